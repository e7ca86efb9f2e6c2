/** Settings as a file: written, and read back with everything in it checked. */
import * as v from 'valibot'
import { exchangeOf } from '../catalogue.ts'
import type { Settings } from '../ledger/rows.ts'
import { cleanFeeds } from '../own/choose.ts'
import { type Sentence, sentenceOf } from '../own/sentence.ts'
import { UPSTREAMS } from '../upstreams/index.ts'
import { type Chosen, SETTINGS, SettingsShape } from './shape.ts'

/** Of the file, not of Haltwatch. Fields may be added to a version; a field that changes its meaning needs the next. */
const VERSION = 1
const MARK = 'settings'
/** Bytes. Twenty feeds with a thousand components each would be 3 MB; no person has a tenth of that. */
export const LARGEST_FILE = 2_000_000

export type FileRead =
  | {
      readonly ok: true
      readonly chosen: Chosen
      /** Exchanges and clouds of the file that are not known here. */
      readonly unknown: number
      /** Feeds of the file that cannot be kept. */
      readonly left: ReturnType<typeof cleanFeeds>['left']
    }
  | { readonly ok: false; readonly why: Sentence }

export function fileOf(settings: Settings): string {
  const { id: _, ...chosen } = settings
  return `${JSON.stringify({ haltwatch: MARK, version: VERSION, settings: chosen }, null, 2)}\n`
}

const Envelope = v.object({
  haltwatch: v.literal(MARK),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
})

/** What the file does not speak of stays as it is in `now`. */
export function readFile(text: string, now: Settings): FileRead {
  if (text.length > LARGEST_FILE) return refuse('settings_file_large', String(LARGEST_FILE / 1_000_000))
  const envelope = v.safeParse(Envelope, jsonOf(text))
  if (!envelope.success) return refuse('settings_file_foreign')
  const { version, settings } = envelope.output
  if (version > VERSION) return refuse('settings_file_newer')
  const known = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]
  const given = known.filter((key) => Object.hasOwn(settings, key))
  const broken = given.find((key) => !v.safeParse(SETTINGS[key], settings[key]).success)
  if (broken) return refuse('settings_file_part', broken)
  const parts = Object.fromEntries(given.map((key) => [key, settings[key]]))
  return withoutStrangers(v.parse(SettingsShape, { ...now, ...parts }))
}

function withoutStrangers(chosen: Chosen): FileRead {
  const { kept: own, left } = cleanFeeds(chosen.own)
  const lost = new Set(chosen.own.map(({ id }) => id).filter((id) => !own.some((one) => one.id === id)))
  const wanted = chosen.exchanges.filter((id) => !lost.has(id))
  const exchanges = wanted.filter((id) => exchangeOf(id, { own }) !== undefined)
  const clouds = chosen.clouds.filter((id) => UPSTREAMS.some((one) => one.id === id))
  const unknown = wanted.length - exchanges.length + chosen.clouds.length - clouds.length
  return { ok: true, chosen: { ...chosen, own: own.map(plainFeed), exchanges, clouds }, unknown, left }
}

/** As the shape has it: lists that can be written to. */
function plainFeed(feed: ReturnType<typeof cleanFeeds>['kept'][number]): Chosen['own'][number] {
  return { ...feed, only: [...feed.only] }
}

function jsonOf(text: string): unknown {
  try {
    // Editors of some systems put a mark before the first letter.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function refuse(key: Sentence['key'], ...words: readonly string[]): FileRead {
  return { ok: false, why: sentenceOf(key, ...words) }
}
