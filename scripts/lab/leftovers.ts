/** Programs we start and folders we make, which must be gone when we are, however we end. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Millis } from '../../src/glossary.ts'

export interface Program {
  readonly child: ChildProcess
  /** Asks it to end, and ends it by force when it does not. */
  readonly stop: (patience?: Millis) => Promise<void>
  readonly ended: Promise<void>
}

const running = new Set<ChildProcess>()
const folders = new Set<string>()

function leaveNothing(): void {
  for (const child of running) kill(child, 'SIGKILL')
  for (const folder of folders) removeNow(folder)
}

process.once('exit', leaveNothing)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    if (process.listenerCount(signal) > 0) return // someone else ends us in their own way
    leaveNothing()
    process.kill(process.pid, signal)
  })
}

/** In a group of its own, so that what it starts ends with it and a Ctrl-C reaches only us. */
export function startProgram(command: string, args: readonly string[], options: SpawnOptions = {}): Program {
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: process.platform !== 'win32' })
  running.add(child)
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done())
    child.once('error', () => done())
  }).then(() => {
    running.delete(child)
  })
  const stop = async (patience: Millis = 3000) => {
    if (!running.has(child)) return
    kill(child, 'SIGTERM')
    const force = setTimeout(() => kill(child, 'SIGKILL'), patience)
    await ended
    clearTimeout(force)
    kill(child, 'SIGKILL') // what it left behind in its group
  }
  return { child, stop, ended }
}

/** A folder that is removed at the latest when we end. */
export function temporaryFolder(name: string): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `haltwatch-${name}-`))
  folders.add(path)
  const remove = () => {
    removeNow(path)
    folders.delete(path)
  }
  return { path, remove }
}

/** A browser may write its last files while it is being removed. */
function removeNow(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended already.
  }
}
