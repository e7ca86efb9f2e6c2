import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const now = Date.parse('2026-11-20T12:15:00Z')
const parsed = (path: string) => parse('kraken-system-status', fixture(`kraken/${path}.json`), { now })
const read = (path: string) => readingOf('status', parsed(path))
const modeOf = (status: unknown) =>
  parse('kraken-system-status', jsonBody({ error: [], result: { status, timestamp: '' } }))

test('online, with maintenance of the spot engine to come; futures are not ours', () => {
  expect(read('system-status-healthy')).toEqual({
    kind: 'status',
    incidents: [
      {
        id: 'maintenance:41',
        kind: 'maintenance',
        title: 'Scheduled Maintenance - Trading engine',
        level: 'ok',
        from: Date.parse('2026-11-22T09:00:00Z'),
        until: Date.parse('2026-11-22T09:30:00Z'),
        updatedAt: null,
        components: [],
        signals: ['trading', 'api'],
        link: 'https://status.kraken.com/incidents/krm00engine1',
      },
    ],
    components: null,
    skipped: 0,
  })
})

test('orders can only be cancelled: trading stands still, withdrawals are not spoken of', () => {
  expect(read('system-status-broken').incidents?.[0]).toEqual({
    id: 'status:cancel_only',
    kind: 'trouble',
    title: 'cancel only',
    level: 'paused',
    from: null,
    until: null,
    updatedAt: null,
    components: [],
    signals: ['trading'],
  })
})

test('every documented mode has its level, and no other is guessed', () => {
  const levels = ['maintenance', 'post_only', 'limit_only'].map(
    (mode) => readingOf('status', modeOf(mode)).incidents?.[0]?.level,
  )
  expect(levels).toEqual(['paused', 'paused', 'degraded'])
  expect(readingOf('status', modeOf('online')).incidents).toEqual([])
  for (const mode of ['offline', 'ONLINE', '', null, 1, [], 'constructor']) {
    expect(modeOf(mode).kind, String(mode)).toBe('drift')
  }
})

test('a renamed field, an empty result and an error with HTTP 200 are drift', () => {
  expect(whyOf(parsed('system-status-drifted'))).toBe('result.status is missing')
  expect(whyOf(parsed('system-status-empty'))).toBe('result.status is missing')
  expect(whyOf(parsed('refused'))).toBe('error: EGeneral:Too many requests')
})

test('titles are cleaned, foreign links dropped, an entry without a beginning skipped', () => {
  const { incidents, skipped } = read('system-status-hostile')
  expect(skipped).toBe(1)
  expect(
    incidents?.map((one) => [one.id.length, one.title.length, one.until, one.signals, one.link]),
  ).toEqual([
    [14, 'Maintenance'.length, null, ['trading', 'api'], undefined],
    [52, 300, null, undefined, undefined],
  ])
})
