import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (name: string) => parse('btcturk-info', fixture(`btcturk/${name}.json`))
const table = (kind: string) => readingOf('table', parsed(`info-${kind}`))
const open = (kind: string) =>
  table(kind)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset }) => asset)

test('a normal day: what is disabled is closed, and the lira is no coin', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes[0]).toEqual({ asset: 'BTC', network: 'ALL', withdraw: true, deposit: true, name: '' })
  expect(routes.map(({ asset }) => asset)).not.toContain('TRY')
  expect(routes.slice(-2).map(({ asset, withdraw, deposit }) => [asset, withdraw, deposit])).toEqual([
    ['ATOM', true, false],
    ['NEO', false, false],
  ])
})

test('most coins closed', () => {
  expect(open('broken')).toEqual(['ATOM'])
})

test('a renamed flag, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parsed('info-drifted'))).toBe('10 of 10 rows unreadable: withdrawalDisabled of BTC is missing')
  expect(whyOf(parsed('info-empty'))).toBe('data.currencyOperationBlocks is an empty list')
  expect(whyOf(parsed('refused'))).toBe('code 429: TOO_MANY_REQUESTS')
  expect(whyOf(parse('btcturk-info', jsonBody({ success: true, data: [] })))).toBe('data is an empty list')
})

test('flags as words and numbers are flags, all else is not', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(2)
  expect(routes.map(({ asset, withdraw, deposit }) => [asset, withdraw, deposit])).toEqual([
    ['BTC', true, null],
    ['XRP', false, true],
    ['ADA', true, true],
    ['DOGE', true, false],
  ])
})

test('an unknown flag is neither open nor closed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.boolean(), fc.constantFrom('', 'no', null, 2, [], {})), (withdrawalDisabled) => {
      const currencyOperationBlocks = [
        { currencySymbol: 'BTC', withdrawalDisabled },
        { currencySymbol: 'ETH', withdrawalDisabled: false },
      ]
      const answer = jsonBody({ success: true, data: { currencyOperationBlocks } })
      const { routes } = readingOf('table', parse('btcturk-info', answer))
      const btc = routes.find(({ asset }) => asset === 'BTC')?.withdraw
      expect(btc).toBe(typeof withdrawalDisabled === 'boolean' ? !withdrawalDisabled : undefined)
    }),
  )
})
