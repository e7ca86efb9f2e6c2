/** Coins as people type them ("usdt, btc") to tickers. */

/** What settings can hold: 2 to 15 letters or digits each, 50 in all. */
const TICKER = /^[A-Z0-9]{2,15}$/
const MOST = 50

/** The list with the typed coins added, or null when some word is no ticker or the list is full. */
export function addCoins(list: readonly string[], typed: string): readonly string[] | null {
  const words = typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  if (words.length === 0 || !words.every((word) => TICKER.test(word))) return null
  const all = [...new Set([...list, ...words])]
  return all.length > MOST ? null : all
}
