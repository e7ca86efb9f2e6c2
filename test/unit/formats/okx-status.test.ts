import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const now = Date.parse('2026-11-20T12:15:00Z')
const at = (time: string) => Date.parse(time)
const answer = (path: string) => parse('okx-status', fixture(`okx/status-${path}.json`), { now })
const PLANNED = {
  id: '1795586400000/5/Trading service upgrade',
  kind: 'maintenance',
  title: 'Trading service upgrade',
  level: 'paused',
  from: at('2026-11-25T06:00:00Z'),
  until: at('2026-11-25T06:30:00Z'),
  updatedAt: null,
  components: [],
  signals: ['trading'],
  link: 'https://www.okx.com/help/trading-service-upgrade-on-november-25',
}

/** One row as OKX writes it, with some fields changed. */
function listed(fields: object) {
  const row = { title: 'Upgrade', begin: '1795176600000', end: '', serviceType: '5', state: 'ongoing' }
  const body = jsonBody({ code: '0', msg: '', data: [{ ...row, ...fields }] })
  return readingOf('status', parse('okx-status', body, { now })).incidents
}

test('planned work on trading is known ahead; what is done to the demo is nobody’s trouble', () => {
  expect(readingOf('status', answer('healthy'))).toEqual({
    kind: 'status',
    incidents: [PLANNED],
    components: null,
    skipped: 0,
  })
})

test('a disruption of the trading service is trouble without an end', () => {
  expect(readingOf('status', answer('broken')).incidents).toEqual([
    {
      id: '1795176600000/5/Trading service disruption',
      kind: 'trouble',
      title: 'Trading service disruption',
      level: 'paused',
      from: at('2026-11-20T12:10:00Z'),
      until: null,
      updatedAt: null,
      components: [],
      signals: ['trading'],
    },
    PLANNED,
  ])
})

test('an empty list says that all is well', () => {
  expect(readingOf('status', answer('empty')).incidents).toEqual([])
})

test('what is over, called off, or planned for a time that has passed is left out', () => {
  expect(listed({ state: 'completed' })).toEqual([])
  expect(listed({ state: 'canceled' })).toEqual([])
  expect(listed({ state: 'scheduled', end: '1795176600001' })).toEqual([])
  expect(listed({ state: 'ongoing', end: '1795176600001' })?.length).toBe(1)
})

test('bots and batches of accounts are a part of trading, and so is a market about to open', () => {
  const levels = ['1', '5', '6', '7', '8', '9', '10', '11'].map(
    (serviceType) => listed({ serviceType })?.[0]?.level,
  )
  expect(levels).toEqual([
    'paused',
    'paused',
    'degraded',
    'degraded',
    'degraded',
    'degraded',
    'degraded',
    'degraded',
  ])
  expect(listed({ state: 'pre_open' })?.[0]?.level).toBe('degraded')
})

test('the stream is a part of the API; of other services the title has to speak', () => {
  expect(listed({ serviceType: '0' })?.[0]?.signals).toEqual(['api'])
  expect(listed({ serviceType: '99' })?.[0]?.signals).toBe(undefined)
  expect(listed({ serviceType: '12' })?.[0]?.signals).toBe(undefined)
})

test('a renamed field, and a refusal, are told by name', () => {
  expect(whyOf(answer('drifted'))).toBe('data: 2 of 2 unreadable: data.state is missing')
  expect(whyOf(answer('refused'))).toBe('code 50011: Too Many Requests')
  expect(whyOf(parse('okx-status', jsonBody({ code: '0', data: {} })))).toBe('data is an object')
})

test('a state, a kind of work or a house that nobody knows makes its row unreadable', () => {
  for (const odd of [{ state: 'paused' }, { maintType: '4' }, { env: '3' }, { begin: 'soon' }]) {
    expect(() => listed(odd)).toThrow('1 of 1 unreadable')
  }
})

test('markup, false hosts and impossible times stay outside', () => {
  const { incidents, skipped } = readingOf('status', answer('hostile'))
  expect(skipped).toBe(2)
  expect(incidents?.map(({ title }) => title)).toEqual([
    'Trading haltedx',
    'Something else',
    'New kind of service',
  ])
  expect(incidents?.some(({ link }) => link !== undefined)).toBe(false)
})
