import { expect, test } from 'vitest'
import type { OwnFeed } from '../../../src/ledger/rows.ts'
import { spareOrigins } from '../../../src/own/spare.ts'

const feed = (id: string, url: string): OwnFeed => ({
  id,
  name: id,
  url,
  format: 'feed',
  page: null,
  only: [],
})
const MINE = feed('own-a', 'https://status.a.com/feed.xml')

test('the host of a removed feed is given back', () => {
  expect(spareOrigins(MINE, [])).toEqual(['https://status.a.com/*'])
})

test('not while another feed of one’s own, or an exchange, is asked there', () => {
  expect(spareOrigins(MINE, [feed('own-b', 'https://status.a.com/other.xml')])).toEqual([])
  expect(spareOrigins(feed('own-k', 'https://status.kraken.com/history.rss'), [])).toEqual([])
})
