import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (kind: string) => parse('upbit-wallet', fixture(`upbit/wallet-${kind}.json`))
const table = (kind: string) => readingOf('table', parsed(kind))
const open = (kind: string) =>
  table(kind)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: open also where only deposits are closed, whatever its node is up to', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes).toHaveLength(13)
  expect(routes.slice(2, 6)).toEqual([
    { asset: 'XRP', network: 'XRP', withdraw: true, deposit: true, name: 'XRP Ledger' },
    { asset: 'SOL', network: 'SOL', withdraw: true, deposit: true, name: 'Solana' },
    { asset: 'USDT', network: 'ETH', withdraw: true, deposit: false, name: 'Ethereum' },
    { asset: 'USDT', network: 'TRX', withdraw: true, deposit: true, name: 'Tron' },
  ])
})

test('deposits only, paused and unsupported wallets are no way out', () => {
  const closed = table('healthy').routes.filter(({ withdraw }) => !withdraw)
  expect(closed.map(({ asset, deposit }) => [asset, deposit])).toEqual([
    ['ATOM', true],
    ['WAVES', false],
    ['OLD', false],
  ])
})

test('most coins closed', () => {
  expect(open('broken')).toEqual(['DOGE/DOGE'])
})

test('a renamed state is drift that names the field, and an empty table cannot be', () => {
  expect(whyOf(parsed('drifted'))).toBe('13 of 13 rows unreadable: wallet_state of BTC is missing')
  expect(whyOf(parsed('empty'))).toBe('the answer is an empty list')
})

test('tricks are taken out; a state in other letters is not guessed at', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(2)
  expect(routes.map(({ asset, network, name }) => [asset, network, name])).toEqual([
    ['BTC', 'BTC', 'Bitcoin'],
    ['ETH', 'ETH', 'muerehtE'],
    ['XRP', 'XRP', 'XRP'],
    // The older answer without networks: the coin as a whole.
    ['USDT', 'ALL', ''],
  ])
})

test('an unknown state is neither open nor closed', () => {
  const known = { working: true, withdraw_only: true, deposit_only: false, paused: false, unsupported: false }
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...Object.keys(known)), fc.jsonValue()), (wallet_state) => {
      const rows = [
        { currency: 'BTC', net_type: 'BTC', wallet_state },
        { currency: 'ETH', net_type: 'ETH', wallet_state: 'working' },
      ]
      const { routes, skipped } = readingOf('table', parse('upbit-wallet', jsonBody(rows)))
      const isKnown = typeof wallet_state === 'string' && Object.hasOwn(known, wallet_state)
      expect(skipped).toBe(isKnown ? 0 : 1)
      const btc = routes.find(({ asset }) => asset === 'BTC')?.withdraw
      expect(btc).toBe(isKnown ? known[wallet_state as keyof typeof known] : undefined)
    }),
  )
})
