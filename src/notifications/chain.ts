/** One notice for a network that closes on several exchanges: it stands in the place of what was told of each. */
import type { Millis } from '../glossary.ts'
import { chainOf, membersOf } from '../incidents/chain.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { AlertRow, Incident, NotificationRow } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { networkName } from '../observe/vocabulary.ts'
import { sayCount, sayShortList, sayTime, type Tongue } from '../words.ts'
import { chainWords, type Message } from './compose.ts'

const MOST_NAMES = 6

/** The closing as one message, shown again with every exchange that joins; null unless all that waits is part of one. */
export function chainNotice(
  draft: Draft,
  tongue: Tongue,
  waiting: readonly AlertRow[],
  now: Millis,
): NotificationRow | null {
  const id = closingOf(draft, waiting)
  const members = id === null ? [] : membersOf(draft.incidents.values(), id)
  if (id === null || members.length < 2) return null
  const earlier = alertsOf(draft, members).filter((one) => !waiting.includes(one))
  const replaced = earlier.filter((one) => !tellsOfOthers(draft, placeOf(one), members))
  for (const alert of replaced) draft.put('alerts', { ...alert, notification: id })
  const places = replaced.map(placeOf).filter((place) => place !== id)
  return {
    id,
    alerts: waiting.map((alert) => alert.id),
    incident: null,
    ...(earlier.some((one) => placeOf(one) === id) ? { again: true } : {}),
    ...composeClosing(tongue, draft, members, { key: 'chain_closing', now }),
    createdAt: now,
    state: 'showing',
    shownAt: null,
    replaces: [...new Set(places)],
  }
}

/** The one closing that every waiting alert begins in. */
function closingOf(draft: Draft, waiting: readonly AlertRow[]): string | null {
  const closings = new Set(
    waiting.map(({ incident, reason }) => {
      const cause = draft.incidents.get(incident)?.cause
      return reason === 'first-seen' && cause?.chain ? cause.incident : null
    }),
  )
  const [only = null] = closings
  return closings.size === 1 ? only : null
}

function alertsOf(draft: Draft, members: readonly Incident[]): readonly AlertRow[] {
  return members.flatMap(({ told }) => (told ? (draft.alerts.get(told.alert) ?? []) : []))
}

/** The message an alert was told in. */
function placeOf({ id, notification }: AlertRow): string {
  return notification ?? id
}

function tellsOfOthers(draft: Draft, place: string, members: readonly Incident[]): boolean {
  const own = new Set(members.map(({ id }) => id))
  return [...draft.alerts.values()].some(
    (one) =>
      placeOf(one) === place && !own.has(one.incident) && draft.incidents.get(one.incident)?.phase === 'open',
  )
}

/** Messages to take away with the last end: the notice, and what it was to take the place of. */
export function placesOf(notification: string, alert: string | null): readonly string[] {
  return alert === null || chainOf(notification) === null ? [notification] : [notification, alert]
}

/** A notice that still stands says no more than is so, once some have opened again. */
export function refreshChains(draft: Draft, tongue: Tongue, told: readonly AlertRow[], now: Millis): void {
  const ends = told.filter(({ reason, replaces }) => reason === 'resolved' && replaces !== null)
  const places = ends.flatMap(({ replaces }) => draft.alerts.get(replaces ?? '')?.notification ?? [])
  for (const id of new Set(places.filter((place) => chainOf(place) !== null))) {
    const members = membersOf(draft.incidents.values(), id)
    if (members.length > 0)
      refresh(draft, id, composeClosing(tongue, draft, members, { key: 'chain_left', now }))
  }
}

function refresh(draft: Draft, id: string, message: Message): void {
  const showing = draft.notifications.get(id)
  const alerts = [...draft.alerts.values()].filter((one) => one.notification === id)
  const at = Math.min(...alerts.map((one) => one.at))
  draft.put(
    'notifications',
    showing
      ? { ...showing, ...message }
      : {
          id,
          alerts: alerts.map((one) => one.id),
          incident: null,
          ...message,
          createdAt: at,
          state: 'amending',
          shownAt: at,
          replaces: [],
        },
  )
}

interface Phrase {
  readonly key: 'chain_closing' | 'chain_left'
  readonly now: Millis
}

/** "Tron withdrawals are closing on 2 exchanges: KuCoin and Gate", the newest first. */
function composeClosing(
  tongue: Tongue,
  draft: Draft,
  members: readonly Incident[],
  { key, now }: Phrase,
): Message {
  const [newest] = members
  const names = members.map(({ subject }) => subjectName(subject, draft.settings))
  const network = networkName(newest?.scope.slice('network:'.length) ?? '')
  const since = members
    .slice(0, MOST_NAMES)
    .map(({ openedAt }, index) =>
      tongue.say('tell_title', names[index] ?? '', tongue.say('tell_since', sayTime(tongue, openedAt, now))),
    )
  const evidence = newest?.cause?.chain
  return {
    title: sayCount(tongue, key, members.length, network, sayShortList(tongue, names, MOST_NAMES)),
    body: [evidence ? chainWords(tongue, evidence) : '', ...since].join('\n'),
  }
}
