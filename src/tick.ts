/** One pass: settle what a killed predecessor left in doubt, poll what is due, tell what waits, paint the badge. */

import type { Millis } from './glossary.ts'
import { LOOK_BACK } from './incidents/cause.ts'
import { freshMeta } from './ledger/defaults.ts'
import type { Ports } from './ports.ts'
import { followClock } from './tick/clock.ts'
import { finish, GAP } from './tick/finish.ts'
import { poll } from './tick/poll.ts'
import { settle, tell } from './tick/tell.ts'
import { badgeOf } from './views/badge.ts'

/** Rings the bell. False when another tick is running: it will do the work. */
export async function ring(ports: Ports): Promise<boolean> {
  return ports.lock(() => tick(ports))
}

/** Everything in here may be killed between any two lines and loses nothing: the ledger says what is due. */
export async function tick(ports: Ports): Promise<void> {
  const now = ports.now()
  const { books, lastAt, language } = await ports.ledger.commit({ feeds: 'all' }, (draft) => {
    followClock(draft, now)
    draft.put('meta', { ...freshMeta(now), ...draft.meta, tickAt: now })
    const wished = [...draft.wishes.values()].map(({ subject }) => subject)
    return {
      books: [...new Set(wished)],
      lastAt: Math.min(now, draft.meta.doneAt ?? now),
      language: draft.settings.language,
    }
  })
  await ports.speak(language)
  await settle(ports, now)
  const answered = await poll(ports, now)
  // An end that was held back when the machine fell asleep is still to be told when it wakes.
  const want = { feeds: 'all', books, since: now - GAP, closedSince: lastAt - LOOK_BACK } as const
  await ports.ledger.commit(want, (draft) => finish(draft, answered, ports.tongue, now))
  await tell(ports, now)
  await paint(ports, now)
  ports.announce()
}

/** Everything said from now on is in the language the user has chosen. */
export async function speakAsChosen(ports: Ports): Promise<void> {
  await ports.speak(await ports.ledger.read({}, ({ settings }) => settings.language))
}

/** A toolbar that cannot be painted (no window is open) is painted at the next tick. */
export async function paint(ports: Ports, now: Millis): Promise<void> {
  const badge = await ports.ledger.read({}, (state) => badgeOf(state, ports.tongue, now))
  await ports.paint(badge).catch(() => undefined)
}
