import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const NOON = { now: Date.parse('2026-11-20T12:15:00Z') }
const parsed = (path: string) => parse('defillama-hacks', fixture(`exploits/defillama-${path}.json`), NOON)
const read = (path: string) => readingOf('exploits', parsed(path))
const day = (date: string) => Date.parse(`${date}T00:00:00Z`)

test('thefts of the last three months, by the platform’s name', () => {
  expect(read('healthy')).toEqual({
    kind: 'exploits',
    exploits: [
      {
        id: 'Sandbar Vaults 1790726400',
        name: 'Sandbar Vaults',
        named: 'platform',
        at: day('2026-09-30'),
        amount: 410000,
        technique: 'Reentrancy',
      },
    ],
    skipped: 0,
  })
})

test('new thefts first, in whatever order the rows come; a loss nobody has counted is unknown', () => {
  expect(read('broken').exploits.map(({ id, amount, technique }) => [id, amount, technique])).toEqual([
    ['6120 1795132800', 43000000, 'Private Key Compromised'],
    ['6077 1795046400', null, null],
    ['Sandbar Vaults 1790726400', 410000, 'Reentrancy'],
  ])
})

test('an empty list, a changed list and an object are drift', () => {
  expect(whyOf(parsed('empty'))).toBe('the answer is an empty list')
  expect(whyOf(parsed('drifted'))).toBe('the answer: 3 of 3 unreadable: row.date is missing')
  expect(whyOf(parse('defillama-hacks', jsonBody({ hacks: [] })))).toBe('the answer is an object')
})

test('losses that are no sums are unknown, days to come do not count, rows without sense are skipped', () => {
  const { exploits, skipped } = read('hostile')
  expect(skipped).toBe(3)
  expect(exploits.map(({ id, name, amount, technique }) => [id, name, amount, technique])).toEqual([
    ['6120 1795132800', 'xLantern Exchange', 1e308, 'Key'],
    ['9 1795132800', 'Below Zero', null, null],
    ['6121 1795132800', 'Words', null, null],
    ['Nameless id 1795132800', 'Nameless id', null, null],
  ])
})

test('of a flood the 400 newest are kept', () => {
  const rows = Array.from({ length: 900 }, (_, index) => ({
    date: NOON.now / 1000 - index * 3600,
    name: `Platform ${index}`,
    amount: 1,
  }))
  const { exploits } = readingOf('exploits', parse('defillama-hacks', jsonBody(rows.reverse()), NOON))
  expect(exploits.length).toBe(400)
  expect([exploits[0]?.name, exploits[399]?.name]).toEqual(['Platform 0', 'Platform 399'])
})
