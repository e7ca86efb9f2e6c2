import { expect, test } from 'vitest'
import { replyAt } from '../../../scripts/recording/answers.ts'
import { loadRecording } from '../../../scripts/recording/load.ts'
import { writeFolder } from './folder.ts'

const minute = (n: number) => new Date(Date.parse('2025-04-15T07:00:00Z') + n * 60_000).toISOString()

/** What `url` answers `minutes` after the beginning: its text, or how it fails. */
function play(answers: readonly (readonly [number, string, string])[], moments: readonly object[] = []) {
  const recording = loadRecording(
    writeFolder({
      answers: answers.map(([at, url, text]) => ({ at: minute(at), url, status: 200, text })),
      moments,
    }),
  )
  return (url: string, minutes: number): string => {
    const reply = replyAt(recording, url, recording.from + minutes * 60_000)
    return reply.kind === 'failure' ? reply.failure : new TextDecoder().decode(reply.bytes)
  }
}

test('an address answers so until its next answer', () => {
  const ask = play([
    [0, 'https://a.example/x', 'open'],
    [10, 'https://a.example/x', 'shut'],
  ])
  expect([0, 9.9, 10, 100].map((m) => ask('https://a.example/x', m))).toEqual([
    'open',
    'open',
    'shut',
    'shut',
  ])
})

test('before the beginning, and while it warms up, the answers in force at the beginning hold', () => {
  const ask = play([
    [-60, 'https://a.example/x', 'long before'],
    [0, 'https://a.example/x', 'at the beginning'],
    [1, 'https://a.example/x', 'later'],
  ])
  expect(ask('https://a.example/x', -5)).toBe('at the beginning')
})

test('the exact address wins over a star, and a longer star over a shorter, whichever came last', () => {
  const ask = play([
    [0, 'https://a.example/x?y=1', 'exact'],
    [1, 'https://a.example/x*', 'long star'],
    [2, 'https://a.example/*', 'short star'],
  ])
  expect(ask('https://a.example/x?y=1', 5)).toBe('exact')
  expect(ask('https://a.example/x?y=2', 5)).toBe('long star')
  expect(ask('https://a.example/x', 5)).toBe('long star')
  expect(ask('https://a.example/z', 5)).toBe('short star')
  expect(ask('https://a.example/', 5)).toBe('short star')
})

test('an address without an answer in force is an unknown host', () => {
  const ask = play([[10, 'https://a.example/x', 'open']])
  expect(ask('https://a.example/x', 9)).toBe('dns')
  expect(ask('https://a.example/x?query', 11)).toBe('dns')
})

test('an address is the same with and without the slash a browser adds', () => {
  const ask = play([[0, 'https://a.example', 'open']])
  expect(ask('https://a.example/', 0)).toBe('open')
})

test('between offline and online nothing answers', () => {
  const ask = play(
    [[0, 'https://a.example/x', 'open']],
    [
      { at: minute(10), what: 'offline' },
      { at: minute(12), what: 'kill' },
      { at: minute(20), what: 'online' },
    ],
  )
  expect([9, 10, 15, 20].map((m) => ask('https://a.example/x', m))).toEqual(['open', 'dns', 'dns', 'open'])
})
