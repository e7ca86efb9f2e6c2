import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (path: string) => parse('akamai-incidents', fixture(`akamai/incidents-${path}.json`))
const read = (path: string) => readingOf('events', parsed(path))
const at = (time: string) => Date.parse(`2026-11-20T${time}Z`)

test.each(['healthy', 'empty'])('%s: no incidents, nothing is wrong', (path) => {
  expect(read(path)).toEqual({ kind: 'events', events: [], skipped: 0 })
})

test('every incident that is not over counts, with or without components', () => {
  expect(read('broken').events).toEqual([
    {
      id: 'akm3s8f2h6wd',
      region: 'global',
      service: 'content-delivery',
      label: 'Major incident',
      level: 'degraded',
      summary: 'Content delivery errors in Asia',
      firstPostAt: Date.parse('2026-11-20T12:04:10Z'),
      lastPostAt: at('12:12:00'),
      beganAt: at('11:58:00'),
      endedAt: null,
      zones: [],
    },
    expect.objectContaining({ id: 'akm6c2x5z3nm', service: 'akamai', label: 'Minor incident' }),
  ])
})

test('an object where the list was is drift', () => {
  expect(whyOf(parsed('drifted'))).toBe('incidents is an object')
})
