/** Ways out of a coin: what is still open here with its terms, and which other exchanges of the user's let it out. */
import type { SubjectId } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { CoinExits, ExitRoute } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { sayList, sayNumber, sayShortList, type Tongue } from '../words.ts'
import type { Exit } from './screen.ts'

const MOST_ELSEWHERE = 4

/** For each watched coin with a closed way out: what is left. */
export function exitsOf(state: State, id: SubjectId, tongue: Tongue): readonly Exit[] {
  const coins = (state.subjects.get(id)?.coins ?? []).filter((coin) => coin.closed.length > 0)
  return coins.map((coin) => exitOf(coin, openElsewhere(state, id, coin.asset), tongue))
}

function exitOf({ asset, open }: CoinExits, elsewhere: readonly string[], tongue: Tongue): Exit {
  const { say } = tongue
  const others =
    elsewhere.length === 0
      ? ''
      : say('exits_elsewhere', asset, sayShortList(tongue, elsewhere, MOST_ELSEWHERE))
  if (open.length === 0) return { lead: say('exits_none', asset), names: '', elsewhere: others }
  const names = sayList(
    tongue,
    open.map((route) => termsOf(route, asset, tongue)),
  )
  return { lead: say('exits_open', asset), names, elsewhere: others }
}

/** The user's other exchanges whose table shows a way out of the coin now. */
function openElsewhere(state: State, id: SubjectId, asset: string): readonly string[] {
  return state.settings.exchanges
    .filter((other) => other !== id && letsOut(state, other, asset))
    .map((other) => subjectName(other, state.settings))
}

function letsOut({ subjects }: State, id: SubjectId, asset: string): boolean {
  const row = subjects.get(id)
  if (row?.sight !== 'clear' || row.sees !== 'table') return false
  return row.coins.some((coin) => coin.asset === asset && coin.open.length > 0)
}

/** "ERC20 (fee 3, from 10)": the exchange's word for the network, and its terms where the table gives them. */
export function termsOf(route: Omit<ExitRoute, 'network'>, asset: string, tongue: Tongue): string {
  const { say } = tongue
  const [fee, min] = [amount(route.fee, tongue), amount(route.min, tongue)]
  const unit = asset
  if (fee && min) return say('exit_fee_min', route.name, fee, min, unit)
  if (fee) return say('exit_fee', route.name, fee, unit)
  return min ? say('exit_min', route.name, min, unit) : route.name
}

const MOST_DIGITS = 8

/** '' for what is no number: tables print "", "null" and worse. */
function amount(printed: string | undefined, tongue: Tongue): string {
  const value = printed === undefined || printed.trim() === '' ? Number.NaN : Number(printed)
  if (!Number.isFinite(value) || value < 0) return ''
  return sayNumber(tongue, value, MOST_DIGITS)
}
