import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const read = (path: string) =>
  readingOf('posts', parse('gate-announcements', fixture(`gate/announcements-${path}.json`)))

test('a listing, with its page on the host it does not name', () => {
  expect(read('healthy').posts).toEqual([
    {
      id: '48001',
      title: 'Gate to List Quartz (QBX) for Spot Trading',
      at: Date.parse('2026-11-18T08:00:00Z'),
      link: 'https://www.gate.com/announcements/article/48001',
    },
  ])
})

test('a suspension, newest first', () => {
  expect(read('broken').posts.map(({ title, at }) => [title, at])).toEqual([
    ['Gate Temporarily Suspends All Withdrawals', Date.parse('2026-11-20T12:10:00Z')],
    ['Gate to List Quartz (QBX) for Spot Trading', Date.parse('2026-11-18T08:00:00Z')],
  ])
})

test('no announcements are a reading without posts', () => {
  expect(read('empty').posts).toEqual([])
})

test('a list under another name is drift', () => {
  expect(whyOf(parse('gate-announcements', fixture('gate/announcements-drifted.json')))).toBe(
    'data.list is missing',
  )
})

test('scripts, times out of this world and addresses of other houses stay outside', () => {
  const { posts, skipped } = read('hostile')
  expect(skipped).toBe(1)
  expect(posts.map(({ title }) => title.slice(0, 26))).toEqual([
    'alert(1)Withdrawals paused',
    'Elsewhere',
    'Backwards',
    'Tracked aaaaaaaaaaaaaaaaaa',
  ])
  expect(posts.map(({ at }) => at)).toEqual([null, null, null, null])
  expect(posts.map(({ link }) => link)).toEqual([
    undefined,
    undefined,
    undefined,
    'https://www.gate.com/announcements/article/4?ref=%3Cb%3E',
  ])
  expect(posts[3]?.title.length).toBe(300)
})
