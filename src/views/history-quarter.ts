/** The last ninety days of every chosen exchange, and the quarter in one sentence. */
import { chosenExchanges } from '../catalogue.ts'
import type { ExchangeDeclaration } from '../declaration.ts'
import { feedsFor } from '../feeds.ts'
import { DAY, HOUR, type Millis, SIGNALS, type Signal } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import {
  sayCount,
  sayDuration,
  sayList,
  sayNumber,
  sayShortList,
  type Tongue,
  type WordKey,
} from '../words.ts'
import { type Account, accountOf, type Ground, groundOf } from './history-account.ts'
import { signalHistory } from './history-bars.ts'
import { type LocalDay, lastDays } from './history-days.ts'
import { latencyView } from './history-latency.ts'
import type { DaysView, ExchangeHistory, LegendEntry } from './history-screen.ts'
import { lengthWithin } from './history-stretches.ts'
import { sayShare, sayShortDay } from './history-words.ts'

export const QUARTER = 90
const MOST_NAMES = 4
/** A browser that ran so much of the time was as good as always there. */
const ALL_ALONG = 0.995
/** Of less than this a quiet quarter says little. */
const WATCHED = 0.25

export interface QuarterOptions {
  /** Exchanges whose other signals are unfolded. */
  readonly unfolded: ReadonlySet<string>
  /** Exchanges to work out now; the rest come with the next look. */
  readonly most: number
}

export function daysView(state: State, tongue: Tongue, now: Millis, options: QuarterOptions): DaysView {
  const days = lastDays(tongue.timeZone, now, QUARTER)
  const within = { from: days[0]?.from ?? now, to: now }
  const exchanges = chosenExchanges(state.settings)
  const ground = groundOf(state, within)
  const accounts = exchanges.map(({ id }) => accountOf(ground, { id, signal: 'withdrawals' }))
  const quarter = { ground, tongue, days, options }
  return {
    ...headlineOf(exchanges, accounts, ground, tongue),
    detail: detailOf(ground, tongue),
    exchanges: exchanges
      .slice(0, options.most)
      .map((one, index) => exchangeHistory(quarter, one, accounts[index] as Account)),
    legend: legendOf(tongue),
    firstDay: sayShortDay(tongue, within.from),
    lastDay: tongue.say('history_today'),
  }
}

interface Quarter {
  readonly ground: Ground
  readonly tongue: Tongue
  readonly days: readonly LocalDay[]
  readonly options: QuarterOptions
}

function exchangeHistory(quarter: Quarter, exchange: ExchangeDeclaration, account: Account): ExchangeHistory {
  const { ground, tongue, days, options } = quarter
  const { state } = ground
  const { id, name, mark, cannotSee } = exchange
  const feeds = [...feedsFor({ exchanges: [id], own: state.settings.own }).values()]
  const said = new Set(feeds.flatMap((feed) => (feed.subject === id ? feed.says : [])))
  const others = SIGNALS.filter((signal) => signal !== 'withdrawals' && said.has(signal))
  const common = { days, since: state.meta.installedAt, sees: state.subjects.get(id)?.sees ?? 'table' }
  const historyOf = (signal: Signal) =>
    signalHistory({ ...common, signal, account: accountOf(ground, { id, signal }) }, tongue)
  const names = others.map((signal) => tongue.say(`history_signal_${signal}` as WordKey))
  return {
    id,
    name,
    mark,
    missing: cannotSee[0] ? tongue.say(cannotSee[0]) : '',
    main: signalHistory({ ...common, signal: 'withdrawals', account }, tongue),
    more: names.length === 0 ? '' : sayList(tongue, names),
    others: options.unfolded.has(id) ? others.map(historyOf) : null,
    latency: latencyView(state, id, feeds, tongue),
  }
}

/** What is over is no alarm; a quiet quarter is good news only where it was watched. */
function headlineOf(
  exchanges: readonly ExchangeDeclaration[],
  accounts: readonly Account[],
  { state, awake, within }: Ground,
  tongue: Tongue,
): Pick<DaysView, 'headline' | 'tone'> {
  const { say } = tongue
  const named = (kind: 'closed' | 'partly') =>
    exchanges.flatMap(({ name }, index) => ((accounts[index]?.[kind].noted.length ?? 0) > 0 ? [name] : []))
  const [shut, partly] = [named('closed'), named('partly')]
  if (exchanges.length === 0) return { headline: say('head_nothing'), tone: 'unknown' }
  if (shut.length > 0) {
    const all = sayNumber(tongue, exchanges.length)
    const names = sayShortList(tongue, shut, MOST_NAMES)
    const still = accounts.some(({ closed }) => closed.noted.at(-1)?.to === within.to)
    const headline = sayCount(tongue, 'history_head_closed', shut.length, all, names)
    return { headline, tone: still ? 'alarm' : 'unknown' }
  }
  if (partly.length > 0)
    return {
      headline: say('history_head_partly', sayShortList(tongue, partly, MOST_NAMES)),
      tone: 'unknown',
    }
  if (state.meta.installedAt > within.to - DAY)
    return { headline: say('history_head_first'), tone: 'unknown' }
  const seen = accounts.some((account) => account.seen.length > 0)
  if (!seen) return { headline: say('history_head_unseen'), tone: 'unknown' }
  const since = Math.max(within.from, state.meta.installedAt)
  const watched = lengthWithin(awake, within) / (within.to - since) >= WATCHED
  return { headline: say('history_head_quiet'), tone: watched ? 'calm' : 'unknown' }
}

/** How much of the quarter the browser ran, of the part since Haltwatch is here. */
function detailOf({ state, awake, within: { from, to } }: Ground, tongue: Tongue): string {
  const here = { from: Math.max(from, state.meta.installedAt), to }
  const lasted = here.to - here.from
  if (lasted < DAY) return tongue.say('history_detail_first', sayDuration(tongue, Math.max(0, lasted)))
  const share = lengthWithin(awake, here) / lasted
  if (share >= ALL_ALONG) return tongue.say('history_detail_always')
  const key = share < HOUR / DAY ? 'history_detail_seldom' : 'history_detail_share'
  return tongue.say(key, sayShare(tongue, Math.floor(share * 100) / 100))
}

function legendOf({ say }: Tongue): readonly LegendEntry[] {
  const states = ['open', 'partly', 'closed', 'guessed', 'unseen'] as const
  return states.map((state) => ({ state, words: say(`history_legend_${state}` as WordKey) }))
}
