import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const answer = (path: string) => parse('okx-announcements', fixture(`okx/wallet-news-${path}.json`))
const DONE = {
  id: 'okx-has-resumed-atom-deposits-and-withdrawals',
  title: 'OKX has resumed ATOM deposits and withdrawals',
  at: Date.parse('2026-11-18T08:00:00Z'),
  link: 'https://www.okx.com/help/okx-has-resumed-atom-deposits-and-withdrawals',
}

test('an announcement is known by the last part of its address, wherever the reader is', () => {
  expect(readingOf('posts', answer('healthy')).posts).toEqual([DONE])
  expect(readingOf('posts', answer('broken')).posts).toEqual([
    {
      id: 'okx-to-suspend-all-withdrawals',
      title: 'OKX to suspend all withdrawals',
      at: Date.parse('2026-11-20T12:10:00Z'),
      link: 'https://www.okx.com/en-sg/help/okx-to-suspend-all-withdrawals',
    },
    DONE,
  ])
})

test('all types in one list are read by the same format', () => {
  const news = parse('okx-announcements', fixture('okx/news-healthy.json'))
  expect(readingOf('posts', news).posts.map(({ id }) => id)).toEqual(['okx-will-launch-ext-usdt', DONE.id])
})

test('no announcements, moved announcements, and a refused question are three things', () => {
  expect(readingOf('posts', answer('empty')).posts).toEqual([])
  expect(whyOf(answer('drifted'))).toBe('data.0.details is missing')
  expect(whyOf(answer('refused'))).toBe('code 51000: Parameter annType error')
  expect(whyOf(parse('okx-announcements', jsonBody({ code: '0', data: [] })))).toBe('data.0 is missing')
  expect(whyOf(parse('okx-announcements', jsonBody({ code: '0' })))).toBe('data is missing')
})

test('markup, false hosts and impossible times stay outside; a row without an address is skipped', () => {
  const { posts, skipped } = readingOf('posts', answer('hostile'))
  expect(skipped).toBe(1)
  expect(posts).toEqual([
    {
      id: 'okx-to-suspend',
      title: 'OKX to suspend withdrawals',
      at: Date.parse('2026-11-20T12:10:00Z'),
    },
    { id: 'insecure', title: 'Insecure', at: Date.parse('2026-11-20T12:10:00Z') },
    { id: 'elsewhen', title: 'Elsewhen', at: null, link: 'https://www.okx.com/help/elsewhen?x=1' },
  ])
})
