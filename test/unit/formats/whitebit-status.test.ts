import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const says = (path: string) =>
  readingOf('state', parse('whitebit-status', fixture(`whitebit/status-${path}.json`))).says

test('a platform that works', () => {
  expect(says('healthy')).toEqual([
    { signal: 'trading', level: 'ok', words: '' },
    { signal: 'site', level: 'ok', words: '' },
  ])
})

test('a platform under maintenance', () => {
  expect(says('broken')).toEqual([
    { signal: 'trading', level: 'paused', words: 'system maintenance' },
    { signal: 'site', level: 'paused', words: 'system maintenance' },
  ])
})

test('an unknown or missing state is drift, neither fine nor closed', () => {
  expect(whyOf(parse('whitebit-status', fixture('whitebit/status-drifted.json')))).toBe(
    'status is "maintenance"',
  )
  expect(whyOf(parse('whitebit-status', fixture('whitebit/status-empty.json')))).toBe('status is missing')
  expect(whyOf(parse('whitebit-status', jsonBody({ status: 2 })))).toBe('status is 2')
})
