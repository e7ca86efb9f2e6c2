import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const now = Date.parse('2026-11-20T12:15:00Z')
const answer = (path: string) => parse('bybit-status', fixture(`bybit/status-${path}.json`), { now })
const COMING = {
  id: '0b6f1c52-0000-11f1-8000-00000000a002',
  kind: 'maintenance',
  title: 'Options system upgrade',
  level: 'degraded',
  from: Date.parse('2026-11-26T07:00:00Z'),
  until: Date.parse('2026-11-26T07:30:00Z'),
  updatedAt: null,
  components: [],
  signals: ['trading'],
  link: 'https://announcements.bybit.com/en-US/article/options-system-upgrade/',
}

/** One row as Bybit writes it, with some fields changed. */
function listed(fields: object) {
  const row = {
    id: 'a',
    title: 'Upgrade',
    state: 'ongoing',
    begin: '1795176600000',
    end: '',
    serviceTypes: [1],
    product: [1, 2],
    uidSuffix: [],
    maintainType: 3,
    env: 1,
  }
  const body = jsonBody({ retCode: 0, retMsg: 'OK', result: { list: [{ ...row, ...fields }] } })
  return readingOf('status', parse('bybit-status', body, { now })).incidents
}

test('coming work is listed, finished work and the demo are not', () => {
  expect(readingOf('status', answer('healthy'))).toEqual({
    kind: 'status',
    incidents: [COMING],
    components: null,
    skipped: 0,
  })
})

test('trading stopped for all is one thing, rejected orders of some accounts another', () => {
  const incidents = readingOf('status', answer('broken')).incidents
  expect(incidents).toEqual([
    {
      id: '0b6f1c52-0000-11f1-8000-00000000a005',
      kind: 'trouble',
      title: 'Trading is interrupted',
      level: 'paused',
      from: Date.parse('2026-11-20T12:10:00Z'),
      until: Date.parse('2026-11-20T12:30:00Z'),
      updatedAt: null,
      components: [],
      signals: ['trading', 'api'],
    },
    expect.objectContaining({ kind: 'trouble', level: 'degraded', signals: ['trading'] }),
    COMING,
  ])
})

test('an empty list says that all is well', () => {
  expect(readingOf('status', answer('empty')).incidents).toEqual([])
})

test('any tails of account numbers short of all ten are a part', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 30 }), (uidSuffix) => {
      const tails = new Set(uidSuffix).size
      const level = tails > 0 && tails < 10 ? 'degraded' : 'paused'
      expect(listed({ uidSuffix })?.[0]?.level).toBe(level)
    }),
  )
})

test('the documents write numbers as words: both are read', () => {
  expect(listed({ maintainType: '3', env: '1' })?.[0]?.kind).toBe('trouble')
  expect(listed({ maintainType: '2', env: '1' })?.[0]?.kind).toBe('maintenance')
  expect(listed({ maintainType: '3', env: '2' })).toEqual([])
})

test('planned for a time that has passed: forgotten; still going on after its end: still there', () => {
  expect(listed({ state: 'scheduled', end: '1795176600001' })).toEqual([])
  expect(listed({ end: '1795176600001' })?.length).toBe(1)
})

test('streams and market data are the API; services that nobody knows are left to the title', () => {
  expect(listed({ serviceTypes: [4, 5] })?.[0]?.signals).toEqual(['api'])
  expect(listed({ serviceTypes: [9] })?.[0]?.signals).toBe(undefined)
})

test('a renamed field, and a refusal, are told by name', () => {
  expect(whyOf(answer('drifted'))).toBe('result.list: 3 of 3 unreadable: list.state is missing')
  expect(whyOf(answer('refused'))).toBe('code 10006: Too many visits!')
  expect(whyOf(parse('bybit-status', jsonBody({ retCode: 0, result: [] })))).toBe('result is an empty list')
  expect(() => listed({ state: 'resolved' })).toThrow('list.state is "resolved"')
})

test('markup, false hosts and impossible times stay outside', () => {
  const { incidents, skipped } = readingOf('status', answer('hostile'))
  expect(skipped).toBe(3)
  expect(incidents?.map(({ title }) => title)).toEqual([
    'Trading stopped',
    'Orders of some accounts rejected',
    'Options system upgrade',
  ])
  expect(incidents?.[0]?.id.length).toBe(200)
  expect(incidents?.[0]?.link).toBe(undefined)
  expect(incidents?.[2]?.until).toBe(null)
})
