import { expect, test } from 'vitest'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { exchangesOn, feedsFor, freshRow } from '../../src/feeds.ts'
import { subjectName } from '../../src/names.ts'
import { feedOf, NOW } from '../support/state.ts'

test('only what was chosen is asked, and what it stands on', () => {
  const ids = [...feedsFor({ exchanges: ['mexc'] }).keys()]
  expect(ids.filter((id) => id.startsWith('mexc/'))).toHaveLength(4)
  expect(ids.filter((id) => id.startsWith('binance/') || id.startsWith('kucoin/'))).toEqual([])
  expect(ids).toContain('aws/rss')
})

test('nothing chosen, nothing asked: not even a cloud', () => {
  expect(feedsFor({ exchanges: [] }).size).toBe(0)
  expect(feedsFor({ exchanges: ['nobody'] }).size).toBe(0)
})

test('a region’s own feeds are asked for the regions somebody stands on, once each', () => {
  const regional = [...feedsFor({ exchanges: ['binance', 'kucoin', 'mexc'] }).values()].filter(({ id }) =>
    id.startsWith('aws/ec2-'),
  )
  expect(regional.map(({ id, url }) => [id, url])).toEqual([
    ['aws/ec2-ap-northeast-1', 'https://status.aws.amazon.com/rss/ec2-ap-northeast-1.rss'],
  ])
  expect(regional[0]?.regions).toEqual(['ap-northeast-1'])
})

test('what is worldwide is no region: nobody is asked for a feed by that name', () => {
  const ids = [...feedsFor({ exchanges: [], clouds: ['aws'] }).keys()]
  expect(ids).toContain('aws/ec2-eu-west-2')
  expect(ids.filter((id) => id.endsWith('global'))).toEqual([])
})

test('every feed knows whose it is', () => {
  for (const feed of feedsFor({ exchanges: ['binance', 'kucoin', 'mexc'] }).values()) {
    expect(feed.id.startsWith(`${feed.subject}/`)).toBe(true)
    expect([feed.exchange?.id ?? feed.upstream?.id]).toEqual([feed.subject])
    expect(feed.url).not.toContain('{')
  }
})

test('who stands on a cloud is found among the chosen only', () => {
  expect(
    exchangesOn('aws/ap-northeast-1', { exchanges: ['kucoin', 'binance'] })
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['binance', 'kucoin'])
  expect(exchangesOn('aws/eu-west-1', { exchanges: EXCHANGES.map(({ id }) => id) })).toEqual([])
})

test('a feed’s first record is due at once; one on trial says so', () => {
  expect(freshRow(feedOf('binance/coins'), NOW)).toMatchObject({
    host: 'www.binance.com',
    nextAt: NOW,
    claimedAt: null,
    sight: 'unread',
    probe: 'on',
  })
  expect(freshRow(feedOf('mexc/coins'), NOW).probe).toBe('untried')
})

test('subjects have the names people know them by, and strangers keep their id', () => {
  expect(['binance', 'aws/ap-northeast-1', 'aws/mars-1', 'gone'].map((id) => subjectName(id, {}))).toEqual([
    'Binance',
    'AWS Tokyo',
    'Amazon Web Services',
    'gone',
  ])
})
