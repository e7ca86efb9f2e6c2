/**
 * Kraken's assets by name, all of them or those the address names: one word for funding, none for networks.
 * https://docs.kraken.com/api-reference/market-data/get-asset-info, words as in JKorf/Kraken.Net (2026-08) and
 * ccxt 4.5.84, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { EVERY_NETWORK } from '../observe/vocabulary.ts'
import { readCoins } from './coins.ts'
import { faulty, type JsonRecord } from './json.ts'
import { krakenAnswer } from './kraken-answer.ts'
import { drift } from './parsed.ts'
import { addRoute, type Table } from './routes.ts'

/** Withdrawals, deposits. */
const FUNDING = new Map<unknown, readonly [boolean, boolean]>([
  ['enabled', [true, true]],
  ['withdrawal_only', [true, false]],
  ['deposit_only', [false, true]],
  ['funding_temporarily_disabled', [false, false]],
  ['disabled', [false, false]],
  ['work_in_progress', [false, false]],
])

export const krakenAssets: Format = (body, options) => {
  const answer = krakenAnswer(body)
  if (answer.kind === 'drift') return answer
  const assets = Object.values(answer.value)
  return assets.length === 0
    ? drift('result has no assets')
    : readCoins('result', assets, options, 'altname', readAsset)
}

/** A dot makes a name a book entry of another one: `DOT.S` is staked DOT. */
function readAsset(table: Table, asset: string, { status }: JsonRecord): string | null {
  if (asset.includes('.')) return null
  const funding = FUNDING.get(status)
  if (funding === undefined) return faulty(`status of ${asset}`, status)
  const [withdraw, deposit] = funding
  return addRoute(table, { asset, network: EVERY_NETWORK, withdraw, deposit })
}
