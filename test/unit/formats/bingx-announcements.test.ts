import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const read = (path: string) => readingOf('posts', parse('bingx-announcements', fixture(`bingx/${path}.json`)))

test('an old notice, its time in UTC', () => {
  expect(read('asset-maintenance-healthy').posts).toEqual([
    {
      id: 'https://bingx.com/en/support/articles/41000000000002',
      title: 'Tron (TRX) Wallet Maintenance Completed, Deposits and Withdrawals Resumed',
      at: Date.parse('2026-11-18T10:00:00Z'),
      link: 'https://bingx.com/en/support/articles/41000000000002',
    },
  ])
})

test('a stop of all withdrawals, newest first, with its text', () => {
  const { posts } = read('asset-maintenance-broken')
  expect(posts.map((post) => post.title)).toEqual([
    'Notice on the Temporary Suspension of All Deposits and Withdrawals',
    'Tron (TRX) Wallet Maintenance Completed, Deposits and Withdrawals Resumed',
  ])
  expect(posts[0]?.at).toBe(Date.parse('2026-11-20T12:10:00Z'))
  expect(posts[0]?.text).toBe(
    'All deposits and withdrawals are suspended for an urgent wallet upgrade. We will announce when they resume.',
  )
})

test('the shape the documents print is read too; its clock names no zone', () => {
  expect(read('system-maintenance-healthy').posts).toEqual([
    {
      id: 'https://bingx.com/en/support/articles/41000000000004',
      title: 'BingX Futures System Upgrade Completed',
      at: null,
      link: 'https://bingx.com/en/support/articles/41000000000004',
    },
  ])
})

test('a kind without announcements is a reading without posts', () => {
  expect(read('asset-maintenance-empty').posts).toEqual([])
})

test('renamed fields, a refusal and a missing list are drift', () => {
  const why = (path: string) => whyOf(parse('bingx-announcements', fixture(`bingx/${path}.json`)))
  expect(why('asset-maintenance-drifted')).toBe('data: 2 of 2 unreadable: item.title is missing')
  expect(why('asset-maintenance-refused')).toBe('code is 100410')
  expect(whyOf(parse('bingx-announcements', jsonBody({ code: 0, data: { total: 0 } })))).toBe(
    'data is missing',
  )
})

test('scripts, novels and links to other houses stay outside', () => {
  const { posts, skipped } = read('asset-maintenance-hostile')
  expect(skipped).toBe(1)
  expect(posts.map((post) => post.title)).toEqual(['alert(1)Withdrawals paused', 'Insecure', 'Script'])
  expect(posts[0]?.text?.length).toBe(4000)
  expect(posts.map((post) => post.at)).toEqual([null, null, null])
  expect(posts.every((post) => post.link === undefined)).toBe(true)
})
