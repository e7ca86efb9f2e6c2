/** A tongue that says which message was chosen and with which words: `head_paused(Binance)`. */
import type { Tongue } from '../../src/words.ts'

export const KEYS: Tongue = {
  locale: 'en-GB',
  timeZone: 'UTC',
  say: (key, ...words) => (words.length === 0 ? key : `${key}(${words.join('|')})`),
}
