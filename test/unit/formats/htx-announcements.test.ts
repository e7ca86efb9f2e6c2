import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const read = (path: string) =>
  readingOf('posts', parse('htx-announcements', fixture(`htx/announcements-${path}.json`)))

test('deposits opened, with the page the id leads to', () => {
  expect(read('healthy').posts).toEqual([
    {
      id: '75010000000001',
      title: 'HTX Opens Deposits for Quartz (QBX)',
      at: Date.parse('2026-11-18T08:00:00Z'),
      link: 'https://www.htx.com/support/75010000000001',
    },
  ])
})

test('a suspension, newest first', () => {
  expect(read('broken').posts.map(({ title }) => title)).toEqual([
    'HTX Temporarily Suspends All Withdrawals',
    'HTX Opens Deposits for Quartz (QBX)',
  ])
})

test('no announcements are a reading without posts', () => {
  expect(read('empty').posts).toEqual([])
})

test('a list under another name is drift', () => {
  expect(whyOf(parse('htx-announcements', fixture('htx/announcements-drifted.json')))).toBe(
    'data.list is missing',
  )
})

test('scripts, dates in words and ids that are ways to elsewhere stay outside', () => {
  const { posts, skipped } = read('hostile')
  expect(skipped).toBe(1)
  expect(posts.map(({ id, at, link }) => [id, at, link])).toEqual([
    ['1', null, 'https://www.htx.com/support/1'],
    ['75010000000003', null, 'https://www.htx.com/support/75010000000003'],
  ])
  expect(posts[0]?.title).toBe('Withdrawals alert(1) paused')
  expect(posts[1]?.title.length).toBe(300)
})
