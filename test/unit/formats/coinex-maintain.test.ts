import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const now = Date.parse('2026-11-20T12:15:00Z')
const from = Date.parse('2026-11-20T12:10:00Z')
const until = Date.parse('2026-11-20T12:40:00Z')
const read = (path: string) =>
  readingOf('status', parse('coinex-maintain', fixture(`coinex/maintenance-${path}.json`), { now }))
const windowsOf = (...data: object[]) =>
  readingOf('status', parse('coinex-maintain', jsonBody({ code: 0, data }), { now })).incidents ?? []
const window = (...scope: string[]) => ({ started_at: from, ended_at: until, scope })

const COMING = {
  id: `${Date.parse('2026-11-25T02:00:00Z')}:FUTURES`,
  kind: 'maintenance',
  title: 'Maintenance: FUTURES',
  level: 'degraded',
  signals: ['trading'],
  from: Date.parse('2026-11-25T02:00:00Z'),
  until: Date.parse('2026-11-25T03:00:00Z'),
  updatedAt: null,
  components: [],
  link: 'https://www.coinex.com/en/announcements/detail/30000000000001',
}

test('a window of last week is over, one of next week is coming', () => {
  expect(read('healthy')).toEqual({ kind: 'status', incidents: [COMING], components: null, skipped: 0 })
})

test('the whole site under maintenance', () => {
  expect(read('broken').incidents).toEqual([
    {
      id: `${from}:ALL_SITE`,
      kind: 'maintenance',
      title: 'Maintenance: ALL_SITE',
      level: 'paused',
      signals: ['withdrawals', 'deposits', 'trading', 'site'],
      from,
      until,
      updatedAt: null,
      components: [],
      link: 'https://www.coinex.com/en/announcements/detail/30000000000002',
    },
    COMING,
  ])
})

test('no windows are a clear reading', () => {
  expect(read('empty')).toEqual({ kind: 'status', incidents: [], components: null, skipped: 0 })
})

test('several scopes mean all of them, the widest first', () => {
  const [both] = windowsOf(window('FUTURES', 'SPOT'))
  expect([both?.level, both?.signals]).toEqual(['paused', ['trading']])
})

test('a scope that is not documented leaves it to the title', () => {
  for (const scopes of [['MARGIN'], ['SPOT', 'MARGIN'], ['NOT_ALL_SITE']]) {
    const [one] = windowsOf(window(...scopes))
    expect(one?.title).toBe(`Maintenance: ${scopes.join(', ')}`)
    expect(one?.level).toBe('ok')
    expect(one).not.toHaveProperty('signals')
  }
})

test('a window without an end is in force; the period of protection after it is not', () => {
  expect(windowsOf({ ...window('SPOT'), ended_at: 0 })[0]?.until).toBe(null)
  const over = { ...window('SPOT'), ended_at: now, protect_duration_end: now + 900_000 }
  expect(windowsOf(over)).toEqual([])
})

test('a scope of another type, and an end that is no date, are drift', () => {
  expect(whyOf(parse('coinex-maintain', fixture('coinex/maintenance-drifted.json'), { now }))).toBe(
    'data: 1 of 1 unreadable: window.scope is "SPOT"',
  )
  const body = jsonBody({ code: 0, data: [{ ...window('SPOT'), ended_at: 'soon' }] })
  expect(whyOf(parse('coinex-maintain', body, { now }))).toBe(
    'data: 1 of 1 unreadable: window.ended_at is "soon"',
  )
})

test('markup and links to other houses stay outside', () => {
  const { incidents, skipped } = read('hostile')
  expect(skipped).toBe(1)
  expect(incidents?.map(({ title, level, signals }) => [title, level, signals])).toEqual([
    ['Maintenance: MARGIN, SPOT', 'ok', undefined],
    ['Maintenance: DEPOSIT_WITHDRAW', 'paused', ['withdrawals', 'deposits']],
    ['Maintenance: SPOT, FUTURES', 'paused', ['trading']],
  ])
  expect(incidents?.every(({ link }) => link === undefined)).toBe(true)
})
