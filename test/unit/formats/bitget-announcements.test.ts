import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const read = (path: string) =>
  readingOf('posts', parse('bitget-announcements', fixture(`bitget/${path}.json`)))

test('an upgrade completed, with its page and its first words', () => {
  expect(read('maintenance-healthy').posts).toEqual([
    {
      id: '12560603900001',
      title: 'Notice: Spot System Upgrade Completed',
      text: 'The upgrade of 18 November is completed.',
      at: Date.parse('2026-11-18T06:00:00Z'),
      link: 'https://www.bitget.com/en/support/articles/12560603900001',
    },
  ])
})

test('a suspension, newest first, in either list', () => {
  expect(read('maintenance-broken').posts.map(({ title }) => title)).toEqual([
    'Bitget Temporarily Suspends All Withdrawals',
    'Notice: Spot System Upgrade Completed',
  ])
  expect(read('news-broken').posts[0]).toEqual({
    id: '12560603900004',
    title: 'Bitget Temporarily Suspends All Withdrawals',
    at: Date.parse('2026-11-20T12:10:00Z'),
    link: 'https://www.bitget.com/en/support/articles/12560603900004',
  })
})

test('a month without announcements is a reading without posts', () => {
  expect(read('maintenance-empty').posts).toEqual([])
})

test('renamed fields are drift', () => {
  expect(whyOf(parse('bitget-announcements', fixture('bitget/maintenance-drifted.json')))).toBe(
    'data: 1 of 1 unreadable: item.annId is missing',
  )
})

test('a refusal is told in Bitget’s own words', () => {
  expect(whyOf(parse('bitget-announcements', fixture('bitget/refused.json')))).toBe(
    'code 40034: Parameter coin does not exist',
  )
})

test('scripts, novels and links to other houses stay outside', () => {
  const { posts, skipped } = read('maintenance-hostile')
  expect(skipped).toBe(1)
  expect(posts.map(({ title }) => title)).toEqual(['alert(1)Withdrawals paused', 'Insecure', 'Lookalike'])
  expect(posts[0]?.text?.length).toBe(4000)
  expect(posts.slice(0, 2).map(({ at }) => at)).toEqual([null, null])
  expect(posts.every(({ link }) => link === undefined)).toBe(true)
})
