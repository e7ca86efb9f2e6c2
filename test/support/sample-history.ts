/** Histories as people may have them, for pictures: a ledger made up from a seed, and a place on the page. */
import { DAY, HOUR, MINUTE } from '../../src/glossary.ts'
import type { State } from '../../src/ledger/ledger.ts'
import { dayIdAt } from '../../src/views/history-days.ts'
import { addressOf } from '../../src/views/history-place.ts'
import type { Tongue } from '../../src/words.ts'
import { tongueOf } from './sample-settings.ts'
import { NOW, stateOf } from './state.ts'
import { wholeState, type YearOptions, yearOf } from './year.ts'

export interface SampleHistory {
  readonly state: () => State
  readonly address: string
  readonly tongue: Tongue
  /** Exchanges that are unfolded. */
  readonly unfolded: readonly string[]
}

const FIVE = ['binance', 'kucoin', 'mexc', 'kraken', 'gate']
const ENGLISH = tongueOf('en')

const quarter = (options: Partial<YearOptions>, seed = 9) =>
  wholeState(yearOf(seed, NOW, { exchanges: FIVE, days: 90, ...options }))
const bad = () => quarter({ incidents: 260, clouds: 8 })
const sample = (state: () => State, rest: Partial<SampleHistory> = {}): SampleHistory => ({
  state,
  address: '#days',
  tongue: ENGLISH,
  unfolded: [],
  ...rest,
})

/** Two hours after the first look. */
function firstDay(): State {
  const at = NOW - 2 * HOUR
  return stateOf({
    meta: { installedAt: at },
    settings: { exchanges: FIVE },
    spans: [{ id: at, to: NOW }],
    sights: FIVE.map((subject) => ({
      id: `${subject}@${at}`,
      subject,
      at: at + MINUTE,
      was: 'unread',
      sight: 'clear',
    })),
  })
}

/** The day on which most exchanges broke with one cloud. */
function worstDay(state: State): string {
  const days = [...state.incidents.values()]
    .filter(({ cause }) => cause !== null)
    .map(({ openedAt }) => dayIdAt('UTC', openedAt))
  const count = (day: string) => days.filter((one) => one === day).length
  return [...days].sort((a, b) => count(b) - count(a))[0] ?? ''
}

const dayOf = (state: State) => addressOf({ part: 'day', day: worstDay(state) })

export const HISTORIES: Readonly<Record<string, SampleHistory>> = {
  first: sample(firstDay),
  'first-incidents': sample(firstDay, { address: '#incidents' }),
  quiet: sample(() => quarter({ incidents: 0, clouds: 0, awake: 'always' })),
  bad: sample(bad, { unfolded: ['binance'] }),
  off: sample(() => quarter({ incidents: 12, clouds: 1, awake: 'seldom' })),
  forty: sample(() => wholeState(yearOf(7, NOW))),
  day: sample(bad, { address: dayOf(bad()) }),
  'day-quiet': sample(() => quarter({ incidents: 0, clouds: 0 }), {
    address: addressOf({ part: 'day', day: dayIdAt('UTC', NOW - 2 * DAY) }),
  }),
  incidents: sample(bad, { address: '#incidents' }),
  'incidents-none': sample(bad, { address: addressOf({ part: 'incidents', filter: { text: 'tulip' } }) }),
  risk: sample(bad, { address: '#risk' }),
  'right-to-left': sample(bad, { tongue: tongueOf('ar'), address: '#days' }),
  'day-right-to-left': sample(bad, { tongue: tongueOf('ar'), address: dayOf(bad()) }),
}
