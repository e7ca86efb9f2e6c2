/** Every feed of some exchanges, and of the clouds they stand on, as on a healthy day of that date. */
import { type Feed, feedsFor } from '../../src/feeds.ts'
import { DAY } from '../../src/glossary.ts'
import { type Shift, shiftText } from '../recording/shift.ts'
import { healthyAnswer } from './exchanges.ts'
import { quietDay } from './quiet.ts'
import type { MadeAnswer } from './write.ts'

/** The day the fixtures speak of. */
const FIXTURES = Date.parse('2026-11-20T12:00:00Z')
/** Their answers are made up, not fixtures. */
const OLDER = ['binance', 'kucoin', 'mexc', 'aws']

export function healthyDay(at: string, exchanges: readonly string[]): readonly MadeAnswer[] {
  const feeds = [...feedsFor({ exchanges }).values()]
  const shift = shiftTo(Date.parse(at))
  const hosts = new Set(feeds.filter(isOlder).map(({ url }) => new URL(url).host))
  return [
    ...quietDay(at).filter(({ url }) => hosts.has(new URL(url).host)),
    ...feeds.filter((feed) => !isOlder(feed)).map((feed) => moved(healthyAnswer(feed), at, shift)),
  ]
}

function isOlder({ subject }: Feed): boolean {
  return OLDER.includes(subject)
}

function moved({ json, text, ...answer }: MadeAnswer, at: string, shift: Shift): MadeAnswer {
  return {
    ...answer,
    at,
    ...(json === undefined ? {} : { json: JSON.parse(shiftText(JSON.stringify(json), shift)) as unknown }),
    ...(text === undefined ? {} : { text: shiftText(text, shift) }),
  }
}

function shiftTo(at: number): Shift {
  return {
    move: (time) => time + at - FIXTURES,
    earliest: FIXTURES - 400 * DAY,
    latest: FIXTURES + 60 * DAY,
    from: FIXTURES,
    saidAt: FIXTURES,
  }
}
