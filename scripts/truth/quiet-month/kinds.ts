/** Every kind of real thing that is planted in a month. */
import { cloud, coin, majors, network, overrun, partly, paused } from './closing-kinds.ts'
import { EVERY_MINUTE, EVERY_TWO, type Kind, QUICK, QUICK_TWICE } from './kind.ts'
import { fields, halt, page, words } from './word-kinds.ts'

const BYBIT = 'Temporary Suspension of All Withdrawals on Bybit'
const MEXC = 'Notice: MEXC Will Temporarily Suspend All Withdrawals'

export const KINDS: readonly Kind[] = [
  { what: 'Binance pauses', make: paused('binance', EVERY_TWO) },
  { what: 'KuCoin pauses', make: paused('kucoin', QUICK) },
  { what: 'Gate pauses', make: paused('gate', QUICK) },
  { what: 'Kraken pauses', make: paused('kraken', QUICK) },
  { what: 'Coinbase pauses', make: paused('coinbase', QUICK) },
  { what: 'Bitfinex pauses', make: paused('bitfinex', EVERY_MINUTE) },
  { what: 'HTX closes three majors', make: majors('htx', 'BTC', 'ETH', 'USDT') },
  { what: 'Bitget closes BTC', make: coin('bitget', 'BTC', QUICK_TWICE) },
  { what: 'Binance closes USDC', make: coin('binance', 'USDC', 2 * EVERY_TWO) },
  { what: 'Gate closes Tron', make: network('gate', 'TRX') },
  { what: 'HTX closes a third of its coins', make: partly('htx') },
  { what: 'KuCoin overruns its maintenance', make: overrun },
  { what: 'Binance pauses while the machine sleeps', make: paused('binance', EVERY_TWO), asleep: true },
  {
    what: 'OKX says that all withdrawals stop',
    make: words(
      'okx',
      'okx/wallet-news',
      'OKX to suspend all withdrawals',
      'OKX has resumed all withdrawals',
      EVERY_MINUTE,
    ),
  },
  {
    what: 'MEXC says that all withdrawals stop',
    make: words('mexc', 'mexc/announcements', MEXC, 'Notice: MEXC Has Resumed All Withdrawals', EVERY_MINUTE),
  },
  {
    what: 'Bybit says that all withdrawals stop',
    make: words('bybit', 'bybit/maintenance', BYBIT, 'Bybit Has Resumed All Withdrawals', EVERY_TWO),
  },
  { what: 'Crypto.com says in a field that its wallets stop', make: fields },
  { what: "Kraken's page says that withdrawals stop", make: page },
  { what: 'Binance stops trading', make: halt },
  { what: 'Bitget pauses, and a cloud is behind it', make: cloud, cloudy: true },
]
