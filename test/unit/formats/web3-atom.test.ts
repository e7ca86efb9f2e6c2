import { expect, test } from 'vitest'
import { bodyOf, fixture, parse, readingOf, textOfFixture, whyOf } from './bodies.ts'

const parsed = (path: string) => parse('web3-atom', fixture(`exploits/web3-${path}.xml`))
const read = (path: string) => readingOf('exploits', parsed(path))

test('an entry is a theft told by a title, on the day it was published', () => {
  const kilo = {
    id: 'https://www.web3isgoinggreat.com/?id=kiloex-exploit',
    name: 'KiloEX loses millions to a price oracle exploit',
    named: 'title',
    at: Date.parse('2026-11-18T19:00:00Z'),
    amount: null,
    technique: null,
    link: 'https://www.web3isgoinggreat.com/?id=kiloex-exploit',
  }
  expect(read('healthy')).toEqual({ kind: 'exploits', exploits: [kilo], skipped: 0 })
  expect(read('broken').exploits).toEqual([
    {
      ...kilo,
      id: 'https://www.web3isgoinggreat.com/?id=lantern-exchange-hack',
      name: 'Lantern Exchange hacked for $43 million',
      at: Date.parse('2026-11-20T12:10:00Z'),
      link: 'https://www.web3isgoinggreat.com/?id=lantern-exchange-hack',
    },
    kilo,
  ])
})

test('a feed without entries is a reading, one with entries of another shape is drift', () => {
  expect(read('empty').exploits).toEqual([])
  expect(whyOf(parsed('drifted'))).toBe('item: 1 of 1 unreadable: entry has no title')
})

test('a page and a feed cut off are drift', () => {
  expect(whyOf(parse('web3-atom', bodyOf('<html></html>')))).toBe('an HTML page')
  const whole = textOfFixture('exploits/web3-healthy.xml').trimEnd()
  expect(whyOf(parse('web3-atom', bodyOf(whole.slice(0, -2))))).toBe('the feed is cut off')
})

test('markup and links to other houses do not get through', () => {
  const { exploits, skipped } = read('hostile')
  expect(skipped).toBe(1)
  expect(exploits.map(({ id, name, link }) => [id, name, link])).toEqual([
    ['one', 'Lantern Exchange hacked', undefined],
    ['Without an id 1795176540000', 'Without an id', undefined],
  ])
})
