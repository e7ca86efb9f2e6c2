/**
 * Upbit's wallets, one row per coin and network, as https://docs.upbit.com/kr/reference has them behind a key
 * (`/v1/status/wallet`). Its website's address answered the same rows without one to seven public clients from
 * 2020 to 2024, the older answers without a network. Checked 2026-11-22.
 * `block_state` tells how fresh Upbit's node is, not whether withdrawals are open.
 */
import type { Format } from '../glossary.ts'
import { EVERY_NETWORK } from '../observe/vocabulary.ts'
import { readCoins } from './coins.ts'
import { faulty, type JsonRecord, parseJson } from './json.ts'
import { addRoute, type Table } from './routes.ts'

const STATES: ReadonlyMap<unknown, { readonly withdraw: boolean; readonly deposit: boolean }> = new Map([
  ['working', { withdraw: true, deposit: true }],
  ['withdraw_only', { withdraw: true, deposit: false }],
  ['deposit_only', { withdraw: false, deposit: true }],
  ['paused', { withdraw: false, deposit: false }],
  ['unsupported', { withdraw: false, deposit: false }],
])

export const upbitWallet: Format = (body, options) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  return readCoins('the answer', answer.value, options, 'currency', readWallet)
}

function readWallet(table: Table, asset: string, wallet: JsonRecord): string | null {
  const state = STATES.get(wallet.wallet_state)
  if (state === undefined) return faulty(`wallet_state of ${asset}`, wallet.wallet_state)
  const { net_type, network_name } = wallet
  return addRoute(table, {
    asset,
    network: net_type ?? EVERY_NETWORK,
    name: network_name ?? net_type,
    ...state,
  })
}
