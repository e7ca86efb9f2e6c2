import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const answer = (path: string) => parse('deribit-announcements', fixture(`deribit/announcements-${path}.json`))
const OPTIONS = {
  id: '1795000000001',
  title: 'New weekly options on SOL',
  text: 'They can be traded from Friday.',
  at: Date.parse('2026-11-18T09:00:00Z'),
}

test('news, with its first words as plain text', () => {
  expect(readingOf('posts', answer('healthy')).posts).toEqual([OPTIONS])
})

test('a suspension comes first', () => {
  expect(readingOf('posts', answer('broken')).posts).toEqual([
    {
      id: '1795176600001',
      title: 'All withdrawals are temporarily suspended',
      text: 'All withdrawals are suspended until further notice. Trading goes on.',
      at: Date.parse('2026-11-20T12:10:00Z'),
    },
    OPTIONS,
  ])
})

test('nothing announced is a reading; a renamed title, a lost list and a refusal are not', () => {
  expect(readingOf('posts', answer('empty')).posts).toEqual([])
  expect(whyOf(answer('drifted'))).toBe('result: 2 of 2 unreadable: result.title is missing')
  expect(whyOf(parse('deribit-announcements', jsonBody({ jsonrpc: '2.0', result: {} })))).toBe(
    'result is an object',
  )
  const refused = parse('deribit-announcements', fixture('deribit/status-refused.json'))
  expect(whyOf(refused)).toBe('code 10028: too_many_requests')
})

test('markup, novels and impossible times stay outside', () => {
  const { posts, skipped } = readingOf('posts', answer('hostile'))
  expect(skipped).toBe(1)
  expect(posts.map(({ title }) => title)).toEqual(['xWithdrawals suspended', 'Without a time'])
  expect(posts[0]?.text?.length).toBe(4000)
  expect(posts[1]).toEqual({ id: '2', title: 'Without a time', at: null })
})
