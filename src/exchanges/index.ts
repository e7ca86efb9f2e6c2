/** Every exchange we know, in the order they are offered. */
import type { ExchangeDeclaration } from '../declaration.ts'
import backpack from './backpack.ts'
import binance from './binance.ts'
import binanceus from './binanceus.ts'
import bingx from './bingx.ts'
import bitfinex from './bitfinex.ts'
import bitflyer from './bitflyer.ts'
import bitget from './bitget.ts'
import bithumb from './bithumb.ts'
import bitmart from './bitmart.ts'
import bitmex from './bitmex.ts'
import bitrue from './bitrue.ts'
import bitstamp from './bitstamp.ts'
import bitvavo from './bitvavo.ts'
import btcturk from './btcturk.ts'
import bybit from './bybit.ts'
import cexio from './cexio.ts'
import coinbase from './coinbase.ts'
import coincheck from './coincheck.ts'
import coinex from './coinex.ts'
import coinone from './coinone.ts'
import cryptocom from './cryptocom.ts'
import deribit from './deribit.ts'
import digifinex from './digifinex.ts'
import dydx from './dydx.ts'
import gate from './gate.ts'
import gemini from './gemini.ts'
import hashkey from './hashkey.ts'
import hitbtc from './hitbtc.ts'
import htx from './htx.ts'
import hyperliquid from './hyperliquid.ts'
import kraken from './kraken.ts'
import kucoin from './kucoin.ts'
import lbank from './lbank.ts'
import mexc from './mexc.ts'
import okx from './okx.ts'
import poloniex from './poloniex.ts'
import upbit from './upbit.ts'
import weex from './weex.ts'
import whitebit from './whitebit.ts'
import xt from './xt.ts'

export const EXCHANGES: readonly ExchangeDeclaration[] = [
  binance,
  kucoin,
  mexc,
  coinbase,
  kraken,
  okx,
  bybit,
  gate,
  bitget,
  htx,
  bitfinex,
  cryptocom,
  gemini,
  bitstamp,
  deribit,
  bitmex,
  upbit,
  bithumb,
  whitebit,
  coinex,
  poloniex,
  bitvavo,
  bitmart,
  coinone,
  backpack,
  hyperliquid,
  dydx,
  hashkey,
  hitbtc,
  xt,
  lbank,
  digifinex,
  bitrue,
  btcturk,
  cexio,
  coincheck,
  bitflyer,
  bingx,
  weex,
  binanceus,
]

export function exchangeById(id: string): ExchangeDeclaration | undefined {
  return EXCHANGES.find((exchange) => exchange.id === id)
}
