/** Prints what a person would notice of the extension: badge, headline and notifications, whenever they change. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Millis } from '../../src/glossary.ts'
import type { Badge, LabBrowser } from '../lab/lab-browser.ts'
import { type Peek, peek } from '../lab/product.ts'

const EVERY: Millis = 1000

export interface Watch {
  /** What else to print beside the time: the moment of a recording. */
  readonly moment?: (now: Millis) => string
  readonly ended: AbortSignal
}

/** Until `ended`: a look every second, a line for each change. */
export async function report(lab: LabBrowser, { moment, ended }: Watch): Promise<void> {
  const said = new Set<string>()
  const popup = await lab.openPopup()
  let last = ''
  while (!ended.aborted) {
    const seen = await peek(lab, popup).catch(() => null) // the popup's tab may have been closed
    if (seen !== null) {
      const now = `badge ${describe(seen.badge)} | ${seen.headline}`
      if (now !== last) say(now, moment)
      last = now
      for (const line of newNotifications(seen, said)) say(line, moment)
    }
    await sleep(EVERY, undefined, { signal: ended }).catch(() => {})
  }
}

export function say(words: string, moment: (now: Millis) => string = () => ''): void {
  const clock = new Date().toLocaleTimeString('en-GB')
  console.log(`${clock}${moment(Date.now())}  ${words}`)
}

function newNotifications({ notifications }: Peek, said: Set<string>): readonly string[] {
  const fresh = notifications.filter(({ id }) => !said.has(id))
  for (const { id } of fresh) said.add(id)
  return fresh.map(
    ({ title, body }) => `notification: ${title}\n          ${body.replaceAll('\n', '\n          ')}`,
  )
}

/** Colours of the badge by the words of the popup; others by their number. */
const COLOURS: Readonly<Record<string, string>> = { '#b3261e': 'red', '#5c6068': 'grey' }

function describe({ text, colour }: Badge): string {
  return text === '' ? 'empty' : `"${text}" (${COLOURS[colour] ?? colour})`
}
