import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const posts = (path: string) => readingOf('posts', parse('binance-articles', fixture(`binance/${path}.json`)))

test('a wallet maintenance notice, with its page and its time', () => {
  expect(posts('articles-healthy').posts).toEqual([
    {
      id: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
      title: 'Wallet Maintenance for Tron Network (TRX) - 2026-11-24',
      at: 1795392000000,
      link: 'https://www.binance.com/en/support/announcement/a1b2c3d4e5f60718293a4b5c6d7e8f90',
    },
    expect.objectContaining({ title: 'Binance Will Support the Sui (SUI) Network Upgrade & Hard Fork' }),
  ])
})

test('the list without catalogues is read alike', () => {
  expect(posts('articles-broken').posts.map((post) => post.title)).toEqual([
    'Binance Temporarily Suspends All Withdrawals',
  ])
})

test('a catalogue with nothing in it is a reading without posts', () => {
  expect(posts('articles-empty')).toEqual({ kind: 'posts', posts: [], skipped: 0 })
})

test('neither catalogues nor articles is drift', () => {
  expect(whyOf(parse('binance-articles', fixture('binance/articles-drifted.json')))).toBe(
    'data.catalogs is missing',
  )
})

test('titles that would rather be markup, codes that would rather be paths, dates that never were', () => {
  const { posts: read, skipped } = posts('articles-hostile')
  expect(skipped).toBe(1)
  expect(read.map(({ id, title, at }) => [id, title, at])).toEqual([
    ['d1b2c3d4', 'Wallet ecnanetniaM for ETH', null],
    ['e1b2c3d4', 'First of its code', 1795395600000],
    ['f1b2c3d4', 'No date at all', null],
  ])
})
