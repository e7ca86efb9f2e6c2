import { describe, expect, it } from 'vitest'
import { addCoins } from '../../../extension/options/coin.ts'

describe('coins typed into the settings', () => {
  it('are kept in capitals, in the order they were typed', () => {
    expect(addCoins(['BTC'], ' usdt ')).toEqual(['BTC', 'USDT'])
    expect(addCoins(['BTC'], 'doge, 1inch;ton')).toEqual(['BTC', 'DOGE', '1INCH', 'TON'])
  })

  it('are not kept twice', () => {
    expect(addCoins(['BTC', 'ETH'], 'eth')).toEqual(['BTC', 'ETH'])
  })

  it.each(['', '  ', 'x', 'us$d', 'ABCDEFGHIJKLMNOP', 'btc, ?', 'биткоин'])(
    'are refused when they are no tickers: %j',
    (typed) => {
      expect(addCoins(['BTC'], typed)).toBeNull()
    },
  )

  it('are refused past the fiftieth', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => `COIN${at}`)
    expect(addCoins(fifty, 'more')).toBeNull()
    expect(addCoins(fifty.slice(1), 'more')).toHaveLength(50)
  })
})
