import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks, assets } = exchangeById('bitfinex') ?? {}
const words: Partial<FormatOptions> = { ...(networks && { networks }), ...(assets && { assets }) }
const answer = (path: string) => parse('bitfinex-conf', fixture(`bitfinex/methods-${path}.json`), words)
const open = (path: string) =>
  readingOf('table', answer(path)).routes.map(
    (route) => `${route.asset}/${route.network} ${route.withdraw ? 'open' : 'closed'}`,
  )

test('a normal day: methods lead to coins, and tell their network', () => {
  const { routes, skipped } = readingOf('table', answer('healthy'))
  expect(skipped).toBe(0)
  expect(open('healthy')).toEqual([
    'BTC/BTC open',
    'LNX/LIGHTNING open',
    'ETH/ETH open',
    'ETC/ETC open',
    'LTC/LTC open',
    'XRP/XRP open',
    'SOL/SOL open',
    'TRX/TRX open',
    'XMR/XMR open',
    'DASH/DASH open',
    'USDT/ETH open',
    'USDT/TRX open',
    'USDT/SOL open',
    'USDT/MATIC closed',
    'USDC/ETH open',
    'UTK/UTK open',
    'RINGX/RINGX open',
    'NEC/RINGX open',
  ])
  expect(routes.find(({ asset, network }) => asset === 'USDT' && network === 'TRX')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRX',
  })
})

test('withdrawals closed, deposits open', () => {
  const { routes } = readingOf('table', answer('broken'))
  expect(routes.filter(({ withdraw }) => withdraw).map(({ asset }) => asset)).toEqual(['UTK'])
  expect(routes.every(({ deposit }) => deposit === true)).toBe(true)
})

test('a flag in another shape is drift that names the method', () => {
  expect(whyOf(answer('drifted'))).toBe('17 of 17 rows unreadable: withdrawals of BITCOIN is "active"')
})

test('an empty list, a lone list and a refusal are drift', () => {
  expect(whyOf(answer('empty'))).toBe('pub:info:tx:status is an empty list')
  expect(whyOf(answer('refused'))).toBe('code 10020: conf: invalid')
  expect(whyOf(parse('bitfinex-conf', jsonBody([[['BITCOIN', 1, 1]]])))).toBe('pub:map:tx:method is missing')
})

test('methods of coins that are gone are no fault, but nothing else can be all there is', () => {
  const body = jsonBody([[['POA', 0, 0]], [['BITCOIN', ['BTC']]]])
  expect(whyOf(parse('bitfinex-conf', body))).toBe('no coin has a network')
})

test('rows that say nothing clear are skipped and counted; names are cleaned', () => {
  const { routes, skipped } = readingOf('table', answer('hostile'))
  expect(skipped).toBe(5)
  expect(routes).toEqual([
    { asset: 'BTC', network: 'BTC', withdraw: true, deposit: true, name: 'BTC' },
    { asset: 'OMG', network: 'NETWORK', withdraw: false, deposit: true, name: 'NETWORK' },
    { asset: 'TRX', network: 'TRX', withdraw: true, deposit: null, name: 'TRX' },
    { asset: 'LTC', network: 'LTC', withdraw: true, deposit: null, name: 'LTC' },
    { asset: 'SOL', network: 'SOL', withdraw: true, deposit: true, name: 'SOL' },
  ])
})

test('whatever the third column holds, a route is open or closed as it says, or it is not there', () => {
  const flag = fc.constantFrom<unknown>(0, 1, 2, -1, null, 'on', [], {})
  fc.assert(
    fc.property(fc.array(flag, { minLength: 1, maxLength: 12 }), (flags) => {
      const states = flags.map((one, at) => [`M${at}`, 1, one])
      const methods = flags.map((_, at) => [`M${at}`, [`C${at}`]])
      const parsed = parse('bitfinex-conf', jsonBody([states, methods]))
      const clear = flags.flatMap((one, at) => (one === 0 || one === 1 ? [[`C${at}`, one === 1]] : []))
      expect(parsed.kind).toBe(clear.length === 0 || clear.length * 2 < flags.length ? 'drift' : 'reading')
      if (parsed.kind === 'drift') return
      const { routes } = readingOf('table', parsed)
      expect(routes.map((route) => [route.asset, route.withdraw])).toEqual(clear)
    }),
  )
})
