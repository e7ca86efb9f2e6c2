/** "This is already told by that": a wider incident of the same exchange speaks for a narrower one. */
import { LEVELS } from '../glossary.ts'
import type { Incident } from '../ledger/rows.ts'

/** The open incident that speaks for this one, or null. Cloud events and other exchanges never speak for withdrawals. */
export function inhibitorOf(incident: Incident, open: readonly Incident[]): Incident | null {
  const others = open.filter(
    (one) =>
      one.id !== incident.id && one.subject === incident.subject && one.phase === 'open' && !one.planned,
  )
  return others.find((other) => speaksFor(other, incident, others)) ?? null
}

function speaksFor(other: Incident, incident: Incident, others: readonly Incident[]): boolean {
  if (incident.signal !== 'withdrawals') return coversSignal(other, incident)
  if (other.signal !== 'withdrawals') return false
  if (incident.scope === 'all') return false
  if (other.scope === 'all') return other.level === 'paused' || namesMajor(other, incident, others)
  return other.scope.startsWith('network:') && liesWithin(incident, [other])
}

/** When nobody can withdraw, that trading or deposits stopped too is detail. */
function coversSignal(other: Incident, incident: Incident): boolean {
  return other.signal === 'withdrawals' && other.scope === 'all' && rank(other) >= rank(incident)
}

function rank(incident: Incident): number {
  return Math.min(LEVELS.indexOf(incident.level), LEVELS.indexOf('paused'))
}

/** "Withdrawals partly closed, BTC among them" speaks for BTC once it has been told for more than BTC. */
function namesMajor(all: Incident, incident: Incident, others: readonly Incident[]): boolean {
  if (all.told === null || isSumOfCoins(all, others)) return false
  return (
    incident.scope.startsWith('asset:') && (all.routes?.majors.includes(incident.scope.slice(6)) ?? false)
  )
}

/** A coin is closed only over networks that are closed as a whole. */
function liesWithin(incident: Incident, networks: readonly Incident[]): boolean {
  const closed = incident.routes?.networks ?? []
  return (
    closed.length > 0 && closed.every((network) => networks.some((one) => one.scope === `network:${network}`))
  )
}

/**
 * Whether an exchange-wide "degraded" is nothing but majors that have an incident of their own: the coin's message
 * is the better one.
 */
export function isSumOfCoins(all: Incident, open: readonly Incident[]): boolean {
  const majors = all.routes?.majors ?? []
  if (all.scope !== 'all' || all.level !== 'degraded' || majors.length === 0) return false
  if ((all.routes?.closedCoins ?? 0) > majors.length) return false
  return majors.every((major) =>
    open.some(
      (one) => one.subject === all.subject && one.phase !== 'closed' && one.scope === `asset:${major}`,
    ),
  )
}
