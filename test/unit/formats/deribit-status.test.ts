import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const answer = (path: string) => parse('deribit-status', fixture(`deribit/status-${path}.json`))
const says = (path: string) => readingOf('state', answer(path)).says

test('nothing locked, everything locked, something locked', () => {
  expect(says('healthy')).toEqual([{ signal: 'trading', level: 'ok', words: '' }])
  expect(says('broken')).toEqual([{ signal: 'trading', level: 'paused', words: 'locked btc_usd, eth_usd' }])
  expect(says('partial')).toEqual([{ signal: 'trading', level: 'degraded', words: 'locked sol_usdc' }])
})

test('a boolean, as the documents’ example has it, is as good as its word', () => {
  const level = (locked: unknown) =>
    readingOf('state', parse('deribit-status', jsonBody({ jsonrpc: '2.0', result: { locked } }))).says[0]
      ?.level
  expect([true, false, 'true', 'false'].map(level)).toEqual(['paused', 'ok', 'paused', 'ok'])
})

test('another word, a missing one, and a refusal are told by name', () => {
  expect(whyOf(answer('drifted'))).toBe('result.locked is "maintenance"')
  expect(whyOf(answer('empty'))).toBe('result.locked is missing')
  expect(whyOf(answer('refused'))).toBe('code 10028: too_many_requests')
  expect(whyOf(parse('deribit-status', jsonBody({ jsonrpc: '2.0' })))).toBe('result is missing')
})

test('whatever else is said to be locked is drift', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (locked) => {
      fc.pre(typeof locked !== 'boolean')
      expect(parse('deribit-status', jsonBody({ result: { locked } })).kind).toBe('drift')
    }),
  )
})

test('a list of a thousand tricks becomes a line', () => {
  const [said] = says('hostile')
  expect(said?.words.startsWith('locked BTC, xxx')).toBe(true)
  expect(said?.words.length).toBe(300)
})
