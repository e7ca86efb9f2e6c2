/**
 * What may be said of a made-up month, judged by its facts alone: none of the product's code is asked. A told line is
 * true when what it says was so at some moment within the longest time a look at a table may be old.
 */
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../../src/glossary.ts'
import type { Line } from '../../replay/transcript.ts'
import { type Closing, type Coin, type Facts, type Window, within } from './facts.ts'

/** A large table is looked at every five minutes, twice for a coin; oftener once it is known to be in trouble. */
const LATE = 11 * MINUTE
const LATE_END = 6 * MINUTE
const STEP = 30 * SECOND
/** A plan may end five minutes late before that is news. */
const GRACE = 5 * MINUTE
/** Whoever has been shut for a week, or never was open, is not missed. */
const MISSED_FOR = 7 * DAY

const MAJORS = ['BTC', 'ETH', 'USDT', 'USDC', 'SOL', 'XRP']

/** One way out that somebody would miss. */
interface Way {
  readonly asset: string
  readonly network: string
  readonly shut: boolean
  /** Shut, and no announced work explains it. */
  readonly unplanned: boolean
}

export class Oracle {
  private readonly closings: ReadonlyMap<string, readonly Closing[]>

  constructor(private readonly facts: Facts) {
    const exchanges = new Set(facts.closings.map(({ exchange }) => exchange))
    this.closings = new Map(
      [...exchanges].map(
        (name) => [name, facts.closings.filter(({ exchange }) => exchange === name)] as const,
      ),
    )
  }

  isTrue(line: Line): boolean {
    const at = Date.parse(line.at)
    const earliest = at - (line.level === 'ok' ? LATE_END : LATE)
    for (let moment = at; moment >= earliest; moment -= STEP) if (this.isTrueAt(line, moment)) return true
    return false
  }

  private isTrueAt({ subject, signal = '', scope = '', level = 'ok' }: Line, at: Millis): boolean {
    const said = this.facts.statements.filter(
      (one) => one.exchange === subject && one.signal === signal && one.scope === scope && within(one, at),
    )
    if (level !== 'ok' && said.some((one) => one.level === level)) return true
    if (signal !== 'withdrawals') return level === 'ok' && said.length === 0
    const ways = this.waysAt(subject, at)
    const shut = SAYINGS.find((one) => one.about(scope))?.shut(ways, scope.slice(scope.indexOf(':') + 1))
    if (!shut) return false
    return level === 'ok' ? said.length === 0 && shut === 'open' : isAsBad(shut, level)
  }

  private waysAt(exchange: string, at: Millis): readonly Way[] {
    const closings = this.closings.get(exchange) ?? []
    const now = closings.filter((one) => within(one, at))
    const windows = this.facts.windows.filter(
      (one) => one.exchange === exchange && one.from <= at && at < one.to + GRACE,
    )
    const coins = (this.facts.coins[exchange] ?? []).filter((coin) => within(coin, at))
    return coins.flatMap((coin) => coin.networks.flatMap(({ id }) => wayOf(coin, id, { now, windows, at })))
  }
}

interface Now {
  /** Closings in force, and announced work. */
  readonly now: readonly Closing[]
  readonly windows: readonly Window[]
  readonly at: Millis
}

function wayOf(coin: Coin, network: string, { now, windows, at }: Now): readonly Way[] {
  const { asset } = coin
  const own = now.filter(({ routes }) => routes.includes(`${asset}/${network}`))
  const since = Math.max(coin.from, at - MISSED_FOR)
  if (own.some(({ from }) => from <= since)) return []
  const shut = own.length > 0
  return [{ asset, network, shut, unplanned: shut && !windows.some((one) => covers(one, asset, network)) }]
}

function covers({ scope }: Window, asset: string, network: string): boolean {
  return scope === 'all' || scope === `network:${network}` || scope === `asset:${asset}`
}

type Shut = 'open' | 'degraded' | 'paused'

/** "Partly closed" may be said of what is wholly closed for a moment; never the other way round. */
function isAsBad(shut: Shut, level: string): boolean {
  return level === 'paused' ? shut === 'paused' : shut !== 'open'
}

interface Saying {
  readonly about: (scope: string) => boolean
  readonly shut: (ways: readonly Way[], what: string) => Shut
}

const SAYINGS: readonly Saying[] = [
  { about: (scope) => scope === 'all', shut: everything },
  { about: (scope) => scope.startsWith('asset:'), shut: oneCoin },
  { about: (scope) => scope.startsWith('network:'), shut: oneNetwork },
]

/** Paused: six of ten ways, or three majors with none. Partly: one of seven, or a major with none. */
function everything(ways: readonly Way[]): Shut {
  const share = ways.filter((way) => way.unplanned).length / Math.max(1, ways.length)
  const majors = MAJORS.filter((major) => oneCoin(ways, major) === 'paused').length
  if (share >= 0.6 || majors >= 3) return 'paused'
  return share >= 0.14 || majors > 0 ? 'degraded' : 'open'
}

function oneCoin(ways: readonly Way[], asset: string): Shut {
  const own = ways.filter((way) => way.asset === asset)
  if (!own.some((way) => way.unplanned)) return 'open'
  return own.every((way) => way.shut) ? 'paused' : 'degraded'
}

function oneNetwork(ways: readonly Way[], network: string): Shut {
  const own = ways.filter((way) => way.network === network)
  const unplanned = own.filter((way) => way.unplanned).length
  return unplanned >= 0.8 * own.length && unplanned > 0 ? 'paused' : 'open'
}

/** Whether a told line names a cloud that had a part in it. */
export function isRightCause({ subject, cause, at }: Line, { plants }: Facts): boolean {
  if (!cause) return true
  const time = Date.parse(at)
  return plants.some(
    (plant) =>
      plant.cause === cause && plant.exchange === subject && plant.from <= time && time <= plant.to + HOUR,
  )
}
