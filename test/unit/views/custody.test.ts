import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { EXCHANGES } from '../../../src/exchanges/index.ts'
import { custodyView } from '../../../src/views/custody.ts'

const VIEW = custodyView(englishTongue())
const WORDS = JSON.stringify(VIEW)

test('both ways are told with what speaks against them, and the risks before the steps', () => {
  expect(VIEW.ways.map(({ title }) => title)).toEqual(['On an exchange', 'With your own keys'])
  expect(VIEW.ways.every(({ lines }) => lines.length === 2)).toBe(true)
  expect(VIEW.risks.list.map(({ name }) => name)).toEqual([
    'Lost keys',
    'Thieves',
    'The wrong network',
    'You alone',
  ])
  expect(VIEW.steps.lines.length).toBe(5)
})

test('no product, no exchange and no address is named, and nothing is sold', () => {
  const named = EXCHANGES.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(WORDS))
  expect(named.map(({ name }) => name)).toEqual([])
  expect(WORDS).not.toMatch(/https?:|www\.|\b(?:Ledger|Trezor|MetaMask|Phantom|buy|invest|best wallet)\b/i)
  expect(WORDS).toContain('it is not advice about your money')
})
