/** Every exchange we know, in the order they are offered. */
import type { ExchangeDeclaration } from '../declaration.ts'
import binance from './binance.ts'
import kucoin from './kucoin.ts'
import mexc from './mexc.ts'

export const EXCHANGES: readonly ExchangeDeclaration[] = [binance, kucoin, mexc]

export function exchangeById(id: string): ExchangeDeclaration | undefined {
  return EXCHANGES.find((exchange) => exchange.id === id)
}
