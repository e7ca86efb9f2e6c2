/**
 * DefiLlama's list of thefts from platforms, https://defillama.com/hacks (1,270 rows in 2026-09), checked
 * 2026-11-22. Rows come hours or days late and in no promised order.
 */
import * as v from 'valibot'
import { DAY, type Exploit, type Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { faulty, parseJson } from './json.ts'
import { drift, read } from './parsed.ts'
import { firstOfEach, readList } from './rows.ts'
import { rowReader } from './shape.ts'
import { plain, TITLE_LIMIT } from './text.ts'

const Row = v.object({
  date: v.number(),
  name: v.string(),
  amount: v.optional(v.unknown()),
  technique: v.optional(v.unknown()),
  defillamaId: v.nullish(v.union([v.string(), v.number()])),
})

/** An old theft is no news, and the ledger needs no history. */
const LOOK_BACK = 90 * DAY
const NEWEST = 400
const NAME_LIMIT = 120

export const defillamaHacks: Format = (body, { now }) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const rows = readList('the answer', answer.value, readRow)
  if (rows.kind === 'drift') return rows
  if (rows.good.length === 0) return drift(faulty('the answer', answer.value))
  const recent = rows.good
    .filter(({ at }) => at > now - LOOK_BACK && at < now + DAY)
    .sort((a, b) => b.at - a.at)
  return read({ kind: 'exploits', exploits: firstOfEach(recent).slice(0, NEWEST), skipped: rows.skipped })
}

const readRow = rowReader(Row, 'row', (row): Exploit | string => {
  const { date, amount, technique, defillamaId } = row
  const name = plain(row.name, NAME_LIMIT)
  const at = momentOf(date)
  if (name === '') return 'row.name is empty'
  if (at === null) return 'row.date is no time'
  return {
    id: `${plain(String(defillamaId || name), NAME_LIMIT)} ${date}`,
    name,
    named: 'platform',
    at,
    amount: typeof amount === 'number' && Number.isFinite(amount) && amount > 0 ? amount : null,
    technique: typeof technique === 'string' ? plain(technique, TITLE_LIMIT) : null,
  }
})
