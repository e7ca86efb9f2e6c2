/** A made-up year's incidents: many coins and networks, some exchanges, clouds that take exchanges along. */
import { EXCHANGES } from '../../../src/exchanges/index.ts'
import { MINUTE, type Millis, type SubjectId } from '../../../src/glossary.ts'
import type { Cause, Incident, Span } from '../../../src/ledger/rows.ts'
import { incidentRow } from '../ledger/rows.ts'
import type { YearOptions } from '../year.ts'

type Chance = () => number
interface Year extends Pick<YearOptions, 'exchanges' | 'incidents' | 'clouds'> {
  readonly spans: readonly Span[]
  readonly now: Millis
}
type Kind = Partial<Incident> & Pick<Incident, 'signal' | 'scope' | 'peak' | 'reason' | 'words'>

const COINS = ['BTC', 'ETH', 'USDT', 'USDC', 'XRP', 'SOL', 'ADA', 'TON', 'DOGE', 'AVAX', 'NEAR', 'ZEC']
const NETWORKS = ['TRX', 'ETH', 'BSC', 'SOL', 'ARBITRUM', 'BASE', 'MATIC', 'AVAXC']

/** Oldest first; the last few are still open. */
export function troubles(random: Chance, year: Year): readonly Incident[] {
  const clouds = Array.from({ length: year.clouds }, () => cloudOf(random, year)).map(unlike)
  const taken = clouds.flatMap((cloud) => alongWith(random, cloud, year))
  const rest = Math.max(0, year.incidents - clouds.length - taken.length)
  const alone = Array.from({ length: rest }, () => aloneOf(random, year))
  return [...clouds, ...[...taken, ...alone].map(unlike)].sort((a, b) => a.openedAt - b.openedAt)
}

/** Two of one kind in one millisecond would share an id. */
function unlike(incident: Incident, index: number): Incident {
  return { ...incident, id: `${incident.id}.${index}` }
}

function aloneOf(random: Chance, year: Year): Incident {
  const subject = pick(random, year.exchanges)
  return incident(random, year, { subject, openedAt: momentOf(random, year), ...kindOf(random) })
}

function kindOf(random: Chance): Kind {
  const dice = random()
  const coin = pick(random, COINS)
  const network = pick(random, NETWORKS)
  const watched = ['BTC', 'ETH', 'USDT', 'USDC'].includes(coin)
  const base = { reason: watched ? 'first-seen' : 'not-watched', evidence: 'table' as const }
  if (dice < 0.45)
    return { ...base, signal: 'withdrawals', scope: `asset:${coin}`, peak: 'paused', words: `${coin} closed` }
  if (dice < 0.6)
    return {
      ...base,
      signal: 'withdrawals',
      scope: `network:${network}`,
      peak: 'paused',
      words: `${network} closed`,
    }
  if (dice < 0.64)
    return { ...base, signal: 'withdrawals', scope: 'all', reason: 'first-seen', ...pauseOf(random) }
  if (dice < 0.74)
    return {
      signal: 'withdrawals',
      scope: `asset:${coin}`,
      peak: 'paused',
      reason: 'planned',
      planned: true,
      evidence: 'announcement',
      words: `Wallet maintenance for ${coin}, "all networks"`,
    }
  const api = random() < 0.6
  return {
    signal: api ? 'api' : pick(random, ['site', 'trading', 'deposits', 'login'] as const),
    scope: 'all',
    peak: random() < 0.8 ? 'degraded' : 'down',
    reason: 'below-threshold',
    evidence: api ? 'guess' : 'component',
    words: api ? '3 answers in a row far slower than usual' : 'Degraded performance',
  }
}

function pauseOf(random: Chance): Pick<Incident, 'peak' | 'words' | 'routes'> {
  const coins = 60
  const closedCoins = 20 + Math.floor(random() * 40)
  return {
    peak: closedCoins > 48 ? 'paused' : 'degraded',
    words: `${closedCoins} of ${coins} coins closed`,
    routes: { coins, closedCoins, majors: ['BTC', 'ETH'] },
  }
}

function cloudOf(random: Chance, year: Year): Incident {
  const places = year.exchanges.flatMap(standsOn)
  const subject = places.length > 0 ? pick(random, places) : 'cloudflare/global'
  const openedAt = momentOf(random, year)
  return incident(random, year, {
    subject,
    openedAt,
    signal: 'site',
    scope: 'all',
    peak: 'degraded',
    reason: 'not-watched',
    evidence: 'incident',
    words: 'Increased error rates: EC2 instances in one zone lost power',
    postedAt: openedAt,
    link: '/health/status',
  })
}

/** About half of those who stand there are hit within half an hour. */
function alongWith(random: Chance, cloud: Incident, year: Year): readonly Incident[] {
  const here = year.exchanges.filter((id) => standsOn(id).includes(cloud.subject))
  return here
    .filter(() => random() < 0.4)
    .map((subject) => {
      const openedAt = Math.min(year.now - MINUTE, Math.round(cloud.openedAt + random() * 30 * MINUTE))
      const paused = random() < 0.6
      const kind: Kind = paused
        ? { signal: 'withdrawals', scope: 'all', reason: 'first-seen', ...pauseOf(random) }
        : {
            signal: 'site',
            scope: 'all',
            peak: 'down',
            reason: 'below-threshold',
            words: 'Two looks in a row without an answer',
          }
      const cause: Cause = {
        upstream: cloud.subject,
        incident: cloud.id,
        confidence: 'B',
        words: cloud.words,
        since: cloud.openedAt,
      }
      return incident(random, year, { subject, openedAt, cause, ...kind })
    })
}

function incident(random: Chance, { now }: Year, given: Kind & { subject: SubjectId; openedAt: Millis }) {
  const { subject, signal, scope, openedAt, peak, words } = given
  const ends = Math.round(openedAt + 4 * MINUTE * 300 ** random())
  const open = ends >= now
  const id = `${subject}/${signal}/${scope}@${new Date(openedAt).toISOString()}`
  const told = given.reason === 'first-seen' ? { level: peak, at: openedAt, alert: `${id}#first-seen` } : null
  const first = { at: openedAt, level: peak, feed: `${subject}/coins`, words }
  const last = { at: ends, level: 'ok' as const, feed: `${subject}/coins`, words: '' }
  return incidentRow(id, {
    ...given,
    phase: open ? 'open' : 'closed',
    level: open ? peak : 'ok',
    changedAt: open ? openedAt : ends,
    closedAt: open ? 0 : ends,
    told,
    reason: open || told === null ? given.reason : 'resolved',
    timeline: open ? [first] : [first, last],
  })
}

/** Only what happens while the browser runs is noticed. */
function momentOf(random: Chance, { spans }: Year): Millis {
  const span = pick(random, spans)
  return Math.round(span.id + random() * (span.to - span.id))
}

function standsOn(id: string): readonly SubjectId[] {
  return EXCHANGES.find((one) => one.id === id)?.standsOn.map(({ upstream }) => upstream) ?? []
}

function pick<T>(random: Chance, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}
