/** What pages may ask of the worker. Every command is idempotent; data flows the other way, through the ledger. */
import * as v from 'valibot'
import type { Wish } from './ledger/rows.ts'
import { TONES } from './preferences.ts'
import { PREFERENCES } from './preferences-shape.ts'
import {
  cloudIds,
  coinNames,
  exchangeIds,
  networkIds,
  OWN_FEED,
  ownName,
  ownWords,
  platformNames,
  SettingsShape,
} from './settings/shape.ts'

export { COIN, MOST_COINS, MOST_PLATFORMS, NETWORK, PLATFORM } from './settings/shape.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300))

/** What may be wished for: everything, one coin, or one coin over one network, by the exchange's own tickers. */
const REOPENING = /^(?:all|asset:[^\s/:@]{1,40}|route:[^\s/:@]{1,40}\/[^\s/:@]{1,40})$/
const reopening = v.custom<Wish['scope']>((it) => typeof it === 'string' && REOPENING.test(it))
/** Minutes before planned work begins; 0 takes the reminder back. */
export const BEFORE = [0, 15, 60] as const

const Command = v.variant('kind', [
  v.object({ kind: v.literal('check-now') }),
  v.object({
    kind: v.literal('silence'),
    subject: id,
    incident: v.nullable(id),
    lasts: v.picklist(['1h', '8h', 'until-change']),
  }),
  v.object({ kind: v.literal('unsilence'), subject: id }),
  v.object({ kind: v.literal('choose-exchanges'), exchanges: exchangeIds }),
  v.object({ kind: v.literal('watch-clouds'), clouds: cloudIds }),
  v.object({ kind: v.literal('add-own-feed'), feed: v.object(OWN_FEED) }),
  v.object({ kind: v.literal('change-own-feed'), id, name: ownName, only: ownWords }),
  v.object({ kind: v.literal('remove-own-feed'), id }),
  v.object({ kind: v.literal('watch-coins'), coins: coinNames }),
  v.object({ kind: v.literal('watch-networks'), networks: networkIds }),
  /** Any of the preferences; those left out stay as they are. */
  v.object({ kind: v.literal('prefer'), change: v.partial(v.strictObject(PREFERENCES)) }),
  v.object({ kind: v.literal('watch-exploits'), watch: v.boolean() }),
  v.object({ kind: v.literal('name-platforms'), platforms: platformNames }),
  /** From a file, or as they were before a change. */
  v.object({ kind: v.literal('restore-settings'), settings: SettingsShape }),
  /** Everything remembered and chosen. */
  v.object({ kind: v.literal('delete-all') }),
  v.object({ kind: v.literal('test-notification') }),
  /** Answered with a sentence instead, and not kept, when it is open already or can never be told. */
  v.object({ kind: v.literal('tell-reopening'), subject: id, scope: reopening }),
  /** The id of a wish. */
  v.object({ kind: v.literal('drop-reopening'), id }),
  v.object({ kind: v.literal('remind-planned'), incident: id, before: v.picklist(BEFORE) }),
  /** Shows a test message as loud as chosen for such news. */
  v.object({ kind: v.literal('test-sound'), tone: v.picklist(TONES) }),
  v.object({ kind: v.literal('read-inbox') }),
  v.object({ kind: v.literal('read-tip') }),
])
export type Command = v.InferOutput<typeof Command>

export type Answer = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** The command, or null when the message is not one of ours. */
export function parseCommand(message: unknown): Command | null {
  const result = v.safeParse(Command, message)
  return result.success ? result.output : null
}
