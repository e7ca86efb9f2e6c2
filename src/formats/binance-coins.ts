/**
 * Binance's table of every coin and network, 959 coins in 2.24 MB on 2026-09-18. Undocumented twin of
 * `capital/config/getall`, read by https://www.binance.com/en/network. Its loops are hand-written: a schema
 * library takes as long as `JSON.parse` itself.
 */
import type { Format } from '../glossary.ts'
import { binanceAnswer } from './binance-answer.ts'
import { faulty, isRecord, type JsonRecord } from './json.ts'
import { drift } from './parsed.ts'
import { addRoute, assetOf, closeTable, count, flagOf, openTable, rowsOf, type Table } from './routes.ts'

/** No ways out: bank money (it says enabled for coins nobody can withdraw) and leveraged tokens. */
const NOT_NETWORKS: readonly unknown[] = ['FIAT_MONEY', 'ETF']

/** What people call the networks that Binance names by their coin. */
const PEOPLE_SAY: ReadonlyMap<unknown, string> = new Map([
  ['ETH', 'ERC20'],
  ['TRX', 'TRC20'],
  ['BSC', 'BEP20'],
])

export const binanceCoins: Format = (body, options) => {
  const answer = binanceAnswer(body)
  if (answer.kind === 'drift') return answer
  if (!Array.isArray(answer.data) || answer.data.length === 0) return drift(faulty('data', answer.data))
  const table = openTable(options)
  for (const coin of rowsOf(table, answer.data)) count(table, readCoin(table, coin))
  return closeTable(table)
}

function readCoin(table: Table, coin: unknown): string | null {
  if (!isRecord(coin)) return faulty('a coin', coin)
  if (coin.isLegalMoney === true) return null
  const asset = assetOf(table, coin.coin)
  if (asset === '') return faulty('coin', coin.coin)
  if (!Array.isArray(coin.networkList)) return faulty(`networkList of ${asset}`, coin.networkList)
  for (const network of coin.networkList) count(table, readNetwork(table, asset, coin, network))
  return null
}

/** The flags of the coin say "no network at all" and override those of the networks. */
function readNetwork(table: Table, asset: string, coin: JsonRecord, row: unknown): string | null {
  if (!isRecord(row)) return faulty(`a network of ${asset}`, row)
  const { network } = row
  if (NOT_NETWORKS.includes(network)) return null
  const withdraw = flagOf(row.withdrawEnable)
  if (withdraw === null) return faulty(`withdrawEnable of ${asset}`, row.withdrawEnable)
  return addRoute(table, {
    asset,
    network,
    name: PEOPLE_SAY.get(network) ?? (row.networkDisplay || network),
    withdraw: withdraw && flagOf(coin.withdrawAllEnable) !== false,
    deposit: flagOf(coin.depositAllEnable) === false ? false : flagOf(row.depositEnable),
    fee: row.withdrawFee,
    min: row.withdrawMin,
    why: row.withdrawDesc,
  })
}
