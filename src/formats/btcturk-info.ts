/**
 * BtcTurk's coins, each open or closed as a whole; the flags say what is disabled. They stand at the end of its
 * market list. https://docs.btcturk.com/docs/public-endpoints/exchange-info, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { EVERY_NETWORK } from '../observe/vocabulary.ts'
import { readCoins } from './coins.ts'
import { type Envelope, recordIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

const ENVELOPE: Envelope = { code: 'code', message: 'message', holds: 'data' }

export const btcturkInfo: Format = (body, options) => {
  const answer = recordIn(body, ENVELOPE)
  if (answer.kind === 'drift') return answer
  const { currencyOperationBlocks: blocks } = answer.value
  return readCoins('data.currencyOperationBlocks', blocks, options, 'currencySymbol', readBlock)
}

function readBlock(table: Table, asset: string, block: JsonRecord): string | null {
  const withdraw = inverted(block.withdrawalDisabled)
  if (withdraw === null) return faulty(`withdrawalDisabled of ${asset}`, block.withdrawalDisabled)
  return addRoute(table, {
    asset,
    network: EVERY_NETWORK,
    withdraw,
    deposit: inverted(block.depositDisabled),
  })
}

function inverted(flag: unknown): boolean | null {
  const disabled = flagOf(flag)
  return disabled === null ? null : !disabled
}
