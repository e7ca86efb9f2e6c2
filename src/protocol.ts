/** What pages may ask of the worker. Every command is idempotent; data flows the other way, through the ledger. */
import * as v from 'valibot'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
const names = (most: number) => v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(most))
/** A coin's ticker: 2 to 15 capitals or digits. */
export const COIN = /^[A-Z0-9]{2,15}$/
export const MOST_COINS = 50

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
  v.object({
    kind: v.literal('watch-coins'),
    coins: v.pipe(v.array(v.pipe(v.string(), v.regex(COIN))), v.maxLength(MOST_COINS)),
  }),
  v.object({ kind: v.literal('test-notification') }),
  v.object({ kind: v.literal('read-inbox') }),
])
export type Command = v.InferOutput<typeof Command>

export type Answer = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** The command, or null when the message is not one of ours. */
export function parseCommand(message: unknown): Command | null {
  const result = v.safeParse(Command, message)
  return result.success ? result.output : null
}
