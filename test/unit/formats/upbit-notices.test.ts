import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (kind: string) => parse('upbit-notices', fixture(`upbit/notices-${kind}.json`))
const read = (kind: string) => readingOf('posts', parsed(kind))

test('a listing, and a stop that says in its title that it is over', () => {
  expect(read('healthy')).toEqual({
    kind: 'posts',
    posts: [
      {
        id: '5902',
        title: '예시토큰(EXT) KRW, BTC 마켓 디지털 자산 추가',
        at: Date.parse('2026-11-18T05:00:00Z'),
        link: 'https://upbit.com/service_center/notice?id=5902',
      },
      {
        id: '5899',
        title: '코스모스(ATOM) 네트워크 디지털 자산 입출금 일시 중단 안내 (완료)',
        at: Date.parse('2026-11-17T09:30:00Z'),
        link: 'https://upbit.com/service_center/notice?id=5899',
      },
    ],
    skipped: 0,
  })
})

test('withdrawals of everything stopped, newest first', () => {
  const [first] = read('broken').posts
  expect(first).toEqual({
    id: '5910',
    title: '전체 디지털 자산 입출금 일시 중단 안내',
    at: Date.parse('2026-11-20T12:10:00Z'),
    link: 'https://upbit.com/service_center/notice?id=5910',
  })
})

test('a page without notices is a reading without posts', () => {
  expect(read('empty').posts).toEqual([])
})

test('a list under another name, a refusal and a bare list are drift', () => {
  expect(whyOf(parsed('drifted'))).toBe('data.notices is missing')
  expect(whyOf(parse('upbit-notices', fixture('upbit/refused.json')))).toBe('code 403: Forbidden')
  expect(whyOf(parse('upbit-notices', jsonBody([])))).toBe('the answer is an empty list')
})

test('markup and novels stay outside, and a link is made of a number only', () => {
  const { posts, skipped } = read('hostile')
  expect(skipped).toBe(1)
  expect(posts.map(({ id, at }) => [id, at])).toEqual([
    ['1', null],
    ['2', Date.parse('2026-11-18T05:00:00Z')],
    ['4', null],
  ])
  expect(posts[0]?.title).toBe('alert(1)입출금 일시 중단')
  expect(posts[1]?.title).toHaveLength(300)
})
