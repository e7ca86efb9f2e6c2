/** A quiet day of every exchange and cloud we know, with answers as large as the real ones. */
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { type Feed, feedsFor } from '../../src/feeds.ts'
import type { RecordedAnswer, Recording } from '../recording/recording.ts'
import { healthyAnswer } from './exchanges.ts'
import { fullBinance, fullKucoin } from './full-size.ts'
import { recordingOf } from './in-memory.ts'
import { inflate } from './inflate.ts'
import { BINANCE_TABLE, KUCOIN, quietDay } from './quiet.ts'

const KB = 1000
const MB = 1000 * KB

/**
 * Sizes before compression. Measured: Coinbase's 200 and Kraken's 830 components (2026-09-03), HashKey's table
 * (2026-09-23), the Statuspage of Cloudflare (2026-07-29); the others are estimated from rows times coins.
 */
const SIZES: Readonly<Record<string, number>> = {
  'gate/currencies': 3 * MB,
  'htx/currencies': MB,
  'bitget/coins': MB,
  'coinbase/currencies': 700 * KB,
  'coinbase/status': 80 * KB,
  'kraken/components': 350 * KB,
  'kraken/assets': 100 * KB,
  'hashkey/info': 109 * KB,
  'bitrue/info': 2 * MB,
}
/** Of feeds whose size is not known. */
const USUAL: Readonly<Partial<Record<Feed['role'], number>>> = {
  table: 600 * KB,
  announcements: 12 * KB,
  status: 30 * KB,
}

export const EVERY_EXCHANGE = { exchanges: EXCHANGES.map(({ id }) => id) }

/** `full`: bodies of real size, for benchmarks; else as small as the fixtures. */
export function wholeField(from: string, to: string, full: boolean): Recording {
  const feeds = [...feedsFor(EVERY_EXCHANGE).values()].filter((feed) => !OLDER.includes(feed.subject))
  const answers = feeds.map((feed) => {
    const answer = { ...healthyAnswer(feed), at: from }
    return full ? { ...answer, json: inflate(answer.json, sizeOf(feed)) } : answer
  })
  const { exchanges } = EVERY_EXCHANGE
  const made = recordingOf({ from, to, exchanges, answers: [...quietDay(from), ...answers] })
  return full ? { ...made, answers: made.answers.map(atFullSize) } : made
}

/** Their answers are made up, not fixtures. */
const OLDER = ['binance', 'kucoin', 'mexc', 'aws']

function sizeOf(feed: Feed): number {
  return SIZES[feed.id] ?? USUAL[feed.role] ?? 0
}

const FULL = new Map([
  [BINANCE_TABLE, fullBinance(() => true)],
  [`${KUCOIN}/v3/currencies`, fullKucoin(() => true)],
])

function atFullSize(answer: RecordedAnswer): RecordedAnswer {
  const bytes = FULL.get(answer.url)
  return bytes && answer.reply.kind === 'answer' ? { ...answer, reply: { ...answer.reply, bytes } } : answer
}
