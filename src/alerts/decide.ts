/** Whether an incident deserves telling, and always why (not). Pure: showing is somebody else's work. */
import { HOUR, LEVELS, type Level, type Millis } from '../glossary.ts'
import type { Incident, Settings, Silence } from '../ledger/rows.ts'
import { inhibitorOf, isSumOfCoins } from './inhibit.ts'
import { isSilenced } from './silence.ts'
import { isHeldBack } from './unsteady.ts'
import { isOfUpstream, reasonToKeepUpstream } from './upstream.ts'

export const TELL = [
  'first-seen',
  'got-worse',
  'got-better',
  'resolved',
  'baseline',
  'reminder',
  'asked',
] as const
export const KEEP = [
  'cause-attached',
  'not-watched',
  'below-threshold',
  'silenced',
  'inhibited',
  'over-before-told',
  'too-old',
  'nothing-new',
  'planned',
  'unstable',
  'quiet-hours',
] as const
export type Reason = (typeof TELL)[number] | (typeof KEEP)[number]

export interface Decision {
  readonly tell: boolean
  readonly reason: Reason
}

export interface Circumstances {
  readonly settings: Settings
  readonly silences: ReadonlyMap<string, Silence>
  /** Open incidents of the same subject. */
  readonly open: readonly Incident[]
  /** The exchange's table of withdrawals reads clearly. */
  readonly tableSeen: boolean
  /** It is about to be read: it may say that far more is closed than a coin. */
  readonly tableDue: boolean
  /** Stretches of the same trouble within the last hour. */
  readonly history: readonly Incident[]
  readonly now: Millis
}

/** An announcement first seen this long after it was made (moved pages, republished posts) is no news. */
const TOO_OLD = 12 * HOUR

export function decide(incident: Incident, circumstances: Circumstances): Decision {
  if (incident.phase === 'closed') return decideEnd(incident, circumstances)
  const kept = reasonToKeep(incident, circumstances)
  if (kept) return { tell: false, reason: kept }
  return decideOpen(incident)
}

/** Whoever was told of the beginning is told of the end, silenced or not watched any more: once. */
function decideEnd(incident: Incident, { history, now }: Circumstances): Decision {
  if (incident.told === null) return { tell: false, reason: whyNeverTold(incident) }
  const isHeld = !isOfUpstream(incident) && isHeldBack(incident, history, now)
  return isHeld ? { tell: false, reason: 'unstable' } : { tell: true, reason: 'resolved' }
}

/** What was kept for a reason ends for the same reason; what merely was too short is over before it was told. */
function whyNeverTold(incident: Incident): Reason {
  if (incident.planned) return 'planned'
  const kept = (
    ['not-watched', 'below-threshold', 'silenced', 'inhibited', 'too-old', 'unstable', 'quiet-hours'] as const
  ).find((one) => one === incident.reason)
  return kept ?? 'over-before-told'
}

function decideOpen(incident: Incident): Decision {
  if (incident.told === null) return { tell: true, reason: incident.baseline ? 'baseline' : 'first-seen' }
  const step = LEVELS.indexOf(incident.level) - LEVELS.indexOf(incident.told.level)
  if (step > 0) return { tell: true, reason: 'got-worse' }
  if (step < 0 && incident.scope === 'all') return { tell: true, reason: 'got-better' }
  return { tell: false, reason: 'nothing-new' }
}

function reasonToKeep(incident: Incident, circumstances: Circumstances): Reason | null {
  const { settings, silences, open, now } = circumstances
  if (incident.planned) return 'planned'
  const unasked = isOfUpstream(incident)
    ? reasonToKeepUpstream(incident, settings, now)
    : reasonToKeepExchange(incident, settings)
  if (unasked) return unasked
  if (isSilenced(silences.get(incident.subject), incident, now)) return 'silenced'
  if (incident.told !== null) return null
  if (isStaleNews(incident)) return 'too-old'
  if (isBeingTakenBack(incident) || (circumstances.tableDue && isNarrow(incident))) return 'nothing-new'
  if (circumstances.tableSeen && isOnlyAnnounced(incident)) return 'inhibited'
  if (isHeldBack(incident, circumstances.history, now)) return 'unstable'
  return inhibitorOf(incident, open) || isSumOfCoins(incident, open) ? 'inhibited' : null
}

function reasonToKeepExchange(incident: Incident, settings: Settings): Reason | null {
  if (!isWatched(incident, settings)) return 'not-watched'
  return reaches(incident.level, settings.tell[incident.signal]) ? null : 'below-threshold'
}

/** Every voter's last look was ok: it is about to close, and no time to begin telling of it. */
export function isBeingTakenBack({ votes }: Incident): boolean {
  const list = Object.values(votes)
  return list.length > 0 && list.every((vote) => vote.oks > 0)
}

/** Of single coins and networks a table we can read is the better witness: what is closed, it shows. */
function isOnlyAnnounced({ evidence, scope }: Incident): boolean {
  return evidence === 'announcement' && scope !== 'all'
}

function isNarrow({ scope }: Incident): boolean {
  return scope !== 'all'
}

function isStaleNews({ evidence, saidAt, openedAt }: Incident): boolean {
  return evidence === 'announcement' && saidAt !== null && openedAt - saidAt > TOO_OLD
}

/** Chosen exchanges; of them everything, the watched coins, and networks that carry a watched coin. */
export function isWatched(incident: Incident, settings: Settings): boolean {
  if (!settings.exchanges.includes(incident.subject)) return false
  const [kind, what = ''] = incident.scope.split(/:(.*)/, 2)
  if (kind === 'all') return true
  if (kind === 'network') {
    if (settings.networks.includes(what)) return true
    const carried = incident.routes?.assets ?? nativeAssets(what)
    return carried.some((asset) => settings.coins.includes(asset))
  }
  return settings.coins.includes(what.split('/')[0] ?? what)
}

/** Networks most stablecoins leave over; for announcements, which do not list the coins they mean. */
const STABLECOIN_NETWORKS = [
  'ETH',
  'TRX',
  'BSC',
  'SOL',
  'TON',
  'ARBITRUM',
  'OPTIMISM',
  'BASE',
  'MATIC',
  'AVAXC',
]

function nativeAssets(network: string): readonly string[] {
  return STABLECOIN_NETWORKS.includes(network) ? [network, 'USDT', 'USDC'] : [network]
}

function reaches(level: Level, threshold: 'degraded' | 'paused' | 'never'): boolean {
  return threshold !== 'never' && LEVELS.indexOf(level) >= LEVELS.indexOf(threshold)
}
