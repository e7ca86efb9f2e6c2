/**
 * Binance's table of every coin and network, 959 coins in 2.24 MB on 2026-09-18. Undocumented twin of
 * `capital/config/getall`, read by https://www.binance.com/en/network. Its loops are hand-written: a schema
 * library takes as long as `JSON.parse` itself.
 */
import type { Format } from '../glossary.ts'
import { readCoins, readNetworks } from './coins.ts'
import { BINANCE, heldIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

/** No ways out: bank money (it says enabled for coins nobody can withdraw) and leveraged tokens. */
const NOT_NETWORKS: readonly unknown[] = ['FIAT_MONEY', 'ETF']

/** What people call the networks that Binance names by their coin. */
const PEOPLE_SAY: ReadonlyMap<unknown, string> = new Map([
  ['ETH', 'ERC20'],
  ['TRX', 'TRC20'],
  ['BSC', 'BEP20'],
])

export const binanceCoins: Format = (body, options) => {
  const answer = heldIn(body, BINANCE)
  return answer.kind === 'drift' ? answer : readCoins('data', answer.value, options, 'coin', readCoin)
}

/**
 * The flags of the coin say "no network at all" and override those of the networks. `busy` is slow, not closed: daily
 * life of a chain, and not told.
 */
function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  if (coin.isLegalMoney === true) return null
  return readNetworks(table, asset, 'networkList', coin.networkList, (row) => {
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
  })
}
