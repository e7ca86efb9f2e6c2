/**
 * WhiteBIT's assets by ticker. A coin on several networks lists those open for withdrawals and for deposits by name;
 * a network that is missing from a list is closed. Coins on one network have no lists, and bank money has
 * `providers`. https://docs.whitebit.com/api-reference/market-data/asset-status-list, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { EVERY_NETWORK } from '../observe/vocabulary.ts'
import { readCoinsByKey } from './coins.ts'
import { faulty, isRecord, type JsonRecord, parseRecord } from './json.ts'
import { addRoute, count, flagOf, type Table } from './routes.ts'

export const whitebitAssets: Format = (body, options) => {
  const answer = parseRecord(body)
  return answer.kind === 'drift' ? answer : readCoinsByKey(answer.value, options, readAsset)
}

interface Flags {
  readonly withdraw: boolean
  readonly deposit: boolean | null
}

function readAsset(table: Table, asset: string, row: JsonRecord): string | null {
  const withdraw = flagOf(row.can_withdraw)
  if (withdraw === null) return faulty(`can_withdraw of ${asset}`, row.can_withdraw)
  const flags: Flags = { withdraw, deposit: flagOf(row.can_deposit) }
  if (isBankMoney(row)) return null
  if (row.networks !== undefined) return readLists(table, asset, row, flags)
  return addRoute(table, { asset, network: EVERY_NETWORK, ...flags, min: row.min_withdraw })
}

/** A list of payment systems, or two: for deposits and for withdrawals. Empty ones are no bank money. */
function isBankMoney({ providers }: JsonRecord): boolean {
  return isRecord(providers) || (Array.isArray(providers) && providers.length > 0)
}

function readLists(table: Table, asset: string, row: JsonRecord, flags: Flags): string | null {
  const { networks } = row
  if (!isRecord(networks)) return faulty(`networks of ${asset}`, networks)
  const { withdraws, deposits, default: usual } = networks
  if (!Array.isArray(withdraws)) return faulty(`networks.withdraws of ${asset}`, withdraws)
  if (!Array.isArray(deposits)) return faulty(`networks.deposits of ${asset}`, deposits)
  const names = new Set<unknown>([...withdraws, ...deposits, ...(usual === undefined ? [] : [usual])])
  for (const network of names) {
    const wrong = addRoute(table, {
      asset,
      network,
      withdraw: flags.withdraw && withdraws.includes(network),
      deposit: flags.deposit && deposits.includes(network),
      min: leastOf(row.limits, network),
    })
    count(table, wrong)
  }
  return null
}

/** `limits.withdraw.ERC20.min`. */
function leastOf(limits: unknown, network: unknown): unknown {
  const withdraw = isRecord(limits) ? limits.withdraw : undefined
  const limit = isRecord(withdraw) && typeof network === 'string' ? withdraw[network] : undefined
  return isRecord(limit) ? limit.min : undefined
}
