/** At the end of a tick: what the user wished to hear of has opened, and is told once. */
import { isBeingTakenBack } from '../alerts/decide.ts'
import { isAwaitingEnd } from '../alerts/unsteady.ts'
import { DAY, type Millis } from '../glossary.ts'
import { scopeIn } from '../incidents/place.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { AlertRow, Wish } from '../ledger/rows.ts'
import { queueWish } from '../notifications/wish.ts'
import { release } from '../tick/quiet.ts'
import type { Tongue } from '../words.ts'
import { saysOpen, troubleOf } from './reach.ts'
import { isOpen, isSeenOpen, waysOf } from './seen.ts'

const FORGOTTEN = 90 * DAY

interface Moment {
  readonly now: Millis
  readonly tongue: Tongue
}

/** Asks for the books of the wishes' subjects. */
export function grantWishes(draft: Draft, moment: Moment): void {
  for (const wish of [...draft.wishes.values()]) {
    if (moment.now - wish.at > FORGOTTEN) drop(draft, wish, { reason: 'too-old', now: moment.now })
    else consider(draft, moment, wish)
  }
}

function consider(draft: Draft, { now, tongue }: Moment, wish: Wish): void {
  if (!isFulfilled(draft, wish, now)) {
    follow(draft, wish, now)
    return
  }
  if (isEndNear(draft, wish)) return
  const end = endToldNow(draft, wish, now)
  if (end) {
    const asked = tongue.say('wish_asked')
    if (!end.body.endsWith(asked)) draft.put('alerts', { ...end, body: `${end.body} ${asked}` })
    drop(draft, wish, { reason: 'inhibited', now })
    return
  }
  const ways = waysOf(draft, wish).filter(isOpen)
  const alert = queueWish(draft, tongue, { wish, ways: ways.map(({ name }) => name), now })
  drop(draft, wish, { reason: 'asked', now, alert })
}

function isFulfilled(draft: Draft, wish: Wish, now: Millis): boolean {
  const row = draft.subjects.get(wish.subject)
  if (row?.sight !== 'clear') return false
  if (row.sees === 'table') return isSeenOpen(draft, wish, now)
  return (wish.incident !== null || wish.resumed) && troubleOf(draft, wish, now).length === 0
}

/** Announcements say when something ends, not that it is open: the wish remembers what it waits for. */
function follow(draft: Draft, wish: Wish, now: Millis): void {
  const incident = troubleOf(draft, wish, now)[0]?.id ?? wish.incident
  if (incident !== wish.incident) draft.put('wishes', { ...wish, incident })
}

/** The end the user hears of anyway is a look away: one message says both. */
function isEndNear(draft: Draft, { subject, scope }: Wish): boolean {
  return [...draft.incidents.values()].some(
    (one) =>
      one.subject === subject &&
      one.signal === 'withdrawals' &&
      one.told !== null &&
      saysOpen(one.scope, scope) &&
      (one.phase === 'open' ? isBeingTakenBack(one) : isAwaitingEnd(one)),
  )
}

/** An end that is about to be shown and says the same. One held for the quiet hours is held no longer. */
function endToldNow(draft: Draft, wish: Wish, now: Millis): AlertRow | null {
  const alerts = [...draft.alerts.values()].filter(({ state }) => state === 'pending')
  const isUnheard = (incident: string) =>
    alerts.some(
      (one) => one.incident === incident && (one.reason === 'first-seen' || one.reason === 'baseline'),
    )
  const end = alerts.find(
    (one) =>
      one.reason === 'resolved' &&
      one.subject === wish.subject &&
      one.signal === 'withdrawals' &&
      saysOpen(scopeIn(one.incident), wish.scope) &&
      !isUnheard(one.incident),
  )
  if (end?.held) release(draft, end, now)
  return end ? (draft.alerts.get(end.id) ?? null) : null
}

interface Dropped {
  readonly reason: 'asked' | 'inhibited' | 'too-old'
  readonly now: Millis
  readonly alert?: string
}

function drop(draft: Draft, wish: Wish, { reason, now, alert }: Dropped): void {
  draft.remove('wishes', wish.id)
  draft.put('journal', {
    at: now,
    subject: wish.subject,
    line: 'incident',
    signal: 'withdrawals',
    scope: wish.scope,
    was: 'ok',
    level: 'ok',
    reason,
    told: alert !== undefined,
    ...(alert === undefined ? {} : { alert }),
  })
}
