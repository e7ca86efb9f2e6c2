/** A desktop of our own: a screen nobody sees, a bus, a notification daemon, and an ear on the bus. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Millis } from '../../src/glossary.ts'
import { type BusMessage, takeMessage } from './bus-message.ts'
import { BUS_CONFIG, DAEMON_CONFIG } from './desktop-config.ts'
import { type Program, startProgram, temporaryFolder } from './leftovers.ts'

/** One notification, as a program asked the desktop to show it. */
export interface Toast {
  readonly app: string
  readonly summary: string
  readonly body: string
  /** Keys and labels in turn: `default`, 'Activate', ... */
  readonly actions: readonly string[]
  /** The desktop's number of the notification this one replaces; 0 for a new one. */
  readonly replaces: number
  readonly at: Millis
}

export interface Desktop {
  /** To be added to the environment of a browser. */
  readonly env: Readonly<Record<string, string>>
  /** Every notification so far, oldest first. */
  readonly toasts: readonly Toast[]
  /** The first notification that fits, also one of the past; fails when none comes. Default 15 s. */
  readonly waitForToast: (fits: (toast: Toast) => boolean, patience?: Millis) => Promise<Toast>
  /** Clicks the newest notification. */
  readonly click: () => void
  /** Closes the newest notification, as its reader would. */
  readonly dismiss: () => void
  readonly close: () => Promise<void>
}

type Environment = Readonly<Record<string, string>>

const NOTIFICATIONS = 'org.freedesktop.Notifications'

export async function startDesktop(): Promise<Desktop> {
  const folder = temporaryFolder('desktop')
  const programs: Program[] = []
  const close = async () => {
    for (const program of programs.reverse()) await program.stop()
    folder.remove()
  }
  try {
    const env = await startScreenAndBus(folder.path, programs)
    const toasts = listenForToasts(env, programs)
    await startDaemon(env, folder.path, programs)
    return {
      env,
      toasts,
      waitForToast: (fits, patience = 15_000) => firstToast(toasts, fits, patience),
      click: () => void tell(env, NOTIFICATIONS, 'org.dunstproject.cmd0.NotificationAction', 'uint32:0'),
      dismiss: () => void tell(env, NOTIFICATIONS, 'org.dunstproject.cmd0.NotificationCloseLast'),
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

function listenForToasts(env: Environment, programs: Program[]): readonly Toast[] {
  const toasts: Toast[] = []
  const monitor = startProgram('dbus-monitor', ['--session', '--binary', `interface='${NOTIFICATIONS}'`], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  programs.push(monitor)
  let bytes = Buffer.alloc(0)
  monitor.child.stdout?.on('data', (piece) => {
    bytes = Buffer.concat([bytes, piece])
    for (let next = takeMessage(bytes); next !== null; next = takeMessage(bytes)) {
      bytes = Buffer.from(next.rest)
      if (next.message.member === 'Notify') toasts.push(readToast(next.message))
    }
  })
  return toasts
}

/** The arguments of Notify: app, number to replace, icon, summary, body, actions, hints, expiry. */
function readToast({ body: from }: BusMessage): Toast {
  const [app, replaces, , summary, body] = [from.text(), from.number(), from.text(), from.text(), from.text()]
  return { app, summary, body, actions: from.texts(), replaces, at: Date.now() }
}

async function startDaemon(env: Environment, folder: string, programs: Program[]): Promise<void> {
  const config = join(folder, 'dunstrc')
  writeFileSync(config, DAEMON_CONFIG)
  programs.push(startProgram('dunst', ['-conf', config], { env: { ...process.env, ...env } }))
  const owned = () =>
    tell(env, 'org.freedesktop.DBus', 'org.freedesktop.DBus.NameHasOwner', `string:${NOTIFICATIONS}`)
  await until(() => owned().includes('true'), 'dunst did not start; is it installed?')
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
