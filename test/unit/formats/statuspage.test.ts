import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, textOfFixture, whyOf } from './bodies.ts'

const COINBASE = { page: 'kr0djjh0jyy9', url: 'https://status.coinbase.com/api/v2/summary.json' }
const KRAKEN = { page: 'lfz25gyhcpjf', url: 'https://status.kraken.com/api/v2/incidents/unresolved.json' }
const parsed = (path: string, options: Partial<FormatOptions>) =>
  parse('statuspage', fixture(`${path}.json`), { now: Date.parse('2026-11-20T12:15:00Z'), ...options })
const read = (path: string, options: Partial<FormatOptions>) => readingOf('status', parsed(path, options))
const PAGE = { id: 'p1' }

test('a normal day: bank work to come, and every component operational', () => {
  expect(read('coinbase/status-healthy', COINBASE)).toEqual({
    kind: 'status',
    incidents: [
      {
        id: 'cbm00india01',
        kind: 'maintenance',
        title: 'Scheduled Bank Maintenance - India (INR)',
        text: 'Our bank partner carries out work on its systems. INR transfers may take longer.',
        level: 'ok',
        from: Date.parse('2026-11-22T18:30:00Z'),
        until: Date.parse('2026-11-22T21:30:00Z'),
        updatedAt: Date.parse('2026-11-19T07:00:00Z'),
        components: ['Payment Methods - PIX (Brazil)'],
        link: 'https://status.coinbase.com/incidents/cbm00india01',
      },
    ],
    components: [],
    skipped: 0,
  })
})

test('sends and receives paused: newest words, though they name no component any more', () => {
  const { incidents } = read('coinbase/status-broken', COINBASE)
  expect(incidents?.[0]).toEqual({
    id: 'cbi00sends01',
    kind: 'trouble',
    title: 'Paused Sends and Receives',
    text: 'We have paused sends and receives while we work on a fix. Buys, sells, and fiat withdrawals and deposits are not affected.',
    level: 'degraded',
    from: Date.parse('2026-11-20T12:10:00Z'),
    until: null,
    updatedAt: Date.parse('2026-11-20T12:14:00Z'),
    components: ['Digital Currencies - Bitcoin', 'Digital Currencies - Ethereum'],
    link: 'https://status.coinbase.com/incidents/cbi00sends01',
  })
})

test('an incident whose updates name no component takes its own, with the group looked up', () => {
  const egld = read('coinbase/status-broken', COINBASE).incidents?.find((one) => one.id === 'cbi00egld001')
  expect(egld?.components).toEqual(['Digital Currencies - MultiversX (EGLD)'])
})

test('components that are not operational, groups left out', () => {
  expect(read('coinbase/status-broken', COINBASE).components).toEqual([
    { name: 'Digital Currencies - Bitcoin', level: 'degraded', planned: false },
    { name: 'Digital Currencies - Ethereum', level: 'degraded', planned: false },
    { name: 'Payment Methods - PIX (Brazil)', level: 'paused', planned: true },
    { name: 'Coinbase Wallet - Extension', level: 'down', planned: false },
  ])
})

test('an incident is open while every component it names is operational', () => {
  const { incidents, components } = read('kraken/incidents-broken', KRAKEN)
  expect(components).toBe(null)
  expect(incidents?.map((one) => [one.title, one.level, one.components])).toEqual([
    [
      'Crypto Withdrawals Paused',
      'degraded',
      ['Digital Currency Funding - Bitcoin (BTC)', 'Digital Currency Funding - Ethereum (ETH) - Polygon'],
    ],
  ])
})

test('a resolved incident is over, and an empty list says that nothing is wrong', () => {
  expect(read('kraken/incidents-healthy', KRAKEN).incidents).toEqual([])
  expect(read('kraken/incidents-empty', KRAKEN).incidents).toEqual([])
  const nulls = { page: PAGE, components: null, incidents: null, scheduled_maintenances: null }
  const answer = parse('statuspage', jsonBody(nulls))
  expect(readingOf('status', answer)).toEqual({ kind: 'status', incidents: [], components: null, skipped: 0 })
})

test('one list alone: components say nothing of incidents, maintenance nothing of components', () => {
  const { incidents, components } = read('kraken/components-broken', KRAKEN)
  expect(incidents).toBe(null)
  expect(components?.map((one) => `${one.name}: ${one.level}`)).toEqual([
    'Digital Currency Funding - Bitcoin (BTC): down',
    'Digital Currency Funding - Ethereum (ETH) - Polygon: degraded',
    'Digital Currency Funding - USDC (USDC) - Sui: paused',
    'Digital Currency Funding - Tether USD (USDT) - Tron: degraded',
  ])
  const active = read('kraken/maintenance-active-broken', KRAKEN)
  expect(active.components).toBe(null)
  expect(active.incidents?.map((one) => [one.kind, one.from, one.until])).toEqual([
    ['maintenance', Date.parse('2026-11-20T12:10:00Z'), Date.parse('2026-11-20T14:00:00Z')],
  ])
})

test('another page under the same address is drift that names both', () => {
  expect(whyOf(parsed('kraken/incidents-healthy', { ...KRAKEN, page: 'kr0djjh0jyy9' }))).toBe(
    'page.id is "lfz25gyhcpjf", not "kr0djjh0jyy9"',
  )
  expect(whyOf(parsed('kraken/incidents-hostile', KRAKEN))).toBe(
    `page.id is "${'x'.repeat(60)}", not "lfz25gyhcpjf"`,
  )
  expect(whyOf(parse('statuspage', jsonBody({ incidents: [] })))).toBe('page is missing')
})

test('a summary that lost a list is drift, not a calm day', () => {
  expect(whyOf(parsed('coinbase/status-drifted', COINBASE))).toBe('incidents is missing')
  expect(whyOf(parsed('kraken/incidents-drifted', KRAKEN))).toBe('components is missing')
})

test('a page without components, or with components of another shape, is drift', () => {
  expect(whyOf(parsed('coinbase/status-empty', COINBASE))).toBe('components is an empty list')
  expect(whyOf(parsed('kraken/components-empty', KRAKEN))).toBe('components is an empty list')
  expect(whyOf(parse('statuspage', jsonBody({ page: PAGE, components: null })))).toBe('components is null')
  expect(whyOf(parsed('kraken/components-drifted', KRAKEN))).toBe(
    'components: 11 of 11 unreadable: component.status is missing',
  )
})

test('markup, tricks and novels stay outside; an unknown impact or status is a row we cannot read', () => {
  const { incidents, components, skipped } = read('coinbase/status-hostile', COINBASE)
  expect(skipped).toBe(3)
  expect(components?.map(({ name }) => [name.slice(0, 40), name.length])).toEqual([
    ['alert(1)Bitcoin', 15],
    ['S'.repeat(40), 160],
  ])
  expect(incidents?.map((one) => [one.id, one.title, one.from, one.updatedAt, one.link])).toEqual([
    [
      'cbi00evil001',
      'Withdrawals paused',
      Date.parse('2026-11-20T12:10:00Z'),
      null,
      'https://status.coinbase.com/incidents/cbi00evil001',
    ],
    ['../../login', 'Elsewhere', null, null, undefined],
  ])
  expect(incidents?.[0]?.text?.length).toBe(4000)
})

test('a link is built only on an https address', () => {
  for (const url of ['', 'http://status.coinbase.com/api/v2/summary.json', 'javascript:alert(1)']) {
    expect(read('coinbase/status-healthy', { url }).incidents?.[0]?.link).toBe(undefined)
  }
})

test('maintenance without a beginning is a row we cannot read', () => {
  const text = textOfFixture('kraken/maintenance-active-broken.json')
  const answer = JSON.parse(text.replace('"scheduled_for": "2026-11-20', '"scheduled_for": "soon'))
  expect(whyOf(parse('statuspage', jsonBody(answer)))).toMatch(/^scheduled_maintenances: 1 of 1 unreadable/)
})

test('a component is as bad as its status says, or it is not there', () => {
  const known: Record<string, string> = {
    operational: 'ok',
    degraded_performance: 'degraded',
    partial_outage: 'degraded',
    major_outage: 'down',
    under_maintenance: 'paused',
  }
  const word = fc.constantFrom<unknown>(
    ...Object.keys(known),
    'full_outage',
    'under maintenance',
    null,
    1,
    {},
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (statuses) => {
      const components = statuses.map((status, at) => ({ name: `C${at}`, status }))
      const answer = parse('statuspage', jsonBody({ page: PAGE, components }))
      const levels = statuses.map((status) => known[String(status)])
      const bad = levels.filter((level) => level === undefined).length
      expect(answer.kind).toBe(bad * 2 > statuses.length ? 'drift' : 'reading')
      if (answer.kind === 'drift') return
      const { components: told, skipped } = readingOf('status', answer)
      expect(skipped).toBe(bad)
      expect(told?.map(({ name, level }) => `${name} ${level}`)).toEqual(
        levels.flatMap((level, at) => (level === undefined || level === 'ok' ? [] : [`C${at} ${level}`])),
      )
    }),
  )
})
