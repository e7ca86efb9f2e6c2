import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const at = (iso: string) => Date.parse(iso)
const now = { now: at('2026-11-20T12:15:00Z') }
const read = (path: string) =>
  readingOf('status', parse('bitmart-service', fixture(`bitmart/service-${path}.json`), now))

test('work that is over, and work that never began, are no incidents', () => {
  expect(read('healthy')).toEqual({ kind: 'status', incidents: [], components: null, skipped: 0 })
})

test('an empty list says that nothing is wrong', () => {
  expect(read('empty').incidents).toEqual([])
})

test('work under way and work to come, each for what it touches', () => {
  expect(read('broken').incidents).toEqual([
    {
      id: `account:${at('2026-11-20T12:10:00Z')}`,
      kind: 'maintenance',
      title: 'Wallet system maintenance',
      level: 'paused',
      from: at('2026-11-20T12:10:00Z'),
      until: at('2026-11-20T12:40:00Z'),
      updatedAt: null,
      components: [],
      signals: ['withdrawals', 'deposits'],
    },
    {
      id: `spot:${at('2026-11-22T02:00:00Z')}`,
      kind: 'maintenance',
      title: 'Spot system upgrade',
      level: 'paused',
      from: at('2026-11-22T02:00:00Z'),
      until: at('2026-11-22T03:00:00Z'),
      updatedAt: null,
      components: [],
      signals: ['trading'],
    },
    {
      id: `contract:${at('2026-11-20T12:00:00Z')}`,
      kind: 'maintenance',
      title: 'Contract upgrade',
      level: 'degraded',
      from: at('2026-11-20T12:00:00Z'),
      until: null,
      updatedAt: null,
      components: [],
      signals: ['trading'],
    },
  ])
})

test('work that overruns its end is still under way', () => {
  const later = { now: at('2026-11-20T14:00:00Z') }
  const { incidents } = readingOf(
    'status',
    parse('bitmart-service', fixture('bitmart/service-broken.json'), later),
  )
  expect(incidents?.map((one) => one.title)).toContain('Wallet system maintenance')
})

test('a status in other words is drift that names it', () => {
  expect(whyOf(parse('bitmart-service', fixture('bitmart/service-drifted.json')))).toBe(
    'data.service: 2 of 2 unreadable: service.status is "finished"',
  )
})

test('scripts and impossible dates stay outside, and one window is listed once', () => {
  const { incidents, skipped } = read('hostile')
  expect(skipped).toBe(1)
  expect(incidents?.map(({ title, until }) => ({ title, until }))).toEqual([
    { title: 'Wallet maintenance alert(1)', until: null },
  ])
})
