import { expect, test } from 'vitest'
import type { CloudEvent } from '../../../src/glossary.ts'
import { bodyOf, fixture, jsonBody, parse, readingOf, textOfFixture, utf16, whyOf } from './bodies.ts'

const events = (path: string) =>
  readingOf('events', parse('aws-events', fixture(`aws/events-${path}.json`))).events
const at = (iso: string) => Date.parse(`2026-11-23T${iso}Z`)

test('no events: nothing is wrong, and that is a reading', () => {
  expect(events('empty')).toEqual([])
})

test('a zone in Tokyo loses power: level, zone, first and last post, and the start read from the prose', () => {
  const [tokyo] = events('broken')
  expect(tokyo).toEqual({
    id: expect.stringMatching(/^arn:aws:health:ap-northeast-1::event\/EC2\//),
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

test('an event without a region is everywhere', () => {
  expect(events('broken')[1]).toMatchObject({ service: 'iam', region: 'global', level: 'degraded' })
})

test('the event is over: it has an end and no mark left in its summary', () => {
  expect(events('healthy')).toEqual([
    expect.objectContaining({
      level: 'ok',
      label: 'Service is operating normally',
      summary: 'Connectivity Issues',
      beganAt: at('07:40:00'),
      endedAt: at('08:51:00'),
    }),
  ])
})

test('the bytes are UTF-16 in either order, with and without a mark, or UTF-8 under any header', () => {
  const text = textOfFixture('aws/events-broken.json')
  const header = 'application/json;charset=utf-16'
  const plain = parse('aws-events', bodyOf(text))
  for (const bytes of [
    utf16(text, 'be', true),
    utf16(text, 'le', true),
    utf16(text, 'be', false),
    utf16(text, 'le', false),
    new TextEncoder().encode(`\ufeff${text}`),
    new TextEncoder().encode(text),
  ]) {
    expect(parse('aws-events', bodyOf(bytes, header))).toEqual(plain)
  }
})

test('an event whose last post says "resolved" is over, even when its status was forgotten', () => {
  const log = [
    {
      summary: 's',
      message: 'We are investigating increased error rates.',
      status: 1,
      timestamp: 1795421700,
    },
    {
      summary: 's',
      message:
        'Between 3:49 PM and 5:06 PM PST, we saw errors. The issue has been resolved and the service is operating normally.',
      status: 1,
      timestamp: 1795425300,
    },
  ]
  const event = { arn: 'arn:aws:health:us-east-1::event/EC2/X/Y', service: 'ec2-us-east-1', status: '1' }
  const body = jsonBody([{ ...event, summary: 'Increased Error Rates', date: '1795421700', event_log: log }])
  expect(readingOf('events', parse('aws-events', body)).events[0]).toMatchObject({
    level: 'ok',
    endedAt: 1795425300000,
  })
})

test('unknown statuses and false names are skipped and counted, not guessed', () => {
  const reading = readingOf('events', parse('aws-events', fixture('aws/events-hostile.json')))
  expect(reading.skipped).toBe(2)
  expect(reading.events.map(({ service, level, summary }) => [service, level, summary])).toEqual([
    ['rds', 'degraded', 'xSlow queries'],
    ['ec2', 'degraded', 'Second'],
    ['s3', 'degraded', 'Third'],
  ])
})

test('an object where the list was, and a feed of strangers, are drift', () => {
  expect(whyOf(parse('aws-events', fixture('aws/events-drifted.json')))).toBe('the answer is an object')
  expect(whyOf(parse('aws-events', jsonBody([{ id: 1 }, { id: 2 }])))).toBe(
    'the answer: 2 of 2 unreadable: event.arn is missing',
  )
})
