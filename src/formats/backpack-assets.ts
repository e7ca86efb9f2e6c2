/**
 * Backpack's assets with a token for each chain they can leave by; shares and bets have none.
 * https://docs.backpack.exchange/#tag/Assets/operation/get_assets, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { readCoins, readNetworks } from './coins.ts'
import { faulty, type JsonRecord, parseJson } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

/** A bank among the blockchains. */
const BANK = 'EqualsMoney'

export const backpackAssets: Format = (body, options) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  return readCoins('the answer', answer.value, options, 'symbol', readAsset)
}

function readAsset(table: Table, asset: string, { tokens }: JsonRecord): string | null {
  return readNetworks(table, asset, 'tokens', tokens, (token) => {
    if (token.blockchain === BANK) return null
    const withdraw = flagOf(token.withdrawEnabled)
    if (withdraw === null) return faulty(`withdrawEnabled of ${asset}`, token.withdrawEnabled)
    return addRoute(table, {
      asset,
      network: token.blockchain,
      withdraw,
      deposit: flagOf(token.depositEnabled),
      fee: token.withdrawalFee,
      min: token.minimumWithdrawal,
    })
  })
}
