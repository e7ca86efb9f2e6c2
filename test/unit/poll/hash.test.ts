import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf } from '../../../src/poll/hash.ts'

const bytes = fc.uint8Array({ maxLength: 300 })

test('the same bytes have the same hash, wherever they lie in memory', () => {
  fc.assert(
    fc.property(bytes, fc.nat({ max: 7 }), (body, shift) => {
      const moved = new Uint8Array(body.length + shift)
      moved.set(body, shift)
      expect(hashOf(moved.subarray(shift))).toBe(hashOf(body))
    }),
    { seed: 1 },
  )
})

test('one changed byte changes it, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (body, where, by) => {
        const other = body.slice()
        const index = where % body.length
        other[index] = ((other[index] ?? 0) + by) % 256
        expect(hashOf(other)).not.toBe(hashOf(body))
      },
    ),
    { seed: 1 },
  )
})

test('one flag flipped in a table of thousands of rows changes it', () => {
  const rows = Array.from({ length: 4000 }, (_, index) => ({ coin: `C${index}`, withdraw: true }))
  const text = (list: readonly object[]) => new TextEncoder().encode(JSON.stringify(list))
  const seen = new Set([hashOf(text(rows))])
  for (const index of [0, 1, 1999, 3998, 3999]) {
    seen.add(hashOf(text(rows.map((row, at) => (at === index ? { ...row, withdraw: false } : row)))))
  }
  expect(seen.size).toBe(6)
})

test('two rows changing places changes it', () => {
  const text = (words: string) => new TextEncoder().encode(words)
  expect(hashOf(text('BTC:openETH:shut'))).not.toBe(hashOf(text('ETH:shutBTC:open')))
})

test('an empty body has a hash too, unlike any other', () => {
  expect(hashOf(new Uint8Array())).toMatch(/^0-/)
  expect(hashOf(new Uint8Array(1))).not.toBe(hashOf(new Uint8Array()))
})
