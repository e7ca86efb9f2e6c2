import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/glossary.ts'
import { requestFor } from '../../../src/poll/request.ts'
import { feedRow } from '../../support/ledger/rows.ts'
import { feedOf, NOW } from '../../support/state.ts'

const PING = feedOf('binance/ping')
const NEWS = feedOf('binance/news')
const VALID = { etag: '"abc"', modified: 'Mon, 23 Nov 2026 08:00:00 GMT' }

test('the first read is unconditional', () => {
  const request = requestFor(PING, feedRow(PING.id), NOW, 25 * SECOND)
  expect(request).toMatchObject({ url: PING.url, headers: {}, host: 'api.binance.com' })
})

test('later reads ask only for what has changed, with the server’s own validators', () => {
  const row = feedRow(PING.id, { ...VALID, fullAt: NOW - MINUTE })
  expect(requestFor(PING, row, NOW, 25 * SECOND).headers).toEqual({
    'if-none-match': VALID.etag,
    'if-modified-since': VALID.modified,
  })
  expect(requestFor(PING, { ...row, etag: null }, NOW, 25 * SECOND).headers).toEqual({
    'if-modified-since': VALID.modified,
  })
})

test('after half an hour the whole is read again: some servers say "unchanged" for ever', () => {
  const at = (fullAt: number | null) =>
    requestFor(PING, feedRow(PING.id, { ...VALID, fullAt }), NOW, 25 * SECOND).headers
  expect(at(NOW - 30 * MINUTE + 1)).not.toEqual({})
  expect(at(NOW - 30 * MINUTE)).toEqual({})
  expect(at(null)).toEqual({})
})

test('a feed’s own headers are sent, validators or not', () => {
  expect(requestFor(NEWS, feedRow(NEWS.id), NOW, 25 * SECOND).headers).toEqual({ lang: 'en' })
})

test('while the main address is down the other one is asked, and only an answer from there counts', () => {
  const row = feedRow(NEWS.id, { fallbackUntil: NOW + 1 })
  expect(requestFor(NEWS, row, NOW, 25 * SECOND).url).toBe(NEWS.fallbackUrl)
  expect(requestFor(NEWS, { ...row, fallbackUntil: NOW }, NOW, 25 * SECOND).url).toBe(NEWS.url)
  expect(requestFor(PING, { ...row, fallbackUntil: NOW + 1 }, NOW, 25 * SECOND).url).toBe(PING.url)
})

test('patience is the feed’s own, bounded by what is left of the tick', () => {
  const coins = feedOf('binance/coins')
  const timeout = (feed: typeof PING, patience: number) =>
    requestFor(feed, feedRow(feed.id), NOW, patience).timeout
  expect(timeout(PING, 25 * SECOND)).toBe(10 * SECOND)
  expect(timeout(coins, 25 * SECOND)).toBe(20 * SECOND)
  expect(timeout(coins, 3 * SECOND)).toBe(3 * SECOND)
})

test('no answer may be larger than a megabyte, or than the feed is known to be', () => {
  expect(requestFor(PING, feedRow(PING.id), NOW, 1).maxBytes).toBe(1_000_000)
  expect(requestFor(feedOf('binance/coins'), feedRow('binance/coins'), NOW, 1).maxBytes).toBe(6_000_000)
})
