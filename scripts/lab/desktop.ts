/** A desktop of our own: a screen nobody sees, a bus, a notification daemon, and an ear on the bus. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Millis } from '../../src/glossary.ts'
import { BUS_CONFIG, DAEMON_CONFIG } from './desktop-config.ts'
import { type Program, startProgram, temporaryFolder } from './leftovers.ts'
import { listenForToasts, NOTIFICATIONS, type Toast } from './toasts.ts'

export type { Toast } from './toasts.ts'

export interface Desktop {
  /** To be added to the environment of a browser. */
  readonly env: Readonly<Record<string, string>>
  /** Every notification so far, oldest first. */
  readonly toasts: readonly Toast[]
  /** Those still on the screen, oldest first. */
  readonly shown: () => readonly Toast[]
  /** The first notification that fits, also one of the past; fails when none comes. Default 15 s. */
  readonly waitForToast: (fits: (toast: Toast) => boolean, patience?: Millis) => Promise<Toast>
  /** Clicks it; like most desktops, ours takes it away then. */
  readonly click: (toast: Toast) => Promise<void>
  /** Closes the oldest on the screen, as its reader would: dunst offers no other. */
  readonly dismissOldest: () => void
  readonly close: () => Promise<void>
}

type Environment = Readonly<Record<string, string>>

const DUNST = 'org.dunstproject.cmd0'
const PROPERTIES = 'org.freedesktop.DBus.Properties'

export async function startDesktop(): Promise<Desktop> {
  const folder = temporaryFolder('desktop')
  const programs: Program[] = []
  const close = async () => {
    for (const program of programs.reverse()) await program.stop()
    folder.remove()
  }
  try {
    const env = await startScreenAndBus(folder.path, programs)
    const { program, toasts, shown } = listenForToasts(env)
    programs.push(program)
    await startDaemon(env, folder.path, programs)
    return {
      env,
      toasts,
      shown,
      waitForToast: (fits, patience = 15_000) => firstToast(toasts, fits, patience),
      click: (toast) => click(env, toast, shown),
      dismissOldest: () => void tell(env, NOTIFICATIONS, `${DUNST}.NotificationCloseLast`),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function startScreenAndBus(folder: string, programs: Program[]): Promise<Environment> {
  const screen = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']
  const display = await firstLine('Xvfb', screen, programs)
  const config = join(folder, 'bus.conf')
  writeFileSync(config, BUS_CONFIG.replace('FOLDER', folder))
  const bus = ['--nofork', '--print-address=1', `--config-file=${config}`]
  return { DISPLAY: `:${display}`, DBUS_SESSION_BUS_ADDRESS: await firstLine('dbus-daemon', bus, programs) }
}

/** Starts a program that prints where it can be reached, and waits for that. */
async function firstLine(command: string, args: readonly string[], programs: Program[]): Promise<string> {
  const program = startProgram(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  programs.push(program)
  let printed = ''
  program.child.stdout?.on('data', (piece) => {
    printed += piece
  })
  await until(() => printed.includes('\n'), `${command} did not start; is it installed?`)
  return printed.split('\n')[0] ?? ''
}

async function startDaemon(env: Environment, folder: string, programs: Program[]): Promise<void> {
  const config = join(folder, 'dunstrc')
  writeFileSync(config, DAEMON_CONFIG)
  programs.push(startProgram('dunst', ['-conf', config], { env: { ...process.env, ...env } }))
  const owned = () =>
    tell(env, 'org.freedesktop.DBus', 'org.freedesktop.DBus.NameHasOwner', `string:${NOTIFICATIONS}`)
  await until(() => owned().includes('true'), 'dunst did not start; is it installed?')
}

/** Dunst knows notifications by their place, and needs a moment to put a new one there. */
async function click(env: Environment, { number }: Toast, shown: Desktop['shown']): Promise<void> {
  const place = shown().findIndex((toast) => toast.number === number)
  if (place < 0) throw new Error('That notification is no longer on the screen.')
  const displayed = () => {
    const asked = tell(env, NOTIFICATIONS, `${PROPERTIES}.Get`, `string:${DUNST}`, 'string:displayedLength')
    return Number(asked.trim().split(/\s+/).at(-1))
  }
  await until(() => displayed() > place, 'The notification was not displayed.')
  tell(env, NOTIFICATIONS, `${DUNST}.NotificationAction`, `uint32:${place}`)
  tell(env, NOTIFICATIONS, `${NOTIFICATIONS}.CloseNotification`, `uint32:${number}`)
}

/** Calls a method on the bus and gives what it printed. */
function tell(env: Environment, service: string, method: string, ...args: readonly string[]): string {
  const path = `/${service.replaceAll('.', '/')}`
  const call = ['--session', '--print-reply=literal', `--dest=${service}`, path, method, ...args]
  return execFileSync('dbus-send', call, { encoding: 'utf8', env: { ...process.env, ...env } })
}

async function firstToast(
  toasts: readonly Toast[],
  fits: (toast: Toast) => boolean,
  patience: Millis,
): Promise<Toast> {
  await until(() => toasts.some(fits), 'No such notification came.', patience)
  return toasts.find(fits) as Toast
}

async function until(holds: () => boolean, otherwise: string, patience: Millis = 5000): Promise<void> {
  for (const end = Date.now() + patience; !holds(); await sleep(50)) {
    if (Date.now() > end) throw new Error(otherwise)
  }
}
