import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const answer = (path: string) => parse('bitmex-announcements', fixture(`bitmex/announcements-${path}.json`))
const LISTING = {
  id: '2101',
  title: 'New Listing: EXTUSDT Perpetual Swaps',
  text: 'Now live.',
  at: Date.parse('2026-11-18T09:00:00Z'),
  link: 'https://blog.bitmex.com/new-listing-extusdt',
}

test('a listing, with its page on the blog', () => {
  expect(readingOf('posts', answer('healthy')).posts).toEqual([LISTING])
})

test('a suspension comes first', () => {
  expect(readingOf('posts', answer('broken')).posts).toEqual([
    {
      id: '2102',
      title: 'All Withdrawals Temporarily Suspended',
      text: 'All withdrawals are suspended while we look into it.',
      at: Date.parse('2026-11-20T12:10:00Z'),
      link: 'https://blog.bitmex.com/withdrawals-suspended',
    },
    LISTING,
  ])
})

test('an exchange of that age has announced something: an empty list is drift, like a renamed title', () => {
  expect(whyOf(answer('empty'))).toBe('the answer is an empty list')
  expect(whyOf(answer('drifted'))).toBe('the list: 2 of 2 unreadable: announcement.title is missing')
  const refused = parse('bitmex-announcements', fixture('bitmex/assets-refused.json'))
  expect(whyOf(refused)).toBe('code RateLimitError: Rate limit exceeded, retry in 1 seconds.')
})

test('markup, novels, false hosts and impossible times stay outside', () => {
  const { posts, skipped } = readingOf('posts', answer('hostile'))
  expect(skipped).toBe(1)
  expect(posts.map(({ title, at, link }) => [title, at, link])).toEqual([
    ['xWithdrawals suspended', Date.parse('2026-11-20T12:10:00Z'), undefined],
    ['On the site itself', null, 'https://www.bitmex.com/blog/here'],
  ])
  expect(posts[0]?.text?.length).toBe(4000)
})
