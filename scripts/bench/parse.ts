/** Reading the two big tables, against JSON.parse of the same bytes in the same run. */
import { feedsFor, optionsFor } from '../../src/feeds.ts'
import { FORMATS } from '../../src/formats/index.ts'
import type { Book } from '../../src/ledger/rows.ts'
import { observe } from '../../src/observe/observe.ts'
import { fullBinance, fullKucoin } from '../recordings/full-size.ts'

const ROUNDS = 60
const WARM_UP = 20
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

export function parseBench() {
  const all = () => true
  const tables = [
    { id: 'binance/coins', bytes: fullBinance(all) },
    { id: 'kucoin/currencies', bytes: fullKucoin(all) },
  ]
  const readers = tables.map(({ id, bytes }) => ({ bytes, read: readerOf(id, bytes) }))
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const parse = timed(() => {
      for (const { bytes } of readers) JSON.parse(new TextDecoder().decode(bytes))
    })
    const read = timed(() => {
      for (const one of readers) one.read()
    })
    if (round < WARM_UP) continue
    theirs.push(parse)
    ours.push(read)
  }
  const ratio = middle(ours) / middle(theirs)
  const sizes = tables.map(({ bytes }) => `${(bytes.length / 1e6).toFixed(2)} MB`).join(' + ')
  return [
    {
      what: `read ${sizes}: parse + observe + diff, times JSON.parse`,
      measured: `${ratio.toFixed(2)} x (${middle(ours).toFixed(1)} ms)`,
      goal: '<= 1.5 x',
      met: ratio <= 1.5,
    },
  ]
}

/** Reads the table as a tick would, with a book laid by an earlier look. */
function readerOf(id: string, bytes: Uint8Array): () => void {
  const feed = feedsFor({ exchanges: ['binance', 'kucoin'] }).get(id)
  if (!feed) throw new Error(`no feed ${id}`)
  const body = { bytes, contentType: 'application/json' }
  let book: Book | null = null
  return () => {
    const parsed = FORMATS[feed.format](body, optionsFor(feed, 1))
    if (parsed.kind !== 'reading') throw new Error(parsed.why)
    const sees = {
      feed,
      now: 1,
      coins: COINS,
      book,
      notices: [],
      was: () => 'ok' as const,
      held: () => false,
    }
    const sighting = observe(parsed.reading, sees)
    if (sighting.kind !== 'observed') throw new Error(sighting.why)
    book = sighting.observed.book ?? book
  }
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
