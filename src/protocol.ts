/** What pages may ask of the worker. Every command is idempotent; data flows the other way, through the ledger. */
import * as v from 'valibot'
import type { Wish } from './ledger/rows.ts'
import { LONGEST_ADDRESS, LONGEST_NAME, LONGEST_WORD, MOST_WORDS } from './own/limits.ts'
import { PREFERENCES, TONES } from './preferences.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
const names = (most: number) => v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(most))
/** A coin's ticker: 2 to 15 capitals or digits. */
export const COIN = /^[A-Z0-9]{2,15}$/
export const MOST_COINS = 50
/** A network's name in our vocabulary (src/observe/vocabulary.ts). */
export const NETWORK = /^[A-Z0-9][A-Z0-9_-]{1,29}$/
/** A platform's name: plain text with a letter or digit in it. */
export const PLATFORM = /^(?=.*[\p{L}\p{N}])[^\p{C}<>]{1,40}$/u
export const MOST_PLATFORMS = 50

/** What may be wished for: everything, one coin, or one coin over one network, by the exchange's own tickers. */
const REOPENING = /^(?:all|asset:[^\s/:@]{1,40}|route:[^\s/:@]{1,40}\/[^\s/:@]{1,40})$/
const reopening = v.custom<Wish['scope']>((it) => typeof it === 'string' && REOPENING.test(it))
/** Minutes before planned work begins; 0 takes the reminder back. */
export const BEFORE = [0, 15, 60] as const

const ownName = v.pipe(v.string(), v.maxLength(LONGEST_NAME))
/** Components or keywords that count. */
const only = v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))), v.maxLength(MOST_WORDS))
const OwnFeed = v.object({
  name: ownName,
  url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  format: v.picklist(['statuspage', 'feed']),
  page: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  only,
})

const Command = v.variant('kind', [
  v.object({ kind: v.literal('check-now') }),
  v.object({
    kind: v.literal('silence'),
    subject: id,
    incident: v.nullable(id),
    lasts: v.picklist(['1h', '8h', 'until-change']),
  }),
  v.object({ kind: v.literal('unsilence'), subject: id }),
  v.object({ kind: v.literal('choose-exchanges'), exchanges: names(200) }),
  v.object({ kind: v.literal('watch-clouds'), clouds: names(50) }),
  v.object({ kind: v.literal('add-own-feed'), feed: OwnFeed }),
  v.object({ kind: v.literal('change-own-feed'), id, name: ownName, only }),
  v.object({ kind: v.literal('remove-own-feed'), id }),
  v.object({
    kind: v.literal('watch-coins'),
    coins: v.pipe(v.array(v.pipe(v.string(), v.regex(COIN))), v.maxLength(MOST_COINS)),
  }),
  v.object({
    kind: v.literal('watch-networks'),
    networks: v.pipe(v.array(v.pipe(v.string(), v.regex(NETWORK))), v.maxLength(MOST_COINS)),
  }),
  /** Any of the preferences; those left out stay as they are. */
  v.object({ kind: v.literal('prefer'), change: v.partial(v.strictObject(PREFERENCES)) }),
  v.object({ kind: v.literal('watch-exploits'), watch: v.boolean() }),
  v.object({
    kind: v.literal('name-platforms'),
    platforms: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(40), v.regex(PLATFORM))),
      v.maxLength(MOST_PLATFORMS),
    ),
  }),
  v.object({ kind: v.literal('test-notification') }),
  /** Answered with a sentence instead, and not kept, when it is open already or can never be told. */
  v.object({ kind: v.literal('tell-reopening'), subject: id, scope: reopening }),
  /** The id of a wish. */
  v.object({ kind: v.literal('drop-reopening'), id }),
  v.object({ kind: v.literal('remind-planned'), incident: id, before: v.picklist(BEFORE) }),
  /** Shows a test message as loud as chosen for such news. */
  v.object({ kind: v.literal('test-sound'), tone: v.picklist(TONES) }),
  v.object({ kind: v.literal('read-inbox') }),
])
export type Command = v.InferOutput<typeof Command>

export type Answer = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** The command, or null when the message is not one of ours. */
export function parseCommand(message: unknown): Command | null {
  const result = v.safeParse(Command, message)
  return result.success ? result.output : null
}
