/** After incidents changed: causes are attached, telling is decided, and all of it is written down. */
import { log } from '../alerts/log.ts'
import { historyOf, isAwaitingEnd, isPassedOn, SETTLED, withHistory } from '../alerts/unsteady.ts'
import { exchangeOf } from '../catalogue.ts'
import { exchangesOn } from '../feeds.ts'
import { MINUTE, type Millis } from '../glossary.ts'
import { causeOf } from '../incidents/cause.ts'
import { ofItsKind } from '../incidents/cluster.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { amend, queue } from '../notifications/outbox.ts'
import type { Tongue } from '../words.ts'
import { decideQuietly, holdEnd, releaseEnds } from './quiet.ts'

interface Moment {
  readonly now: Millis
  readonly tongue: Tongue
}

/** A cloud is "seen" when one of its feeds read clearly this recently. */
const CLOUD_SEEN_WITHIN = 10 * MINUTE

/** `changed` are incidents as they are now; the draft still holds them as they were. */
export function reconsider(draft: Draft, moment: Moment, changed: readonly Incident[]): void {
  const before = new Map(changed.map((one) => [one.id, draft.incidents.get(one.id)]))
  for (const incident of changed) write(draft, incident, before.get(incident.id))
  const touched = subjectsTouched(draft, changed)
  for (const incident of widestFirst(draft.incidents.values())) {
    const known = before.get(incident.id)
    const closedNow = before.has(incident.id) && incident.phase === 'closed'
    if (!touched.has(incident.subject) || (incident.phase !== 'open' && !closedNow)) continue
    rethink(draft, moment, incident, before.has(incident.id) ? known : incident)
  }
}

/** Ends that were not told while things went to and fro, and have held since. */
export function tellHeldEnds(draft: Draft, moment: Moment): void {
  const all = [...draft.incidents.values()]
  for (const incident of all.filter(isAwaitingEnd)) {
    if (isPassedOn(incident, all) || moment.now - incident.closedAt < SETTLED) continue
    rethink(draft, moment, incident, incident)
  }
}

/** What was kept or held because of quiet hours, once they are over. */
export function tellAfterQuiet(draft: Draft, moment: Moment): void {
  releaseEnds(draft, moment)
  const kept = [...draft.incidents.values()].filter(
    ({ phase, reason }) => phase === 'open' && reason === 'quiet-hours',
  )
  for (const incident of widestFirst(kept)) rethink(draft, moment, incident, incident)
}

/** The wide ones are decided first, because they may speak for the narrow ones. */
function widestFirst(incidents: Iterable<Incident>): readonly Incident[] {
  const width = (one: Incident) => (one.scope === 'all' ? 0 : one.scope.startsWith('network:') ? 1 : 2)
  return [...incidents].sort((a, b) => width(a) - width(b))
}

/** A forming incident that dissolved was nothing. */
function write(draft: Draft, incident: Incident, before: Incident | undefined): void {
  const neverOpened = incident.phase === 'closed' && before?.phase !== 'open'
  if (neverOpened) draft.remove('incidents', incident.id)
  else draft.put('incidents', incident)
}

/** The changed subjects, and the chosen exchanges standing on a changed upstream. */
function subjectsTouched(draft: Draft, changed: readonly Incident[]): ReadonlySet<string> {
  const own = changed.map((one) => one.subject)
  const standing = own.flatMap((subject) => exchangesOn(subject, draft.settings).map((one) => one.id))
  return new Set([...own, ...standing])
}

function rethink(draft: Draft, moment: Moment, incident: Incident, before: Incident | undefined): void {
  const { now } = moment
  const all = ofItsKind(incident, draft.incidents.values())
  const cause =
    incident.phase === 'open'
      ? causeOf(
          incident,
          all.filter((one) => one.subject.includes('/')),
        )
      : incident.cause
  const attached = cause !== null && incident.cause === null
  const history = historyOf(all, incident, now)
  const past = withHistory({ ...incident, cause }, history)
  const open = all.filter((one) => one.subject === incident.subject && one.phase === 'open')
  const judged = decideQuietly(draft, moment, past, {
    settings: draft.settings,
    silences: draft.silences,
    open,
    tableSeen: readsTable(draft, incident.subject),
    tableDue: isTableDue(draft, incident.subject, now),
    history,
    now,
  })
  const { incident: current, decision } = judged
  const level = before && before.phase !== 'forming' ? before.level : 'ok'
  const moved = level !== current.level || before === undefined || before.phase !== current.phase
  const news = decision.reason !== incident.reason && decision.reason !== 'nothing-new'
  const alert = decision.tell
    ? queue(draft, moment.tongue, {
        incident: current,
        decision,
        cloudsSeen: seesClouds(draft, incident.subject, now),
        now,
      })
    : null
  const next = {
    ...current,
    reason: decision.reason,
    told: alert ? { level: current.level, at: now, alert } : current.told,
  }
  if (judged.holds && current.told) holdEnd(draft, moment, current, current.told)
  if (attached && !alert) amend(draft, moment.tongue, { incident: next, cloudsSeen: true, now })
  if (moved || news || attached || next.told !== incident.told) {
    draft.put('incidents', next)
    log(draft, now, next, {
      was: level,
      decision: attached && !decision.tell && !moved ? { tell: false, reason: 'cause-attached' } : decision,
      alert,
    })
  }
}

function readsTable(draft: Draft, exchange: string): boolean {
  const row = draft.subjects.get(exchange)
  return row?.sees === 'table' && row.sight === 'clear'
}

/** Woken by a sentinel in a tick that was then killed: the sentinel's second look must not speak before it. */
function isTableDue(draft: Draft, exchange: string, now: Millis): boolean {
  const table = exchangeOf(exchange, draft.settings)?.feeds.find((feed) => feed.role === 'table')
  const row = table && draft.feeds.get(table.id)
  return row !== undefined && row.probe === 'on' && row.failures === 0 && row.nextAt <= now
}

function seesClouds(draft: Draft, exchange: string, now: Millis): boolean {
  return [...draft.subjects.values()].some(
    (row) =>
      row.clearAt !== null &&
      now - row.clearAt < CLOUD_SEEN_WITHIN &&
      exchangesOn(row.id, draft.settings).some((one) => one.id === exchange),
  )
}
