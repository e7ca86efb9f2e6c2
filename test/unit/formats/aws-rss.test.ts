import { expect, test } from 'vitest'
import type { CloudEvent } from '../../../src/glossary.ts'
import { bodyOf, fixture, parse, readingOf, textOfFixture, whyOf } from './bodies.ts'

const read = (path: string) => readingOf('events', parse('aws-rss', fixture(`aws/rss-${path}.xml`)))
const at = (iso: string) => Date.parse(`2026-11-23T${iso}Z`)

interface Item {
  readonly title: string
  readonly key?: string
  readonly at: string
  readonly text?: string
}

function feed(...items: readonly Item[]) {
  const xml = items.map(
    ({ title, key = 'ec2-ap-northeast-1', at: when, text = 'We are investigating.' }) =>
      `<item><title>${title}</title><guid>https://status.aws.amazon.com/#${key}_${at(when) / 1000}</guid><description>${text}</description></item>`,
  )
  return bodyOf(`<rss><channel><title>A Service Status</title>${xml.join('')}</channel></rss>`)
}

const eventsOf = (...items: readonly Item[]) => readingOf('events', parse('aws-rss', feed(...items))).events

test('a feed without items: nothing is wrong, and that is a reading', () => {
  expect(read('empty')).toEqual({ kind: 'events', events: [], skipped: 0 })
})

test('two updates of one trouble are one event, told by its key and its first post', () => {
  const [tokyo] = read('broken').events
  expect(tokyo).toEqual({
    id: 'ec2-ap-northeast-1_1795421700',
    region: 'ap-northeast-1',
    service: 'ec2',
    label: 'Service disruption',
    level: 'down',
    summary: 'Connectivity Issues',
    firstPostAt: at('08:15:00'),
    lastPostAt: at('08:36:00'),
    beganAt: at('07:40:00'),
    endedAt: null,
    zones: ['apne1-az4'],
  } satisfies Record<keyof CloudEvent, unknown>)
})

test('both feeds of AWS tell the same event alike, but for its id', () => {
  for (const kind of ['broken', 'healthy']) {
    const json = readingOf('events', parse('aws-events', fixture(`aws/events-${kind}.json`))).events
    const withoutId = ({ id: _, ...event }: CloudEvent) => event
    expect(read(kind).events.map(withoutId)).toEqual(json.map(withoutId))
  }
})

test('Tokyo in two languages: English is shown, the end is found under a title that still informs', () => {
  expect(read('tokyo-bilingual').events).toEqual([
    expect.objectContaining({
      level: 'ok',
      summary: 'Instance Connectivity',
      beganAt: at('07:40:00'),
      endedAt: at('10:15:00'),
    }),
  ])
})

test('a resolution ends an event: what comes after it is a new one', () => {
  const events = eventsOf(
    { title: 'Service impact: Again', at: '11:00:00' },
    { title: 'Service is operating normally: [RESOLVED] First', at: '10:00:00' },
    { title: 'Service impact: First', at: '09:00:00' },
  )
  expect(events.map(({ summary, level }) => [summary, level])).toEqual([
    ['Again', 'degraded'],
    ['First', 'ok'],
  ])
})

test('titles rewritten to "resolved" afterwards do not cut one event in two', () => {
  const events = eventsOf(
    {
      title: 'Service is operating normally: [RESOLVED] API errors',
      at: '09:30:00',
      text: 'Between 12:10 AM and 1:20 AM PST we saw errors. The issue has been resolved and the service is operating normally.',
    },
    { title: 'Service is operating normally: [RESOLVED] API errors', at: '09:00:00' },
  )
  expect(events).toEqual([
    expect.objectContaining({
      firstPostAt: at('09:00:00'),
      beganAt: at('08:10:00'),
      endedAt: at('09:30:00'),
    }),
  ])
})

test('a day of silence ends an event too', () => {
  const old = { title: 'Service disruption: Old', at: '08:00:00' }
  const body = feed(old)
  const text = new TextDecoder().decode(body.bytes)
  const today = text.replace('Old', 'New').replace(/_(\d+)/, (_, seconds) => `_${Number(seconds) + 90_000}`)
  const both = bodyOf(text.replace('</channel></rss>', '') + today.slice(today.indexOf('<item>')))
  const events = readingOf('events', parse('aws-rss', both)).events
  expect(events.map((event) => event.summary)).toEqual(['New', 'Old'])
})

test('a service with hyphens of its own keeps them, and only the end of its key is a region', () => {
  const [event] = eventsOf({ title: 'Service degradation: x', key: 'acm-pca-me-central-1', at: '08:00:00' })
  expect(event).toMatchObject({ service: 'acm-pca', region: 'me-central-1', level: 'degraded' })
})

test('old words for states are still understood', () => {
  const levels = eventsOf(
    { title: 'Informational message: a', key: 'a-eu-west-1', at: '08:02:00' },
    { title: 'Performance issues: b', key: 'b-eu-west-1', at: '08:01:00' },
  ).map((event) => event.level)
  expect(levels).toEqual(['degraded', 'degraded'])
})

test('an item without a time in its guid is dated by its pubDate', () => {
  const item =
    '<item><title>Service impact: x</title><guid>http://status.aws.amazon.com/#ec2-us-east-1</guid><pubDate>Sun, 22 Nov 2026 23:15:00 PST</pubDate></item>'
  const body = bodyOf(`<rss><channel><title>A Service Status</title>${item}</channel></rss>`)
  expect(readingOf('events', parse('aws-rss', body)).events[0]?.firstPostAt).toBe(at('07:15:00'))
})

test('another feed, a login page, a cut-off feed and an empty body are four kinds of drift', () => {
  expect(whyOf(parse('aws-rss', fixture('aws/rss-drifted.xml')))).toBe('channel.title is "Azure Status"')
  expect(whyOf(parse('aws-rss', bodyOf('<!doctype html><html><body>Sign in</body></html>')))).toBe(
    'an HTML page',
  )
  expect(whyOf(parse('aws-rss', bodyOf('')))).toBe('empty body')
  expect(whyOf(parse('aws-rss', bodyOf('{"not":"xml"}')))).toBe('no feed')
  const whole = textOfFixture('aws/rss-broken.xml')
  for (const cut of [0.3, 0.5, 0.7, 0.95]) {
    const body = bodyOf(whole.slice(0, whole.length * cut))
    expect(whyOf(parse('aws-rss', body))).toBe('the feed is cut off')
  }
})

test('markup, reversed text, unknown states and a year too far do not get through', () => {
  const { events, skipped } = read('hostile')
  expect(skipped).toBe(2)
  expect(events.map(({ id, summary, level }) => [id, summary, level])).toEqual([
    ['multipleservices-ap-northeast-1_1795421700', 'gnihtyreve', 'down'],
    ['ec2-eu-west-1_1795421700', 'doubled', 'degraded'],
  ])
})
