/** Ninety days of one signal of an exchange: a bar a day, and the share of the seen time in which it was open. */
import { MINUTE, type Signal } from '../glossary.ts'
import type { SubjectRow } from '../ledger/rows.ts'
import { statePhrase } from '../names.ts'
import { sayDuration, sayList, type Tongue, type WordKey } from '../words.ts'
import { type Account, openShare, type Trouble, touches } from './history-account.ts'
import type { LocalDay } from './history-days.ts'
import { addressOf } from './history-place.ts'
import type { DayBar, DayState, SignalHistory } from './history-screen.ts'
import { lengthWithin } from './history-stretches.ts'
import { sayDay, sayDays, sayShare } from './history-words.ts'

/** Less than this of a day is no look at it. */
const A_LOOK = 5 * MINUTE

export interface Strip {
  readonly signal: Signal
  readonly account: Account
  readonly days: readonly LocalDay[]
  /** Since when Haltwatch is here. */
  readonly since: number
  readonly sees: SubjectRow['sees']
}

export function signalHistory(strip: Strip, tongue: Tongue): SignalHistory {
  const { signal, days } = strip
  const name = tongue.say(`history_signal_${signal}` as WordKey)
  return {
    signal,
    name,
    summary: summaryOf(strip, tongue),
    label: tongue.say('history_strip', name),
    bars: days.map((day) => barOf(strip, day, tongue)),
  }
}

function barOf(strip: Strip, day: LocalDay, tongue: Tongue): DayBar {
  const { account } = strip
  const seen = lengthWithin(account.seen, day)
  const state = stateOf(strip, day, seen)
  return {
    day: day.id,
    state,
    seen: Math.min(1, seen / (Math.min(day.to, account.within.to) - day.from)),
    label: tongue.say(
      'history_day_line',
      sayDay(tongue, day.from),
      wordsOf(strip, day, { state, seen }, tongue),
    ),
    address: addressOf({ part: 'day', day: day.id }),
  }
}

function stateOf({ account, since, signal, sees }: Strip, day: LocalDay, seen: number): DayState {
  if (touches(account.closed, day)) return 'closed'
  if (touches(account.partly, day)) return 'partly'
  if (touches(account.guessed, day)) return 'guessed'
  if (day.to <= since) return 'before'
  const hidden = signal === 'withdrawals' && sees === 'platform'
  return seen >= A_LOOK && !hidden ? 'open' : 'unseen'
}

function wordsOf(
  { account, signal }: Strip,
  day: LocalDay,
  { state, seen }: { readonly state: DayState; readonly seen: number },
  tongue: Tongue,
): string {
  const { say } = tongue
  if (state === 'before') return say('history_day_before')
  if (state === 'unseen') return say('history_day_unseen')
  if (state === 'open') return say('history_day_open', sayDuration(tongue, seen))
  const { closed, partly, guessed, worst } = account
  const lasted = (trouble: Trouble) => sayDuration(tongue, lengthWithin(trouble.seen, day))
  const limited = statePhrase(tongue, signal, 'degraded')
  return sayList(tongue, [
    ...(touches(closed, day)
      ? [say('history_day_for', statePhrase(tongue, signal, worst), lasted(closed))]
      : []),
    ...(touches(partly, day) ? [say('history_day_for', limited, lasted(partly))] : []),
    ...(touches(guessed, day) ? [say('history_day_guess', limited, lasted(guessed))] : []),
  ])
}

/** The share, and beside it how long it was not so. */
function summaryOf({ signal, account, sees }: Strip, tongue: Tongue): string {
  const { say } = tongue
  if (signal === 'withdrawals' && sees === 'platform') return say('history_share_hidden')
  const share = openShare(account)
  if (share === null) return say('history_share_none')
  const announced = signal === 'withdrawals' && sees === 'announcements'
  const key = announced ? 'history_share_announced' : (`history_share_${signal}` as WordKey)
  const seen = sayDays(tongue, lengthWithin(account.seen, account.within))
  const partly = lengthWithin(account.partly.seen, account.within)
  const first = say(key, sayShare(tongue, share), seen)
  const limited =
    signal === 'withdrawals' || signal === 'deposits' ? 'history_share_partly' : 'history_share_limited'
  return partly < MINUTE ? first : `${first} ${say(limited, sayDuration(tongue, partly))}`
}
