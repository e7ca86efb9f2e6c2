import { expect, test } from 'vitest'
import { bodyOf, fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const answer = (path: string) => parse('mexc-announcements', fixture(`mexc/announcements-${path}.json`))

test('an announcement is known by its address', () => {
  expect(readingOf('posts', answer('healthy')).posts).toEqual([
    {
      id: 'https://www.mexc.com/announcements/article/exm-1',
      title: 'MEXC Will List Example (EXM)',
      at: 1795395600000,
      link: 'https://www.mexc.com/announcements/article/exm-1',
    },
  ])
})

test('a suspension is read word by word', () => {
  expect(readingOf('posts', answer('broken')).posts[0]?.title).toBe(
    'Suspension of Deposits and Withdrawals for Tron (TRX) Network',
  )
})

test('no announcements, moved announcements, and a closed door are three things', () => {
  expect(readingOf('posts', answer('empty')).posts).toEqual([])
  expect(whyOf(answer('drifted'))).toBe('data.0.details is missing')
  expect(whyOf(answer('refused'))).toBe('code is 400')
  expect(whyOf(parse('mexc-announcements', jsonBody({ code: 0, data: [] })))).toBe('data.0 is missing')
  expect(whyOf(parse('mexc-announcements', bodyOf('Access Denied')))).toBe('not JSON')
})

test('text that runs backwards is turned forwards, an address with a false host is no link', () => {
  const { posts, skipped } = readingOf('posts', answer('hostile'))
  expect(skipped).toBe(1)
  expect(posts).toEqual([
    { id: 'https://mexc.com@evil.example/x', title: 'DESUAP slawardhtiw', at: null },
    {
      id: 'https://www.mexc.com/announcements/article/fine#top',
      title: 'Fine',
      at: 1795395600000,
      link: 'https://www.mexc.com/announcements/article/fine',
    },
  ])
})
