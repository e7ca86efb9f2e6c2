import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const now = Date.parse('2026-11-20T12:15:00Z')
const time = (text: string) => Date.parse(text)
const answer = (path: string) =>
  parse('cryptocom-announcements', fixture(`cryptocom/announcements-${path}.json`), { now })
const incidents = (path: string) => readingOf('status', answer(path)).incidents

const SOON = {
  id: '6700000000000000000000a3/trading',
  kind: 'maintenance',
  title: 'Scheduled System Upgrade',
  text: 'Trading stops for two hours.',
  level: 'paused',
  from: time('2026-11-25T06:00:00Z'),
  until: time('2026-11-25T08:00:00Z'),
  updatedAt: time('2026-11-17T06:00:00Z'),
  components: [],
  signals: ['trading'],
}

const BAU = {
  spot_trading_impacted: 'BAU',
  derivative_trading_impacted: 'BAU',
  margin_trading_impacted: 'BAU',
  crypto_wallet_impacted: 'BAU',
  fiat_wallet_impacted: 'BAU',
  login_impacted: 'BAU',
}

/** One announcement with some fields changed and some parts impacted. */
function listed(fields: object, impacts: object) {
  const row = { id: 'a', title: 'Upgrade', announced_at: now - 1, start_time: now - 1, end_time: now + 1 }
  const data = [{ ...row, ...fields, impacted_params: { ...BAU, ...impacts } }]
  const body = jsonBody({ id: 0, code: 0, result: { data } })
  return readingOf('status', parse('cryptocom-announcements', body, { now })).incidents ?? []
}

test('coming work is listed; what is past, about bank money, or business as usual is not', () => {
  expect(readingOf('status', answer('healthy'))).toEqual({
    kind: 'status',
    incidents: [SOON],
    components: null,
    skipped: 0,
  })
})

test('wallets, trading and login are touched each in its own degree', () => {
  const hurt = {
    kind: 'trouble',
    title: 'Wallet Services Are Unavailable',
    text: 'Crypto deposits and withdrawals are paused.',
    from: time('2026-11-20T12:10:00Z'),
    until: time('2026-11-20T14:10:00Z'),
    updatedAt: time('2026-11-20T12:10:00Z'),
    components: [],
  }
  const id = '6700000000000000000000b1'
  expect(incidents('broken')).toEqual([
    { ...hurt, id: `${id}/wallet`, level: 'paused', signals: ['withdrawals', 'deposits'] },
    { ...hurt, id: `${id}/trading`, level: 'degraded', signals: ['trading'] },
    { ...hurt, id: `${id}/login`, level: 'degraded', signals: ['login'] },
    SOON,
  ])
})

test('contracts and margin alone are a part of trading', () => {
  for (const part of ['derivative_trading_impacted', 'margin_trading_impacted']) {
    expect(listed({}, { [part]: 'YES' }).map(({ level, signals }) => [level, signals])).toEqual([
      ['degraded', ['trading']],
    ])
  }
})

test('every word but two means the whole of it; the two are known in small letters too', () => {
  const level = (word: string) => listed({}, { login_impacted: word })[0]?.level
  expect(['YES', 'FULL', 'Partial', 'PARTIAL', 'bau', 'BAU'].map(level)).toEqual([
    'paused',
    'paused',
    'degraded',
    'degraded',
    undefined,
    undefined,
  ])
})

test('it ends when it was announced to end; without an end it is believed for three days', () => {
  const wallet = { crypto_wallet_impacted: 'YES' }
  const hours = (count: number) => now - count * 3_600_000
  expect(listed({ end_time: now }, wallet)).toEqual([])
  expect(listed({ end_time: null, start_time: hours(71) }, wallet).length).toBe(1)
  expect(listed({ end_time: null, start_time: hours(72) }, wallet)).toEqual([])
  expect(listed({ end_time: null, start_time: null, announced_at: hours(71) }, wallet).length).toBe(1)
  expect(listed({ end_time: null, start_time: null, announced_at: null }, wallet)).toEqual([])
})

test('announced before it begins is planned, told as it happens is trouble', () => {
  const kind = (announced_at: number, start_time: number | null) =>
    listed({ announced_at, start_time }, { login_impacted: 'YES' })[0]?.kind
  expect(kind(now - 2, now - 1)).toBe('maintenance')
  expect(kind(now - 1, now - 1)).toBe('trouble')
  expect(kind(now - 1, null)).toBe('trouble')
})

test('an empty list says that nothing is wrong', () => {
  expect(incidents('empty')).toEqual([])
})

test('a renamed field, and a platform in maintenance that answers so, are told by name', () => {
  expect(whyOf(answer('drifted'))).toBe(
    'result.data: 4 of 4 unreadable: data.impacted_params.crypto_wallet_impacted is missing',
  )
  expect(whyOf(answer('refused'))).toBe('code 9010001: SYSTEM_MAINTENANCE')
  expect(whyOf(parse('cryptocom-announcements', jsonBody({ code: 0, result: [] })))).toBe(
    'result is an empty list',
  )
})

test('markup, novels and impossible times stay outside; flags of another type are unreadable', () => {
  const reading = readingOf('status', answer('hostile'))
  expect(reading.skipped).toBe(1)
  expect(reading.incidents?.map(({ id, level, title }) => [id, level, title])).toEqual([
    ['6700000000000000000000b1/wallet', 'paused', 'xWallets down'],
    ['x5/trading', 'degraded', 'Wallet Services Are Unavailable'],
  ])
  expect(reading.incidents?.[0]?.text?.length).toBe(4000)
})
