/** Listens on a bus to the notifications programs ask the desktop for. */
import type { Millis } from '../../src/glossary.ts'
import { type BusMessage, takeMessage } from './bus-message.ts'
import { type Program, startProgram } from './leftovers.ts'

/** One notification, as a program asked the desktop to show it. */
export interface Toast {
  /** The desktop's number for it; a notification that replaces another keeps the number. */
  readonly number: number
  readonly app: string
  readonly summary: string
  readonly body: string
  /** Keys and labels in turn: `default`, 'Activate', ... */
  readonly actions: readonly string[]
  readonly at: Millis
}

export interface Ear {
  readonly program: Program
  /** Everything that was asked for, oldest first. */
  readonly toasts: readonly Toast[]
  /** What is still on the screen, lowest number first. */
  readonly shown: () => readonly Toast[]
}

export const NOTIFICATIONS = 'org.freedesktop.Notifications'
const CALLS = `interface='${NOTIFICATIONS}'`
const ANSWERS = `type='method_return',sender='${NOTIFICATIONS}'`

export function listenForToasts(env: Readonly<Record<string, string>>): Ear {
  const program = startProgram('dbus-monitor', ['--session', '--binary', CALLS, ANSWERS], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const toasts: Toast[] = []
  const shown = new Map<number, Toast>()
  const asked = new Map<string, Omit<Toast, 'number'>>()
  let bytes = Buffer.alloc(0)
  program.child.stdout?.on('data', (piece) => {
    bytes = Buffer.concat([bytes, piece])
    for (let next = takeMessage(bytes); next !== null; next = takeMessage(bytes)) {
      bytes = Buffer.from(next.rest)
      hear(next.message, { toasts, shown, asked })
    }
  })
  return { program, toasts, shown: () => [...shown.values()].sort((a, b) => a.number - b.number) }
}

interface Heard {
  readonly toasts: Toast[]
  readonly shown: Map<number, Toast>
  /** Calls of Notify that are not answered yet, by caller and serial number. */
  readonly asked: Map<string, Omit<Toast, 'number'>>
}

/** A notification counts once the desktop has answered with its number. */
function hear(message: BusMessage, { toasts, shown, asked }: Heard): void {
  if (message.member === 'Notify') asked.set(`${message.sender} ${message.serial}`, readToast(message))
  if (message.member === 'NotificationClosed') shown.delete(message.body.number())
  const call = `${message.destination} ${message.replyTo}`
  const answered = asked.get(call)
  if (answered === undefined) return
  asked.delete(call)
  const toast = { number: message.body.number(), ...answered }
  toasts.push(toast)
  shown.set(toast.number, toast)
}

/** The arguments of Notify: app, number to replace, icon, summary, body, actions, hints, expiry. */
function readToast({ body: from }: BusMessage): Omit<Toast, 'number'> {
  const [app, , , summary, body] = [from.text(), from.number(), from.text(), from.text(), from.text()]
  return { app, summary, body, actions: from.texts(), at: Date.now() }
}
