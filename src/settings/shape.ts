/** Settings as they come from outside, a page or a file: checked the same way, field by field. */
import * as v from 'valibot'
import { LONGEST_ADDRESS, LONGEST_NAME, LONGEST_WORD, MOST_OWN_FEEDS, MOST_WORDS } from '../own/limits.ts'
import { PREFERENCES } from '../preferences-shape.ts'

/** A coin's ticker: 2 to 15 capitals or digits. */
export const COIN = /^[A-Z0-9]{2,15}$/
export const MOST_COINS = 50
/** A network's name in our vocabulary (src/observe/vocabulary.ts). */
export const NETWORK = /^[A-Z0-9][A-Z0-9_-]{1,29}$/
/** A platform's name: plain text with a letter or digit in it. */
export const PLATFORM = /^(?=.*[\p{L}\p{N}])[^\p{C}<>]{1,40}$/u
export const MOST_PLATFORMS = 50
const MOST_EXCHANGES = 200
const MOST_CLOUDS = 50

const list = (word: RegExp, most: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.regex(word))), v.maxLength(most))
const names = (most: number) => v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(most))

export const exchangeIds = names(MOST_EXCHANGES)
export const cloudIds = names(MOST_CLOUDS)
export const coinNames = list(COIN, MOST_COINS)
export const networkIds = list(NETWORK, MOST_COINS)
export const platformNames = list(PLATFORM, MOST_PLATFORMS)

export const ownName = v.pipe(v.string(), v.maxLength(LONGEST_NAME))
/** Components or keywords that count. */
export const ownWords = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))),
  v.maxLength(MOST_WORDS),
)
export const OWN_FEED = {
  name: ownName,
  url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  format: v.picklist(['statuspage', 'feed']),
  page: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  only: ownWords,
} as const

/** As `idFor` of src/own/choose.ts makes them. */
const ownId = v.pipe(v.string(), v.regex(/^own-[a-z\d]{0,40}(?:-\d{1,3})?$/))

export const SETTINGS = {
  exchanges: exchangeIds,
  coins: coinNames,
  networks: networkIds,
  own: v.pipe(v.array(v.object({ id: ownId, ...OWN_FEED })), v.maxLength(MOST_OWN_FEEDS)),
  clouds: cloudIds,
  exploits: v.object({ watch: v.boolean(), platforms: platformNames }),
  ...PREFERENCES,
}
export const SettingsShape = v.object(SETTINGS)
/** Everything the user has chosen: the settings row without its id. */
export type Chosen = v.InferOutput<typeof SettingsShape>
