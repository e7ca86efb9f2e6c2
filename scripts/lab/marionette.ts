/**
 * Speaks Marionette, the protocol built into Firefox: the only one that may open `moz-extension://` pages
 * (WebDriver BiDi refuses them; measured in Firefox 153) and stop a background page.
 * Messages are JSON with their length in front: `[0, id, name, parameters]` and `[1, id, error, result]`.
 */
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Millis } from '../../src/glossary.ts'

export interface Marionette {
  readonly send: <R = unknown>(name: string, parameters?: Readonly<Record<string, unknown>>) => Promise<R>
  readonly close: () => void
}

const GONE = 'Firefox has closed the connection.'

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** Firefox picks a free port when told 0, and writes it into its profile. */
export async function connectMarionette(profile: string, patience: Millis = 30_000): Promise<Marionette> {
  const until = Date.now() + patience
  for (;;) {
    const port = readPort(profile)
    if (port > 0) return openConnection(port)
    if (Date.now() > until)
      throw new Error(`Firefox did not open its remote port within ${patience / 1000} s.`)
    await sleep(50)
  }
}

function readPort(profile: string): number {
  try {
    return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'))
  } catch {
    return 0
  }
}

async function openConnection(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, Waiting>()
  const greeting = new Promise<void>((resolve, reject) => {
    waiting.set(0, { resolve: () => resolve(), reject })
  })
  listen(socket, waiting)
  await greeting
  let last = 0
  return {
    send: (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) reject(new Error(GONE))
        last += 1
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject })
        const message = Buffer.from(JSON.stringify([0, last, name, parameters]))
        socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]))
      }),
    close: () => socket.destroy(),
  }
}

function listen(socket: Socket, waiting: Map<number, Waiting>): void {
  let buffer = Buffer.alloc(0)
  socket.on('data', (piece) => {
    buffer = Buffer.concat([buffer, piece])
    for (let next = takeMessage(buffer); next !== null; next = takeMessage(buffer)) {
      buffer = Buffer.from(next.rest)
      settle(next.message, waiting)
    }
  })
  const lost = () => {
    for (const { reject } of waiting.values()) reject(new Error(GONE))
    waiting.clear()
  }
  socket.on('error', lost)
  socket.on('close', lost)
}

function takeMessage(buffer: Buffer): { readonly message: unknown; readonly rest: Buffer } | null {
  const colon = buffer.indexOf(':')
  const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)))
  if (colon < 0 || buffer.length < end) return null
  return { message: JSON.parse(buffer.toString('utf8', colon + 1, end)), rest: buffer.subarray(end) }
}

/** The greeting is an object, every answer a list. */
function settle(message: unknown, waiting: Map<number, Waiting>): void {
  const [, id, error, result] = Array.isArray(message) ? message : [1, 0, null, message]
  const caller = waiting.get(id)
  waiting.delete(id)
  if (error === null) caller?.resolve(result)
  else caller?.reject(new Error(`${error.error}: ${error.message}`))
}
