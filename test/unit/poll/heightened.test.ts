import { expect, test } from 'vitest'
import { EXCHANGES } from '../../../src/exchanges/index.ts'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { heightenedSubjects } from '../../../src/poll/heightened.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { NOW, stateOf, vote } from '../../support/state.ts'

/** Only exchanges and whole clouds declare feeds; a region in between is nobody to hurry. */
const near = (...incidents: readonly Incident[]) =>
  [...heightenedSubjects(stateOf({ incidents }), NOW)].filter((id) => !id.includes('/')).sort()
const IN_TOKYO = EXCHANGES.filter(({ standsOn }) =>
  standsOn.some(({ upstream }) => upstream === 'aws/ap-northeast-1'),
).map(({ id }) => id)
const fresh = { openedAt: NOW - MINUTE, changedAt: NOW - MINUTE }

test('in quiet times nobody is hurried', () => {
  expect(near()).toEqual([])
})

test('a pause hurries its own feeds, its cloud’s, and those of its neighbours on the same cloud', () => {
  expect(near(incidentRow('a', fresh))).toEqual(['aws', ...IN_TOKYO].sort())
})

test('a cloud event hurries the cloud’s feeds and everybody who stands there', () => {
  const cloud = incidentRow('a', {
    ...fresh,
    subject: 'aws/ap-northeast-1',
    signal: 'site',
    level: 'degraded',
  })
  expect(near(cloud)).toEqual(['aws', ...IN_TOKYO].sort())
})

test('a pause of withdrawals is no word about the content network in front of the site', () => {
  const standing = EXCHANGES.find(({ standsOn }) =>
    standsOn.some((one) => one.upstream === 'cloudflare/global'),
  )
  const paused = incidentRow('a', { ...fresh, subject: standing?.id ?? '' })
  const unreachable = incidentRow('a', {
    ...fresh,
    subject: standing?.id ?? '',
    signal: 'site',
    level: 'down',
  })
  expect(near(paused)).not.toContain('cloudflare')
  expect(near(unreachable)).toContain('cloudflare')
})

test('a cloud event where nobody stands hurries only the cloud’s feeds', () => {
  const cloud = incidentRow('a', { ...fresh, subject: 'aws/eu-west-1', signal: 'site', level: 'degraded' })
  expect(near(cloud)).toEqual(['aws'])
})

test('after two hours the neighbours are left in peace, the exchange itself is not', () => {
  expect(near(incidentRow('a', { openedAt: NOW - 2 * HOUR, changedAt: NOW - 2 * HOUR }))).toEqual(['binance'])
})

test('one closed coin hurries its exchange for an hour, and never its neighbours', () => {
  const coin = (age: number) =>
    incidentRow('a', { scope: 'asset:BTC', openedAt: NOW - age, changedAt: NOW - age })
  expect(near(coin(59 * MINUTE))).toEqual(['binance'])
  expect(near(coin(HOUR))).toEqual([])
})

test('when a coin was seen open once, the second look that confirms it is hurried', () => {
  const ending = incidentRow('a', {
    scope: 'asset:BTC',
    openedAt: NOW - 9 * HOUR,
    changedAt: NOW - 9 * HOUR,
    votes: { 'binance/coins': vote({ oks: 1 }) },
  })
  expect(near(ending)).toEqual(['binance'])
})

test('planned work, forming suspicions and closed incidents hurry nobody', () => {
  expect(near(incidentRow('a', { ...fresh, planned: true }))).toEqual([])
  expect(near(incidentRow('a', { ...fresh, phase: 'forming' }))).toEqual([])
  expect(near(incidentRow('a', { ...fresh, phase: 'closed', closedAt: NOW }))).toEqual([])
})
