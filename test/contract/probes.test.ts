/** Feeds whose facts are unverified: they can add to what is seen, and never alarm, or blind us, by failing. */
import { describe, expect, test } from 'vitest'
import { healthyAnswer } from '../../scripts/recordings/exchanges.ts'
import { recordingOf } from '../../scripts/recordings/in-memory.ts'
import type { MadeAnswer } from '../../scripts/recordings/write.ts'
import { play } from '../../scripts/replay/player.ts'
import { englishTongue } from '../../scripts/words.ts'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { type Feed, feedsFor } from '../../src/feeds.ts'

const FROM = '2026-11-20T12:00:00Z'
const TO = '2026-11-20T12:30:00Z'
const TONGUE = englishTongue()

/** Those with a feed on trial and one that is sure; the older three have recordings of their own. */
const TRIED = EXCHANGES.filter(
  ({ id, feeds }) =>
    !['binance', 'kucoin', 'mexc'].includes(id) &&
    feeds.some((one) => one.probe) &&
    feeds.some((one) => !one.probe),
).map(({ id }) => id)

type Failing = Pick<MadeAnswer, 'status' | 'text' | 'failure' | 'json'>
const FAILURES: readonly (readonly [string, Failing])[] = [
  ['gone', { status: 404, text: 'Not Found' }],
  ['guarded', { status: 403, text: '<html>Access denied</html>' }],
  ['a web page', { status: 200, text: '<!DOCTYPE html><html><body>Hello</body></html>' }],
  ['another shape', { json: { code: 0, data: [{ surprise: true }] } }],
  ['silent', { failure: 'timeout' }],
]

async function halfAnHour(exchange: string, failing: Failing) {
  const feeds = [...feedsFor({ exchanges: [exchange] }).values()]
  const answers = feeds.map((feed: Feed): MadeAnswer => {
    return feed.probe ? { at: FROM, url: feed.url, ...failing } : { ...healthyAnswer(feed), at: FROM }
  })
  return play(recordingOf({ from: FROM, to: TO, exchanges: [exchange], answers }), TONGUE)
}

describe.each(TRIED)('%s', (exchange) => {
  test.each(FAILURES)(
    'is neither in trouble nor unseen when what is only tried is %s',
    async (_how, failing) => {
      const { lines, world } = await halfAnHour(exchange, failing)
      expect(lines.filter((line) => line.sight === undefined && !line.planned)).toEqual([])
      expect(lines.filter((line) => line.sight !== undefined && line.sight !== 'clear')).toEqual([])
      expect(world.shown).toEqual([])
      const sight = await world.ledger.read({}, (state) => state.subjects.get(exchange)?.sight)
      expect(sight).toBe('clear')
    },
  )
})
