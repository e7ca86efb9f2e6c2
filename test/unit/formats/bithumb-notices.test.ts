import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (kind: string) => parse('bithumb-notices', fixture(`bithumb/notices-${kind}.json`))
const read = (kind: string) => readingOf('posts', parsed(kind))

test('a listing and an offer: ids from their addresses, clocks in Korea', () => {
  expect(read('healthy')).toEqual({
    kind: 'posts',
    posts: [
      {
        id: '1656001',
        title: '예시토큰(EXT) 원화 마켓 추가',
        at: Date.parse('2026-11-18T06:00:00Z'),
        link: 'https://feed.bithumb.com/notice/1656001',
      },
      {
        id: '1655990',
        title: '빗썸 11월 거래 이벤트 안내',
        at: Date.parse('2026-11-17T02:00:00Z'),
        link: 'https://feed.bithumb.com/notice/1655990',
      },
    ],
    skipped: 0,
  })
})

test('withdrawals of everything stopped, newest first', () => {
  expect(read('broken').posts[0]).toEqual({
    id: '1656020',
    title: '전체 가상자산 입출금 일시 중지 안내',
    at: Date.parse('2026-11-20T12:10:00Z'),
    link: 'https://feed.bithumb.com/notice/1656020',
  })
})

test('a list in an envelope, and a list with nothing in it, are drift', () => {
  expect(whyOf(parsed('drifted'))).toBe('the answer is an object')
  expect(whyOf(parsed('empty'))).toBe('the answer is an empty list')
})

test('links to other houses stay outside, impossible dates are no dates', () => {
  const { posts, skipped } = read('hostile')
  expect(skipped).toBe(1)
  expect(posts).toEqual([
    { id: '1', title: '입출금 일시 중지', at: null, link: 'https://feed.bithumb.com/notice/1' },
    { id: '2', title: '다른 곳', at: Date.parse('2026-11-18T06:00:00Z') },
    { id: '3', title: '날짜의 종류가 다름', at: null, link: 'https://feed.bithumb.com/notice/3/' },
    { id: '5', title: '날짜가 물건', at: null, link: 'https://feed.bithumb.com/notice/5' },
  ])
})
