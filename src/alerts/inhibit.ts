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
  if (other.signal !== 'withdrawals' || incident.scope === 'all') return false
  if (other.scope === 'all') return other.level === 'paused' || namesMajor(other, incident, others)
  if (other.scope.startsWith('network:'))
    return waysOf(incident)?.every((way) => `network:${way.network}` === other.scope) ?? false
  return other.told !== null && isSameCoin(other, incident)
}

interface Way {
  readonly asset: string
  readonly network: string
}

/** The ways out that an incident of one coin is about; null when it is about all of them, or about no single coin. */
function waysOf({ scope, routes }: Incident): readonly Way[] | null {
  const [kind, asset = '', network] = scope.split(/[:/]/)
  if (kind === 'route' && network !== undefined) return [{ asset, network }]
  const closed = routes?.networks ?? []
  if (kind !== 'asset' || closed.length === 0) return null
  return closed.map((one) => ({ asset, network: one }))
}

/** One coin told in two ways, by its table and by an announcement about one network. */
function isSameCoin(other: Incident, incident: Incident): boolean {
  const [mine, theirs] = [waysOf(incident), waysOf(other)]
  if (coinOf(other) === null || coinOf(other) !== coinOf(incident)) return false
  if (theirs === null) return true
  return mine?.every((way) => theirs.some((one) => one.network === way.network)) ?? false
}

function coinOf({ scope }: Incident): string | null {
  const [kind, asset = ''] = scope.split(/[:/]/)
  return kind === 'asset' || kind === 'route' ? asset : null
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
