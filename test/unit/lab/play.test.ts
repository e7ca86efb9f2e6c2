import { expect, test } from 'vitest'
import type { FeedReply } from '../../../scripts/lab/feed-server.ts'
import { recordingSource, startPlay } from '../../../scripts/lab/play.ts'
import { loadRecording } from '../../../scripts/recording/load.ts'
import { writeFolder } from '../recording/folder.ts'

const FROM = Date.parse('2025-04-15T07:00:00Z')
const MINUTE = 60_000
const STARTS = Date.parse('2026-11-22T12:00:00Z')

const answers = [
  {
    at: '2025-04-15T07:00:00Z',
    url: 'https://a.example/x',
    status: 200,
    json: { at: '2025-04-15T06:00:00Z' },
  },
  {
    at: '2025-04-15T08:00:00Z',
    url: 'https://a.example/x',
    status: 200,
    json: { at: '2025-04-15T08:00:00Z' },
  },
  {
    at: '2025-04-15T07:00:00Z',
    url: 'https://b.example/*',
    status: 200,
    text: 'moved',
    redirectedTo: 'https://c.example/new',
  },
]

function play(speed: number, moments: readonly object[] = []) {
  const recording = loadRecording(writeFolder({ answers, moments }))
  const clock = { now: STARTS }
  const running = startPlay(recording, { startsAt: STARTS, speed })
  const source = recordingSource(recording, running, () => clock.now)
  const ask = (url: string) => source.answer({ url, method: 'GET', headers: {} })
  return { clock, running, source, ask }
}

function words(reply: FeedReply): string {
  return reply.kind === 'failure' ? reply.failure : new TextDecoder().decode(reply.bytes)
}

test('a recording played in real time has its times moved to today', () => {
  const { ask, clock } = play(1)
  expect(words(ask('https://a.example/x'))).toBe('{"at":"2026-11-22T11:00:00Z"}')
  clock.now += 60 * MINUTE
  expect(words(ask('https://a.example/x'))).toBe('{"at":"2026-11-22T13:00:00Z"}')
})

test('played twenty times faster, an hour takes three minutes, in the bodies too, and the past keeps its distance', () => {
  const { ask, clock, running } = play(20)
  expect(running.realAt(FROM - 60 * MINUTE)).toBe(STARTS - 60 * MINUTE)
  expect(running.realAt(FROM + 60 * MINUTE)).toBe(STARTS + 3 * MINUTE)
  expect(running.momentAt(STARTS + 3 * MINUTE)).toBe(FROM + 60 * MINUTE)
  expect(running.endsAt).toBe(STARTS + 9 * MINUTE)
  expect(words(ask('https://a.example/x'))).toBe('{"at":"2026-11-22T11:00:00Z"}')
  clock.now += 3 * MINUTE
  expect(words(ask('https://a.example/x'))).toBe('{"at":"2026-11-22T12:03:00Z"}')
})

test('before its clock runs, its beginning is in force', () => {
  const { ask, clock } = play(20)
  clock.now -= MINUTE
  expect(words(ask('https://a.example/x'))).toBe('{"at":"2026-11-22T11:00:00Z"}')
})

test('a body is moved once, so that it stays the same from answer to answer', () => {
  const { ask } = play(1)
  expect(ask('https://a.example/x')).toBe(ask('https://a.example/x'))
})

test('a redirect leads to where it ended, and is answered there', () => {
  const { ask, source } = play(1)
  expect(ask('https://b.example/old')).toMatchObject({
    status: 302,
    headers: { location: 'https://c.example/new' },
  })
  expect(words(ask('https://c.example/new'))).toBe('moved')
  expect(source.knows?.('c.example')).toBe(true)
})

test('hosts without an answer, and all hosts while offline, are unknown', () => {
  const { ask, source, clock } = play(1, [{ at: '2025-04-15T07:10:00Z', what: 'offline' }])
  expect(source.knows?.('a.example')).toBe(true)
  expect(source.knows?.('z.example')).toBe(false)
  clock.now += 10 * MINUTE
  expect(source.knows?.('a.example')).toBe(false)
  expect(words(ask('https://a.example/x'))).toBe('dns')
  expect(words(ask('https://c.example/new'))).toBe('dns')
})
