/**
 * Coincheck's pairs: whether orders are taken. https://coincheck.com/documents/exchange/api, checked 2026-11-22.
 * "itayose" is an auction before a pair opens or opens again. Nothing here speaks of withdrawals.
 */
import * as v from 'valibot'
import type { Format, Level } from '../glossary.ts'
import { faulty, parseRecord } from './json.ts'
import { drift, read } from './parsed.ts'
import { readList } from './rows.ts'
import { rowReader } from './shape.ts'

const Pair = v.object({
  pair: v.string(),
  status: v.picklist(['available', 'itayose', 'stop']),
  availability: v.object({ order: v.boolean() }),
})

export const coincheckStatus: Format = (body) => {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const pairs = readList('exchange_status', answer.value.exchange_status, readPair)
  if (pairs.kind === 'drift') return pairs
  const { good, skipped } = pairs
  if (good.length === 0) return drift(faulty('exchange_status', answer.value.exchange_status))
  const shut = good.filter(({ open }) => !open).length
  const level: Level = shut === 0 ? 'ok' : shut === good.length ? 'paused' : 'degraded'
  const words = shut === 0 ? '' : `${shut} of ${good.length} pairs take no orders`
  return read({ kind: 'state', says: [{ signal: 'trading', level, words }], skipped })
}

const readPair = rowReader(Pair, 'pair', ({ status, availability }) => ({
  open: status === 'available' && availability.order,
}))
