import fc from 'fast-check'
import { expect, test } from 'vitest'
import { common, lengthWithin, merged, rest } from '../../../src/views/history-stretches.ts'

const WHOLE = { from: 0, to: 1000 }
const stretches = fc
  .array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 12 })
  .map((pairs) => pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })))
const lists = stretches.map(merged)

test('those that touch or overlap are one, in order', () => {
  const list = [
    { from: 5, to: 7 },
    { from: 1, to: 3 },
    { from: 3, to: 4 },
    { from: 2, to: 3 },
  ]
  expect(merged(list)).toEqual([
    { from: 1, to: 4 },
    { from: 5, to: 7 },
  ])
})

test('merging keeps every moment and adds none', () => {
  fc.assert(
    fc.property(stretches, fc.nat(1000), (list, at) => {
      const has = (all: typeof list) => all.some(({ from, to }) => from <= at && at < to)
      expect(has([...merged(list)])).toBe(has(list))
    }),
  )
})

test('what is common to two and what is not add up to the first', () => {
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      const inside = lengthWithin(common(a, b), WHOLE)
      const outside = lengthWithin(common(a, rest(b, WHOLE)), WHOLE)
      expect(inside + outside).toBe(lengthWithin(a, WHOLE))
      expect(inside).toBe(lengthWithin(common(b, a), WHOLE))
    }),
  )
})

test('what is there and what is not fill the time between', () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(lengthWithin(list, WHOLE) + lengthWithin(rest(list, WHOLE), WHOLE)).toBe(1000)
    }),
  )
})
