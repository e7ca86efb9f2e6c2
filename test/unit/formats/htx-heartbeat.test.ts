import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const says = (path: string) => readingOf('state', parse('htx-heartbeat', fixture(`htx/${path}.json`))).says

test('all three hearts beat', () => {
  expect(says('futures-heartbeat-healthy')).toEqual([{ signal: 'trading', level: 'ok', words: '' }])
})

test('one of them has stopped', () => {
  expect(says('futures-heartbeat-broken')).toEqual([
    { signal: 'trading', level: 'degraded', words: 'suspended: USDT-margined contracts' },
  ])
})

test('all of them have stopped', () => {
  const data = { heartbeat: 0, swap_heartbeat: 0, linear_swap_heartbeat: 0 }
  expect(readingOf('state', parse('htx-heartbeat', jsonBody({ status: 'ok', data }))).says).toEqual([
    {
      signal: 'trading',
      level: 'paused',
      words: 'suspended: coin-margined futures, coin-margined swaps, USDT-margined contracts',
    },
  ])
})

test('a heart that is missing or beats otherwise is drift', () => {
  expect(whyOf(parse('htx-heartbeat', fixture('htx/futures-heartbeat-drifted.json')))).toBe(
    'data.linear_swap_heartbeat is missing',
  )
  expect(whyOf(parse('htx-heartbeat', fixture('htx/futures-heartbeat-empty.json')))).toBe(
    'data.heartbeat is missing',
  )
  const data = { heartbeat: '1', swap_heartbeat: 1, linear_swap_heartbeat: 1 }
  expect(whyOf(parse('htx-heartbeat', jsonBody({ status: 'ok', data })))).toBe('data.heartbeat is "1"')
})

test('an error is a refusal, not a stopped heart', () => {
  const error = { status: 'error', err_code: 1030, err_msg: 'Abnormal service. Please try again later.' }
  expect(whyOf(parse('htx-heartbeat', jsonBody(error)))).toBe(
    'code 1030: Abnormal service. Please try again later.',
  )
})
