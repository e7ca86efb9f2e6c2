/** A network that several exchanges close at about the same time: then the chain is the likely cause, and no cloud. */
import { exchangeById } from '../exchanges/index.ts'
import { MINUTE, type Millis } from '../glossary.ts'
import type { Cause, Incident } from '../ledger/rows.ts'
import { isSeenToBegin, runsOf } from './watched.ts'

/** Of each other: chains halt for all at once, and exchanges close them as fast as somebody is awake. */
const CLOSE_TOGETHER = 15 * MINUTE
/** We look every few minutes: no finer time is claimed. */
const STEP = 5 * MINUTE
const PREFIX = 'chain/'

/** One network, closed on two exchanges or more. */
export interface ChainClosing {
  readonly id: string
  readonly network: string
  /** Told incidents that go on, oldest first. */
  readonly members: readonly Incident[]
}

export function chainClosings(incidents: Iterable<Incident>): readonly ChainClosing[] {
  const closed = [...incidents].filter(isOfChain)
  const scopes = new Set(closed.map(({ scope }) => scope))
  return [...scopes].flatMap((scope) => {
    const runs = runsOf(
      closed.filter((one) => one.scope === scope),
      CLOSE_TOGETHER,
    )
    return runs.filter((run) => run.length > 1).map((run) => closingOf(scope.slice('network:'.length), run))
  })
}

/** What the user was told of one of the exchanges we know; a feed of one's own may be the same exchange once more. */
function isOfChain(incident: Incident): boolean {
  const { phase, signal, scope, planned, evidence, told, subject } = incident
  if (phase !== 'open' || signal !== 'withdrawals' || !scope.startsWith('network:')) return false
  if (planned || evidence === 'guess' || told === null || !exchangeById(subject)) return false
  return isSeenToBegin(incident, CLOSE_TOGETHER)
}

/** Named after its first exchange, also when that one has opened it again. */
function closingOf(network: string, members: readonly Incident[]): ChainClosing {
  const known = members.find(isClosedWithChain)?.cause?.incident
  const since = new Date(members[0]?.openedAt ?? 0).toISOString()
  return { id: known ?? `${PREFIX}${network}@${since}`, network, members }
}

function isClosedWithChain({ cause }: Incident): boolean {
  return cause?.chain !== undefined
}

export function causeOfChain({ id, network, members }: ChainClosing): Cause {
  const known = members.flatMap(({ cause }) => cause?.chain?.exchanges ?? [])
  const exchanges = [...new Set([...known, ...members.map(({ subject }) => subject)])]
  const since = Math.min(...members.flatMap(({ openedAt, cause }) => [openedAt, cause?.since ?? openedAt]))
  const within = Math.max(CLOSE_TOGETHER, Math.ceil(lastOf(members) / STEP - since / STEP) * STEP)
  return {
    upstream: `${PREFIX}${network}`,
    incident: id,
    confidence: 'B',
    words: `closed on ${exchanges.length} exchanges within ${within / MINUTE} min`,
    since,
    chain: { exchanges, within },
  }
}

function lastOf(members: readonly Incident[]): Millis {
  return Math.max(...members.map(({ openedAt }) => openedAt))
}

/** The network of `chain/TRX`, or of a closing of it; null for everything else. */
export function chainOf(id: string): string | null {
  return id.startsWith(PREFIX) ? (id.slice(PREFIX.length).split('@')[0] ?? null) : null
}

/** The closings of one chain that go on, newest first. */
export function membersOf(incidents: Iterable<Incident>, closing: string): readonly Incident[] {
  return [...incidents]
    .filter(
      ({ phase, cause }) => phase === 'open' && cause?.chain !== undefined && cause.incident === closing,
    )
    .sort((a, b) => b.openedAt - a.openedAt || a.subject.localeCompare(b.subject))
}
