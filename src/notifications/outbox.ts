/** What is told, exactly once: alerts wait here, become one notification a tick, and leave a receipt. */
import { type Decision, isBeingTakenBack } from '../alerts/decide.ts'
import { inhibitorOf } from '../alerts/inhibit.ts'
import { isQuietTime } from '../alerts/quiet.ts'
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { AlertRow, Incident, NotificationRow } from '../ledger/rows.ts'
import type { Tongue } from '../words.ts'
import { chainNotice, placesOf, refreshChains } from './chain.ts'
import { compose, type Message } from './compose.ts'
import { isExploit } from './exploit.ts'
import { composeGroup } from './group.ts'
import { toneOf } from './loudness.ts'
import { isReminder, takeReminders } from './reminder.ts'
import { standsAlone } from './wish.ts'

export interface Queueing {
  readonly incident: Incident
  readonly decision: Decision
  readonly cloudsSeen: boolean
  readonly now: Millis
}

/** Puts the alert beside its decision, in the same commit, and returns its id. */
export function queue(
  draft: Draft,
  tongue: Tongue,
  { incident, decision, cloudsSeen, now }: Queueing,
): string {
  const { reason } = decision
  const id = `${incident.id}#${reason}@${now}`
  const message = compose(tongue, { incident, reason, cloudsSeen, choice: draft.settings, now })
  const { subject, signal, level } = incident
  draft.put('alerts', {
    id,
    incident: incident.id,
    subject,
    signal,
    level,
    reason,
    at: now,
    state: 'pending',
    ...message,
    notification: null,
    replaces: incident.told?.alert ?? null,
    read: false,
  })
  return id
}

/** A cause found after telling completes the message: before it is shown, or in place afterwards. It is no new one. */
export function amend(
  draft: Draft,
  tongue: Tongue,
  { incident, cloudsSeen, now }: Omit<Queueing, 'decision'>,
): void {
  const { told } = incident
  if (!told) return
  const message = compose(tongue, { incident, reason: 'first-seen', cloudsSeen, choice: draft.settings, now })
  const alert = draft.alerts.get(told.alert)
  const waiting = draft.notifications.get(told.alert)
  if (alert?.state === 'pending') draft.put('alerts', { ...alert, ...message })
  else if (waiting) draft.put('notifications', { ...waiting, ...message })
  else draft.put('notifications', amendment(incident.id, told, message))
}

function amendment(incident: string, told: { alert: string; at: Millis }, message: Message): NotificationRow {
  const { alert, at } = told
  const row = { id: alert, alerts: [alert], incident, ...message, createdAt: at, replaces: [] }
  return { ...row, state: 'amending', shownAt: at }
}

/**
 * The next notification to show, already marked as being shown; null when nothing waits. Nothing new is taken
 * of an incident whose older message is still to be shown: an end must not be seen before its beginning.
 */
export function take(draft: Draft, tongue: Tongue, now: Millis): NotificationRow | null {
  const shy = stillShowing(draft)
  const due = worthTelling(draft, tongue, now).filter((alert) => !shy.has(alert.incident))
  const waiting = exploitsLast(due.filter(({ id }) => !isReminder(id)))
  const [first] = waiting
  // What is new comes first, by itself: reminders keep to the messages that stand already.
  if (!first) return due.length === 0 ? null : takeReminders(draft, tongue, due, now)
  const single = waiting.length === 1
  const row: NotificationRow = chainNotice(draft, tongue, waiting, now) ?? {
    id: single ? first.id : `group@${now}:${waiting.length}`,
    alerts: waiting.map((alert) => alert.id),
    incident: single && !standsAlone(first.incident) ? first.incident : null,
    ...(single ? { title: first.title, body: first.body } : composeGroup(tongue, waiting, draft.settings)),
    createdAt: now,
    state: 'showing',
    shownAt: null,
    replaces: [...new Set(waiting.flatMap((alert) => obsoleteBy(draft, alert)))],
    tone: toneOf(waiting),
  }
  draft.put('notifications', row)
  for (const alert of waiting) draft.put('alerts', { ...alert, state: 'sent', notification: row.id })
  refreshChains(draft, tongue, waiting, now)
  return row
}

/** A long message is cut at its end: nothing about withdrawals may be there. */
function exploitsLast(alerts: readonly AlertRow[]): readonly AlertRow[] {
  return [...alerts].sort((a, b) => Number(isExploit(a.incident)) - Number(isExploit(b.incident)))
}

/** Incidents of messages the desktop has not taken yet. */
function stillShowing(draft: Draft): ReadonlySet<string> {
  const rows = [...draft.notifications.values()].filter((row) => row.state === 'showing')
  return new Set(rows.flatMap((row) => row.alerts.map(incidentOfAlert)))
}

/** Alert ids carry their incident before the last `#`. */
export function incidentOfAlert(alert: string): string {
  return alert.slice(0, alert.lastIndexOf('#'))
}

/** A coin nobody heard of yet, while its whole exchange has paused since: the wider message says it all. */
function outgrown(draft: Draft, alert: AlertRow): boolean {
  const incident = draft.incidents.get(alert.incident)
  const before = draft.alerts.get(alert.replaces ?? '')?.state ?? 'sent'
  const unheard = alert.reason === 'first-seen' || alert.reason === 'baseline' || before !== 'sent'
  if (!incident || !unheard || inhibitorOf(incident, [...draft.incidents.values()]) === null) return false
  draft.put('alerts', { ...alert, state: 'withdrawn' })
  draft.put('incidents', { ...incident, told: null, reason: 'inhibited' })
  return true
}

function obsoleteBy(draft: Draft, alert: AlertRow): readonly string[] {
  return messageDone(draft, alert).flatMap((id) => placesOf(id, alert.replaces))
}

/** The message that told of the beginning, once nothing it told of is still going on; it may have told of several. */
function messageDone(draft: Draft, alert: AlertRow): readonly string[] {
  if (alert.replaces === null) return []
  const id = draft.alerts.get(alert.replaces)?.notification ?? alert.replaces
  const told = [...draft.alerts.values()].filter((one) => one.notification === id)
  const isOn = (one: AlertRow) => {
    const incident = draft.incidents.get(one.incident)
    // What was told again since stands in the later message.
    return one.incident !== alert.incident && incident?.phase === 'open' && incident.told?.alert === one.id
  }
  return told.some(isOn) ? [] : [id]
}

/** Pending alerts, the newest per incident. An opening that is over before it could be shown is withdrawn with its end. */
function worthTelling(draft: Draft, tongue: Tongue, now: Millis): readonly AlertRow[] {
  const quiet = isQuietTime(draft.settings.quiet, now, tongue.timeZone)
  const waits = ({ held, incident }: AlertRow) => held !== undefined || (quiet && isExploit(incident))
  const pending = [...draft.alerts.values()]
    .filter((alert) => alert.state === 'pending' && !waits(alert) && !outgrown(draft, alert))
    .sort((a, b) => a.at - b.at)
  const incidents = [...new Set(pending.map((alert) => alert.incident))]
  return incidents.flatMap((incident) => {
    const list = pending.filter((alert) => alert.incident === incident)
    const last = list.at(-1) as AlertRow
    const unheard = list.some((alert) => alert.reason === 'first-seen' || alert.reason === 'baseline')
    const ending = draft.incidents.get(incident)
    // One look said already that it is over: the next one decides.
    if (unheard && ending && isBeingTakenBack(ending)) return []
    const over = unheard && last.reason === 'resolved'
    const vain = over || cameBack(draft, list)
    for (const alert of list)
      if (vain || alert !== last) draft.put('alerts', { ...alert, state: 'withdrawn' })
    return vain ? [] : [last]
  })
}

/** Better for one feed and worse for the next within one tick: it is what was heard of it already. */
function cameBack(draft: Draft, [first, ...rest]: readonly AlertRow[]): boolean {
  const last = rest.at(-1)
  const heard = draft.alerts.get(first?.replaces ?? '')
  const incident = draft.incidents.get(first?.incident ?? '')
  if (!last || !heard || !incident?.told || last.level !== heard.level) return false
  draft.put('incidents', { ...incident, told: { ...incident.told, alert: heard.id } })
  return true
}

export function receipt(
  draft: Draft,
  id: string,
  now: Millis,
  state: 'shown' | 'closed' | 'clicked' = 'shown',
): void {
  const row = draft.notifications.get(id)
  const gone = row?.state === 'closed' || row?.state === 'clicked'
  // A receipt that comes late does not bring back what the user has closed.
  if (row && !(gone && state === 'shown'))
    draft.put('notifications', { ...row, state, shownAt: row.shownAt ?? now })
}
