/** Two recordings of each exchange, told by its fixtures: a quiet hour, and one in which something breaks. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { type Feed, feedsFor } from '../../src/feeds.ts'
import { awsEvents, awsRss } from './clouds.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

/** What a feed answers on a healthy day, by its fixture. */
export function healthyAnswer(feed: Feed): MadeAnswer {
  return { at: FROM, url: feed.url, ...healthy(feed) }
}

const FIXTURES = fileURLToPath(new URL('../../test/fixtures/', import.meta.url))
const FROM = '2026-11-20T12:00:00Z'
const BREAKS = '2026-11-20T12:10:00Z'
const MENDED = '2026-11-20T12:40:00Z'
const TO = '2026-11-20T13:00:00Z'
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

/** `story.json` beside an exchange's fixtures. */
interface Story {
  readonly title: string
  /** Feeds, by the part of their id after the slash, that answer their broken fixture from 12:10 to 12:40. */
  readonly breaks: readonly string[]
  /** What must be told, as in a recording. */
  readonly expect: readonly object[]
}

/** Recordings of the exchanges that have a story; of these only, when some are named. */
export function recordingsOfExchanges(only: readonly string[] = []): readonly MadeRecording[] {
  const wanted = EXCHANGES.filter(({ id }) => only.length === 0 || only.includes(id))
  return wanted.flatMap(({ id, name }) => {
    const path = `${FIXTURES}${id}/story.json`
    if (!existsSync(path)) return []
    const story = JSON.parse(readFileSync(path, 'utf8')) as Story
    const quiet = recording(id, 'healthy', `${name}: a quiet hour`)
    const broken = recording(id, 'broken', story.title)
    const answers = story.breaks.flatMap((feed) => breakage(id, feed))
    return [
      { ...quiet, expect: [{ nothingTold: true }] },
      { ...broken, answers: [...broken.answers, ...answers], expect: story.expect },
    ]
  })
}

function recording(id: string, kind: string, title: string): Omit<MadeRecording, 'expect'> {
  const answers = [...feedsFor({ exchanges: [id] }).values()].map(healthyAnswer)
  return {
    id: `${id}-${kind}`,
    title,
    from: FROM,
    to: TO,
    settings: { exchanges: [id], watch: COINS },
    answers,
  }
}

function breakage(exchange: string, name: string): readonly MadeAnswer[] {
  const feed = feedsFor({ exchanges: [exchange] }).get(`${exchange}/${name}`)
  if (!feed) throw new Error(`the story of ${exchange} breaks "${name}", which is none of its feeds`)
  const { id, url } = feed
  return [
    { at: BREAKS, url, ...bodyOf(`${id}-broken`) },
    { at: MENDED, url, ...healthy(feed) },
  ]
}

type MadeBody = Pick<MadeAnswer, 'json' | 'text' | 'base64' | 'headers'>

/** AWS's feeds are made up where they are needed; all others have a fixture under their own name. */
function healthy(feed: Feed): MadeBody {
  if (feed.format === 'aws-events') return { base64: awsEvents([]) }
  if (feed.format === 'aws-rss') return { text: awsRss([], Date.parse(FROM)) }
  return bodyOf(`${feed.id}-healthy`)
}

function bodyOf(path: string): MadeBody {
  const known = ['json', 'xml'].find((ending) => existsSync(`${FIXTURES}${path}.${ending}`))
  if (known === undefined) throw new Error(`there is no fixture ${path}.json or .xml`)
  const text = readFileSync(`${FIXTURES}${path}.${known}`, 'utf8')
  return known === 'json' ? { json: JSON.parse(text) } : { text, headers: { 'content-type': 'text/xml' } }
}
