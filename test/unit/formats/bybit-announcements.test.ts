import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const answer = (path: string) => parse('bybit-announcements', fixture(`bybit/maintenance-${path}.json`))
const RESUMED = {
  id: 'https://announcements.bybit.com/en-US/article/bybit-has-resumed-sui/',
  title: 'Bybit Has Resumed Deposits and Withdrawals for SUI',
  text: 'Deposits and withdrawals are open again.',
  at: Date.parse('2026-11-18T06:00:00Z'),
  link: 'https://announcements.bybit.com/en-US/article/bybit-has-resumed-sui/',
}

test('an announcement is known by its address', () => {
  expect(readingOf('posts', answer('healthy')).posts).toEqual([RESUMED])
})

test('a suspension comes first, with its first words', () => {
  const [first, second] = readingOf('posts', answer('broken')).posts
  expect(first).toEqual({
    id: 'https://announcements.bybit.com/en-US/article/temporary-suspension-of-all-withdrawals/',
    title: 'Temporary Suspension of All Withdrawals on Bybit',
    text: 'All crypto withdrawals are temporarily suspended.',
    at: Date.parse('2026-11-20T12:10:00Z'),
    link: 'https://announcements.bybit.com/en-US/article/temporary-suspension-of-all-withdrawals/',
  })
  expect(second).toEqual(RESUMED)
})

test('news without a description have no text', () => {
  const { posts } = readingOf('posts', parse('bybit-announcements', fixture('bybit/news-healthy.json')))
  expect(posts.map((post) => [post.title, post.text])).toEqual([
    ['Bybit Publishes Its November Proof of Reserves', undefined],
  ])
})

test('without a time of publication, the author’s date counts', () => {
  const item = { title: 'A', url: 'https://announcements.bybit.com/a', dateTimestamp: 1795176600000 }
  const body = jsonBody({ retCode: 0, result: { total: 1, list: [item] } })
  expect(readingOf('posts', parse('bybit-announcements', body)).posts[0]?.at).toBe(1795176600000)
})

test('nothing announced is a reading, a renamed title is not', () => {
  expect(readingOf('posts', answer('empty')).posts).toEqual([])
  expect(whyOf(answer('drifted'))).toBe('result.list: 2 of 2 unreadable: list.title is missing')
  const refused = parse('bybit-announcements', fixture('bybit/status-refused.json'))
  expect(whyOf(refused)).toBe('code 10006: Too many visits!')
})

test('markup, novels, false hosts and impossible times stay outside', () => {
  const { posts, skipped } = readingOf('posts', answer('hostile'))
  expect(skipped).toBe(1)
  expect(posts.map(({ title }) => title)).toEqual(['xSuspension of withdrawals', 'Without times'])
  expect(posts[0]?.text?.length).toBe(4000)
  expect(posts[1]?.at).toBe(null)
  expect(posts.some(({ link }) => link !== undefined)).toBe(false)
})
