import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (path: string) =>
  parse('hyperliquid-status', fixture(`hyperliquid/exchange-status-${path}.json`))
const says = (path: string) => readingOf('state', parsed(path)).says
const said = (body: unknown) => parse('hyperliquid-status', jsonBody(body))

test('nothing special: trading goes on, in both recorded shapes', () => {
  const fine = [{ signal: 'trading', level: 'ok', words: '' }]
  expect(says('healthy')).toEqual(fine)
  expect(readingOf('state', said({ status: 'ok' })).says).toEqual(fine)
  expect(readingOf('state', said({ time: 1795175400000, specialStatuses: [] })).says).toEqual(fine)
})

test('a special status pauses trading, in its own words', () => {
  expect(says('broken')).toEqual([{ signal: 'trading', level: 'paused', words: 'maintenance' }])
  const unnamed = readingOf('state', said({ time: 1795175400000, specialStatuses: { halt: true } })).says
  expect(unnamed).toEqual([{ signal: 'trading', level: 'paused', words: 'special status' }])
})

test('any other word, a renamed field and an empty answer are drift', () => {
  expect(whyOf(said({ status: 'fine' }))).toBe('status is "fine"')
  expect(whyOf(said({ status: null, time: 1795175400000, specialStatuses: null }))).toBe('status is null')
  expect(whyOf(said({ time: 1795175400000, specialStatuses: true }))).toBe('specialStatuses is true')
  expect(whyOf(said({ time: 7, specialStatuses: null }))).toBe('time is 7')
  expect(whyOf(parsed('drifted'))).toBe('specialStatuses is missing')
  expect(whyOf(parsed('empty'))).toBe('time is missing')
})

test('words are cleaned and short', () => {
  const [one] = says('hostile')
  expect(one?.level).toBe('paused')
  expect(one?.words.length).toBe(300)
  expect(one?.words).toMatch(/^Halted, x+…$/)
})
