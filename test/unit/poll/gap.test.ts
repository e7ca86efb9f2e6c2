import { expect, test } from 'vitest'
import type { ExchangeDeclaration } from '../../../src/declaration.ts'
import { gapOf } from '../../../src/poll/gap.ts'

const EXCHANGE = {
  limits: [
    { host: 'api.a.com', requests: 3, seconds: 1, source: '' },
    { host: 'slow.a.com', requests: 2, seconds: 60, source: '' },
  ],
} as unknown as ExchangeDeclaration
const gap = (url: string) => gapOf({ url, exchange: EXCHANGE })

test('a stated limit keeps two requests apart; no more than three a second is one every third of a second', () => {
  expect(gap('https://api.a.com/x')).toBeCloseTo(1000 / 3)
})

test('a host that states none is still not asked in a burst', () => {
  expect(gap('https://www.a.com/x')).toBe(250)
  expect(gapOf({ url: 'https://a.com/', exchange: null })).toBe(250)
})

test('a limit by the minute does not hold up a tick', () => {
  expect(gap('https://slow.a.com/x')).toBe(7000)
})
