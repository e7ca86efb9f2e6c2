import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { assets } = exchangeById('kraken') ?? {}
const words: Partial<FormatOptions> = assets ? { assets } : {}
const parsed = (path: string) => parse('kraken-assets', fixture(`kraken/${path}.json`), words)
const table = (path: string) => readingOf('table', parsed(path))
const ways = (path: string) =>
  table(path).routes.map(({ asset, withdraw, deposit }) => [asset, withdraw, deposit])

test('a normal day: coins under the names people use, all networks in one', () => {
  expect(table('assets-healthy').skipped).toBe(0)
  expect(table('assets-healthy').routes[0]).toMatchObject({ asset: 'BTC', network: 'ALL', withdraw: true })
  expect(ways('assets-healthy')).toEqual([
    ['BTC', true, true],
    ['ETH', true, true],
    ['USDT', true, true],
    ['USDC', true, true],
    ['SOL', true, true],
    ['XRP', true, true],
    ['DOGE', true, true],
    ['LTC', true, true],
    ['ADA', true, true],
    ['DOT', true, true],
    ['ATOM', false, true],
    ['GRIN', true, false],
    ['REPV2', false, false],
  ])
})

test('funding disabled for a while: only what stayed enabled can leave', () => {
  expect(ways('assets-broken').filter(([, withdraw]) => withdraw)).toEqual([
    ['DOT', true, true],
    ['GRIN', true, false],
  ])
})

test('three coins asked for by name are read by the same format', () => {
  expect(ways('majors-healthy')).toEqual([
    ['BTC', true, true],
    ['ETH', true, true],
    ['USDT', true, true],
  ])
  expect(ways('majors-broken')).toEqual([
    ['BTC', false, false],
    ['ETH', false, false],
    ['USDT', false, true],
  ])
})

test('a word we do not know makes a row unreadable, neither open nor closed', () => {
  const result = Object.fromEntries(
    ['enabled', 'paused', 'ENABLED', null, 1, 'disabled', 'work_in_progress', 'deposit_only'].map(
      (status, at) => [`A${at}`, { altname: `A${at}`, status }],
    ),
  )
  const { routes, skipped } = readingOf('table', parse('kraken-assets', jsonBody({ error: [], result })))
  expect(skipped).toBe(4)
  expect(routes.map(({ asset, withdraw }) => [asset, withdraw])).toEqual([
    ['A0', true],
    ['A5', false],
    ['A6', false],
    ['A7', false],
  ])
})

test('a renamed flag, no assets, and an error with HTTP 200 are drift', () => {
  expect(whyOf(parsed('assets-drifted'))).toBe('13 of 13 rows unreadable: status of BTC is missing')
  expect(whyOf(parsed('assets-empty'))).toBe('result has no assets')
  expect(whyOf(parsed('refused'))).toBe('error: EGeneral:Too many requests')
  expect(whyOf(parse('kraken-assets', jsonBody({ error: [], result: [] })))).toBe('result is an empty list')
  expect(whyOf(parse('kraken-assets', jsonBody({ result: {} })))).toBe('error is missing')
})
