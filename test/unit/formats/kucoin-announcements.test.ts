import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const read = (path: string) =>
  readingOf('posts', parse('kucoin-announcements', fixture(`kucoin/announcements-${path}.json`)))

test('a listing, with its page and its first words', () => {
  expect(read('healthy').posts).toEqual([
    {
      id: '200001',
      title: 'Example Token (EXT) Gets Listed on KuCoin',
      text: 'Trading opens on November 23, 2026.',
      at: 1795395600000,
      link: 'https://www.kucoin.com/announcement/ext-listed?lang=en_US',
    },
  ])
})

test('a withdrawal service closed and another opened again, newest first', () => {
  expect(read('broken').posts.map((post) => post.title)).toEqual([
    'KuCoin Will Temporarily Close the Deposit and Withdrawal Services for Ultra (UOS)',
    'KuCoin Has Opened the Withdrawal Service for Tron (TRX)',
  ])
})

test('a month without announcements is a reading without posts', () => {
  expect(read('empty').posts).toEqual([])
})

test('a list under another name is drift', () => {
  expect(whyOf(parse('kucoin-announcements', fixture('kucoin/announcements-drifted.json')))).toBe(
    'data.items is missing',
  )
})

test('scripts, novels and links to other houses stay outside', () => {
  const { posts, skipped } = read('hostile')
  expect(skipped).toBe(1)
  expect(posts.map((post) => post.title)).toEqual(['alert(1)Withdrawals paused', 'Elsewhere', 'Insecure'])
  expect(posts[0]?.text?.length).toBe(4000)
  expect(posts.map((post) => post.at)).toEqual([null, null, null])
  expect(posts.every((post) => post.link === undefined)).toBe(true)
})
