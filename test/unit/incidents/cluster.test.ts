import { describe, expect, test } from 'vitest'
import { chosenExchanges } from '../../../src/catalogue.ts'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import { causeOf } from '../../../src/incidents/cause.ts'
import { clusterChanges, ofItsKind } from '../../../src/incidents/cluster.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { heightenedSubjects } from '../../../src/poll/heightened.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { NOW, stateOf } from '../../support/state.ts'

const TOKYO = 'aws/ap-northeast-1'
const TOLD = { level: 'paused', at: NOW, alert: 'a' } as const

/** An exchange that paused so many minutes after the first. */
function paused(subject: string, minutes: number, rest: Partial<Incident> = {}): Incident {
  const openedAt = NOW + minutes * MINUTE
  return incidentRow(`${subject}/${rest.signal ?? 'withdrawals'}/all@${minutes}`, {
    subject,
    openedAt,
    fineAt: openedAt - MINUTE,
    told: TOLD,
    ...rest,
  })
}

function changes(
  incidents: readonly Incident[],
  exchanges: readonly string[] = ['binance', 'kucoin', 'mexc'],
) {
  const chosen = chosenExchanges({ exchanges })
  return clusterChanges({ incidents, chosen, sees: () => true, now: NOW + HOUR })
}

/** The cluster that these incidents make. */
function clusterOf(...incidents: readonly Incident[]): Incident {
  const [cluster] = changes(incidents)
  if (!cluster) throw new Error('there is no cluster')
  return { ...cluster, told: TOLD }
}

describe('a cluster begins', () => {
  test('when two exchanges of one upstream break within ten minutes and it says nothing', () => {
    expect(changes([paused('kucoin', 4), paused('binance', 0)])).toMatchObject([
      {
        id: `${TOKYO}/site/all@2026-11-23T08:44:00.000Z+cluster`,
        subject: TOKYO,
        signal: 'site',
        level: 'degraded',
        phase: 'open',
        openedAt: NOW + 4 * MINUTE,
        cluster: ['binance', 'kucoin'],
        cause: null,
        baseline: false,
      },
    ])
    expect(changes([paused('binance', 0), paused('kucoin', 10.1)])).toEqual([])
  })

  test('from any trouble of the whole exchange that the upstream could explain', () => {
    const trading = paused('kucoin', 4, { signal: 'trading' })
    expect(changes([paused('binance', 0), trading])).toHaveLength(1)
    const kraken = [paused('kraken', 0), paused('coinbase', 1)]
    expect(changes(kraken, ['kraken', 'coinbase'])).toEqual([])
    const sites = kraken.map((one) => ({ ...one, signal: 'site' as const }))
    expect(changes(sites, ['kraken', 'coinbase'])).toMatchObject([{ subject: 'cloudflare/global' }])
  })

  test('not from one exchange with two troubles', () => {
    expect(changes([paused('binance', 0), paused('binance', 1, { signal: 'trading' })])).toEqual([])
  })

  test('not from exchanges on different upstreams, nor from those nobody chose', () => {
    expect(changes([paused('binance', 0), paused('coinbase', 1)], ['binance', 'coinbase'])).toEqual([])
    expect(changes([paused('binance', 0), paused('kucoin', 1)], ['binance'])).toEqual([])
  })

  test('not where it is only reported that they stand there', () => {
    expect(changes([paused('okx', 0), paused('gate', 1)], ['okx', 'gate'])).toEqual([])
    expect(changes([paused('binance', 0), paused('bitflyer', 1)], ['binance', 'bitflyer'])).toEqual([])
  })

  test('not from plans, guesses, single coins, what was not told, or what is explained or out of sight', () => {
    const cause = { upstream: TOKYO, incident: 'x', confidence: 'B', words: 'w', since: NOW } as const
    const odd: readonly Partial<Incident>[] = [
      { planned: true },
      { evidence: 'guess' },
      { scope: 'asset:BTC' },
      { scope: 'network:TRX' },
      { told: null },
      { cause },
      { lost: true },
      { phase: 'forming' },
      { phase: 'closed' },
    ]
    const none = odd.map((rest) => changes([paused('binance', 0), paused('kucoin', 1, rest)]))
    expect(none).toEqual(odd.map(() => []))
  })

  test('not from what began while nobody looked: before the first look, asleep, offline, with a blind feed', () => {
    const { fineAt: _none, ...atFirstLook } = paused('kucoin', 1)
    expect(changes([paused('binance', 0), atFirstLook])).toEqual([])
    expect(changes([paused('binance', 0), paused('kucoin', 1, { fineAt: NOW - HOUR })])).toEqual([])
  })

  test('not while the upstream speaks, even if that has still to be confirmed, and not while we cannot see it', () => {
    const both = [paused('binance', 0), paused('kucoin', 1)]
    for (const phase of ['open', 'forming'] as const) {
      const event = incidentRow('e', { subject: TOKYO, signal: 'site', phase })
      expect(changes([...both, event])).toEqual([])
    }
    const chosen = chosenExchanges({ exchanges: ['binance', 'kucoin'] })
    expect(clusterChanges({ incidents: both, chosen, sees: () => false, now: NOW })).toEqual([])
  })

  test('once for an exchange that stands on two upstreams: where most of them are', () => {
    const sites = ['coinbase', 'binanceus', 'kraken', 'bitmex'].map((id, minute) =>
      paused(id, minute, { signal: 'site' }),
    )
    const found = changes(sites, ['coinbase', 'binanceus', 'kraken', 'bitmex'])
    expect(found.map(({ subject, cluster }) => [subject, cluster])).toEqual([
      ['cloudflare/global', ['coinbase', 'kraken', 'bitmex']],
    ])
  })
})

describe('a cluster goes on', () => {
  const [binance, kucoin] = [paused('binance', 0), paused('kucoin', 4)]
  const cluster = clusterOf(binance, kucoin)

  test('as it is, however often it is looked at, and whatever the cloud says by then', () => {
    expect(changes([binance, kucoin, cluster])).toEqual([])
    const event = incidentRow('e', { subject: TOKYO, signal: 'site', openedAt: NOW + 20 * MINUTE })
    expect(changes([binance, kucoin, cluster, event])).toEqual([])
  })

  test('under the same id when a killed tick finds it again', () => {
    expect(clusterOf(kucoin, binance, paused('mexc', 6)).id).toBe(cluster.id)
  })

  test('with a third that joins within ten minutes of another', () => {
    expect(changes([binance, kucoin, paused('mexc', 13), cluster])).toMatchObject([
      { id: cluster.id, phase: 'open', cluster: ['binance', 'kucoin', 'mexc'] },
    ])
    expect(changes([binance, kucoin, paused('mexc', 15), cluster])).toEqual([])
  })

  test('while two of them are in any trouble, also another than at first', () => {
    const over = { ...kucoin, phase: 'closed', closedAt: NOW + 9 * MINUTE } as const
    expect(changes([binance, over, paused('kucoin', 8, { signal: 'trading' }), cluster])).toEqual([])
  })

  test('untold, for quiet hours or else, only until the cloud speaks: it must not be called silent later', () => {
    const event = incidentRow('e', { subject: TOKYO, signal: 'site', openedAt: NOW + 20 * MINUTE })
    const untold = { ...cluster, told: null }
    expect(changes([binance, kucoin, untold])).toEqual([])
    expect(changes([binance, kucoin, untold, event])).toMatchObject([{ id: cluster.id, phase: 'closed' }])
  })

  test('until all but one have recovered, and it ended when the last but one did', () => {
    const over = { ...binance, phase: 'closed', level: 'ok', closedAt: NOW + 30 * MINUTE } as const
    expect(changes([over, kucoin, cluster])).toMatchObject([
      { id: cluster.id, phase: 'closed', level: 'ok', closedAt: NOW + 30 * MINUTE },
    ])
    const both = { ...kucoin, phase: 'closed', level: 'ok', closedAt: NOW + 50 * MINUTE } as const
    expect(changes([over, both, cluster])).toMatchObject([{ closedAt: NOW + 30 * MINUTE }])
  })
})

test('a cluster is nobody’s cause, hastens nobody, and is compared with no cloud event', () => {
  const [binance, kucoin] = [paused('binance', 0), paused('kucoin', 4)]
  const cluster = clusterOf(binance, kucoin)
  expect(causeOf(binance, [cluster])).toBeNull()
  expect([...heightenedSubjects(stateOf({ incidents: [cluster] }), NOW)]).toEqual([])
  const event = incidentRow('e', { subject: TOKYO, signal: 'site' })
  expect(ofItsKind(event, [cluster, binance, event])).toEqual([binance, event])
  expect(ofItsKind(cluster, [cluster, binance, event])).toEqual([cluster])
})
