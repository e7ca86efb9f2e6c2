import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, type StatusComponent, type StatusIncident } from '../../../src/glossary.ts'
import type { Notice } from '../../../src/ledger/rows.ts'
import { observeAgain, observeStatus } from '../../../src/observe/status.ts'
import { saidBy, seesWith } from '../../support/routes.ts'
import { feedOf, NOW } from '../../support/state.ts'

const PAGE = feedOf('binance/system-status', {
  role: 'status',
  says: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
  parts: { 'digital currency funding': ['withdrawals', 'deposits'] },
})

function incident(title: string, rest: Partial<StatusIncident> = {}): StatusIncident {
  return {
    id: 'i1',
    kind: 'trouble',
    title,
    level: 'degraded',
    from: NOW - MINUTE,
    until: null,
    updatedAt: NOW - MINUTE,
    components: [],
    ...rest,
  }
}
const work = (title: string, rest: Partial<StatusIncident> = {}) =>
  incident(title, { kind: 'maintenance', level: 'ok', from: NOW - HOUR, until: NOW + HOUR, ...rest })

function read(
  incidents: readonly StatusIncident[],
  {
    components = null,
    feed = PAGE,
    now = NOW,
  }: { components?: readonly StatusComponent[] | null; feed?: typeof PAGE; now?: number } = {},
) {
  return observeStatus({ kind: 'status', incidents, components, skipped: 0 }, seesWith({ feed, now }))
}
const said = (...incidents: readonly StatusIncident[]) =>
  read(incidents)
    .observations.map(
      ({ signal, scope, level, planned }) => `${signal} ${scope} ${level}${planned ? ' planned' : ''}`,
    )
    .sort()

test('nothing listed is nothing wrong, and takes back whatever was', () => {
  const quiet = read([])
  expect(quiet.observations).toEqual([])
  expect(quiet.covers('binance', 'withdrawals', 'all')).toBe(true)
  expect(quiet.covers('kraken', 'withdrawals', 'all')).toBe(false)
})

test('delayed sends of one coin are delays of that coin, whatever the page calls their impact', () => {
  expect(said(incident('Delayed Sends and Receives - EGLD (MultiversX)'))).toEqual([
    'deposits asset:EGLD degraded',
    'withdrawals asset:EGLD degraded',
  ])
  expect(said(incident('Delayed Sends - Solana Network', { level: 'ok' }))).toEqual([
    'withdrawals network:SOL degraded',
  ])
})

test('paused sends are a pause although the impact is called minor', () => {
  expect(said(incident('Paused Sends and Receives - Stacks (STX)', { level: 'degraded' }))).toContain(
    'withdrawals asset:STX paused',
  )
})

test('trouble with withdrawals that names no coin is trouble with all of them', () => {
  expect(said(incident('Crypto Withdrawal Delays'))).toEqual(['withdrawals all degraded'])
  expect(said(incident('Withdrawals paused'))).toEqual(['withdrawals all paused'])
})

test('the coins of the components count when the title names none', () => {
  const components = ['Digital Currency Funding - Ethereum (ETH) - Polygon']
  expect(said(incident('Funding issues', { components }))).toEqual([
    'deposits route:ETH/MATIC degraded',
    'withdrawals route:ETH/MATIC degraded',
  ])
})

test('bank transfers are nobody’s withdrawal pause', () => {
  expect(said(incident('SEPA withdrawals delayed'))).toEqual(['withdrawals asset:EUR degraded'])
  expect(said(incident('Delays', { components: ['Payment Methods - SEPA Transfers'] }))).toEqual([])
})

test('a title’s words do not reach where its parts say it is about something else', () => {
  const bank = { components: ['Payment Methods - IMPS (INR)'] }
  expect(said(work('Scheduled Bank Maintenance - India (INR)', bank))).toEqual([])
  const upgrade = { components: ['Spot Trading'] }
  expect(said(work('Network upgrade', upgrade))).toEqual(['trading all paused planned'])
  expect(said(incident('Mystery', { components: ['Quux'] }))).toEqual(['site all degraded'])
})

test('delayed buys and sells of a coin say nothing of moving it, and neither does the colour they give it', () => {
  const components = ['Digital Currency Funding - Bitcoin (BTC)']
  const bought = incident('Delayed Buys and Sells - Bitcoin', { components })
  expect(said(bought)).toEqual([])
  expect(said(incident('Trading Delays - BTC-USD', { components }))).toEqual([])
  const [name = ''] = components
  const coloured = (level: 'degraded' | 'down') =>
    read([bought], { components: [{ name, level, planned: false }] }).observations.map((one) => one.level)
  expect(coloured('degraded')).toEqual([])
  expect(coloured('down')).toEqual(['paused', 'paused'])
})

test('buys beside sends are sends; trading of the platform beside a coin is trading', () => {
  const components = ['Digital Currency Funding - Bitcoin (BTC)']
  expect(said(incident('Delayed Buys, Sells and Sends - Bitcoin', { components }))).toContain(
    'withdrawals asset:BTC degraded',
  )
  const both = { components: [...components, 'Spot Trading'] }
  expect(said(incident('Trading Delays', both))).toEqual(['trading all degraded'])
  expect(said(incident('Trading Delays', { components: ['Withdrawals'] }))).toEqual([
    'withdrawals all degraded',
  ])
})

test('a coin known by its name is that coin, not the money in its name', () => {
  expect(said(incident('USD Coin', { components: ['Digital Currency Funding - USD Coin'] }))).toContain(
    'withdrawals asset:USDC degraded',
  )
})

test('a title that says it is over says nothing is wrong', () => {
  expect(said(incident('Resumed Sends and Receives - Polkadot (DOT)'))).toEqual([])
})

test('trading, API and login come from components or title; what names nothing is trouble of the site', () => {
  expect(said(incident('Matching delays', { components: ['Spot Trading'] }))).toEqual([
    'trading all degraded',
  ])
  expect(said(incident('Elevated API error rates'))).toEqual(['api all degraded'])
  expect(said(incident('Investigating an issue'))).toEqual(['site all degraded'])
  expect(said(incident('Investigating an issue', { level: 'ok' }))).toEqual([])
})

test('signals the source names itself are believed before any words', () => {
  expect(said(incident('System upgrade', { level: 'paused', signals: ['trading'] }))).toEqual([
    'trading all paused',
  ])
  expect(said(incident('Wallet notice', { level: 'paused', signals: ['withdrawals', 'deposits'] }))).toEqual([
    'deposits all paused',
    'withdrawals all paused',
  ])
})

test('a critical incident of the withdrawals themselves is a pause', () => {
  expect(said(incident('Outage', { level: 'down', components: ['Withdrawals', 'Website'] }))).toEqual([
    'site all down',
    'withdrawals all paused',
  ])
})

test('announced work is planned with its window; of the whole platform when it names nothing', () => {
  const [one] = read([work('Scheduled maintenance')]).observations
  expect(one).toMatchObject({ signal: 'site', planned: true, from: NOW - HOUR, until: NOW + HOUR })
  expect(read([work('Scheduled maintenance')]).notices?.[0]?.kind).toBe('maintenance')
  expect(said(work('Solana (SOL) wallet maintenance'))).toContain('withdrawals asset:SOL paused planned')
  expect(said(work('Trading engine upgrade', { components: ['Spot Trading'] }))).toEqual([
    'trading all paused planned',
  ])
})

test('work that is still listed five minutes after its end has overrun; a day later it was forgotten', () => {
  const overrun = work('Bitcoin (BTC) wallet maintenance', { until: NOW })
  const planned = (now: number) => read([overrun], { now }).observations.map((one) => one.planned)
  expect(planned(NOW + 4 * MINUTE)).toEqual([true, true])
  expect(planned(NOW + 5 * MINUTE)).toEqual([false, false])
  expect(planned(NOW + DAY)).toEqual([])
})

test('the same page an hour on: the end has passed without a new byte', () => {
  const notices = read([work('Bitcoin (BTC) wallet maintenance', { until: NOW })])
    .notices as readonly Notice[]
  const later = observeAgain(seesWith({ feed: PAGE, notices, now: NOW + HOUR }))
  expect(later.observations.map((one) => [one.scope, one.planned])).toEqual([
    ['asset:BTC', false],
    ['asset:BTC', false],
  ])
})

test('a coloured component needs a second look, and of single coins only the watched ones count', () => {
  const colour = (name: string, rest: Partial<StatusComponent> = {}): StatusComponent => ({
    name,
    level: 'down',
    planned: false,
    ...rest,
  })
  const components = [
    colour('Digital Currency Funding - Bitcoin (BTC)'),
    colour('Digital Currency Funding - 0x (ZRX) - Ethereum'),
    colour('Withdrawals', { level: 'degraded' }),
    colour('Mystery'),
  ]
  const { observations } = read([], { components })
  expect(
    observations.map(({ signal, scope, level, looks }) => `${signal} ${scope} ${level} ${looks}`).sort(),
  ).toEqual(['deposits asset:BTC paused 2', 'withdrawals all degraded 2', 'withdrawals asset:BTC paused 2'])
  const planned = read([], { components: [colour('Withdrawals', { level: 'paused', planned: true })] })
  expect(planned.observations.map((one) => one.planned)).toEqual([true])
})

test('of two incidents about the same thing the worse one speaks, and trouble before plans', () => {
  const first = (...list: readonly StatusIncident[]) => read(list).observations[0]
  const slow = incident('Withdrawals delayed', { id: 'a' })
  const shut = incident('Withdrawals paused', { id: 'b' })
  expect(first(slow, shut)?.level).toBe('paused')
  expect(first(work('Withdrawal maintenance', { id: 'c' }), slow)?.planned).toBe(false)
})

test('a feed limited to some words hears of nothing else', () => {
  const feed = { ...PAGE, only: ['Exchange'] }
  const all = [
    incident('Login issues', { id: 'a', components: ['Wallet app'] }),
    incident('API errors', { id: 'b', components: ['Exchange - API'] }),
  ]
  expect(saidBy(read(all, { feed }))).toEqual(['all degraded'])
  expect(read(all, { feed }).observations[0]?.signal).toBe('api')
})

test('a page that speaks of a part of the exchange is never worse than degraded', () => {
  const feed = { ...PAGE, partial: true as const }
  expect(read([incident('Withdrawals paused')], { feed }).observations.map((one) => one.level)).toEqual([
    'degraded',
  ])
})

test('a signal the feed does not speak of is not invented', () => {
  const feed = { ...PAGE, says: ['trading' as const] }
  expect(read([incident('Withdrawals paused')], { feed }).observations).toEqual([])
})
