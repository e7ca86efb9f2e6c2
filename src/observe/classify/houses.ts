/** Exchanges by name: who speaks, and neither a coin nor a narrowing. */
const LATIN =
  'binance bingx bitfinex bitflyer bitget bithumb bitmart bitstamp bybit coinbase coincheck coinex coinone crypto gate gemini gmo htx huobi kraken kucoin lbank mexc okx poloniex upbit weex xt'.split(
    ' ',
  )
const EASTERN =
  '币安|幣安|欧易|歐易|火币|火幣|抹茶|(?:全球)?专业站|全球站|国际站|빗썸|업비트|코인원|코빗|고팍스'

/** Every mention, with what their address ends in. */
export const HOUSE = new RegExp(
  `(?<![a-z])(?:${LATIN.join('|')})(?:\\.(?:com|io))?(?![a-z0-9])|${EASTERN}`,
  'gi',
)
export const HOUSE_TICKERS: readonly string[] = LATIN.map((name) => name.toUpperCase())
