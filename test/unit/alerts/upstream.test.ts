import { expect, test } from 'vitest'
import { type Circumstances, decide } from '../../../src/alerts/decide.ts'
import { isOfUpstream } from '../../../src/alerts/upstream.ts'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import { DEFAULT_SETTINGS } from '../../../src/ledger/defaults.ts'
import type { Incident, Settings } from '../../../src/ledger/rows.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { NOW } from '../../support/state.ts'

const TOLD = { level: 'degraded', at: NOW, alert: 'a' } as const
const EARLY = { earlyWarning: true }

function circumstances(settings: Partial<Settings> = {}, rest: Partial<Circumstances> = {}): Circumstances {
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    silences: new Map(),
    open: [],
    tableSeen: false,
    tableDue: false,
    history: [],
    now: NOW,
    ...rest,
  }
}

function event(rest: Partial<Incident> = {}): Incident {
  return incidentRow('aws/ap-northeast-1/site/all@1', {
    subject: 'aws/ap-northeast-1',
    signal: 'site',
    level: 'degraded',
    evidence: 'incident',
    openedAt: NOW,
    postedAt: NOW - 5 * MINUTE,
    ...rest,
  })
}

const cluster = (rest: Partial<Incident> = {}) =>
  event({ evidence: 'guess', cluster: ['binance', 'kucoin'], postedAt: null, ...rest })

test('a cloud event is told to nobody who has not asked for early warning', () => {
  expect(decide(event(), circumstances())).toEqual({ tell: false, reason: 'not-watched' })
})

test('with early warning it is told, whatever the thresholds of exchanges are', () => {
  expect(decide(event(), circumstances(EARLY))).toEqual({ tell: true, reason: 'first-seen' })
  expect(decide(event({ baseline: true }), circumstances(EARLY))).toEqual({ tell: true, reason: 'baseline' })
})

test('it is told only where a chosen exchange stands, not where the user merely watches a cloud', () => {
  const settings = { ...EARLY, clouds: ['gcp'] }
  const elsewhere = event({ subject: 'gcp/europe-west1' })
  expect(decide(elsewhere, circumstances(settings))).toEqual({ tell: false, reason: 'not-watched' })
  const reported = event({ subject: 'alibaba/cn-hongkong' })
  expect(decide(reported, circumstances({ ...EARLY, exchanges: ['okx'] })).tell).toBe(true)
})

test('once told, nothing more is said of it until it is over, however bad it gets', () => {
  const worse = event({ level: 'down', told: TOLD })
  expect(decide(worse, circumstances(EARLY))).toEqual({ tell: false, reason: 'nothing-new' })
  const over = event({ phase: 'closed', level: 'ok', closedAt: NOW, told: TOLD })
  expect(decide(over, circumstances(EARLY))).toEqual({ tell: true, reason: 'resolved' })
  expect(decide(over, circumstances())).toEqual({ tell: true, reason: 'resolved' })
})

test('the end of what was not told is not told either', () => {
  const over = event({ phase: 'closed', level: 'ok', closedAt: NOW, reason: 'not-watched' })
  expect(decide(over, circumstances(EARLY))).toEqual({ tell: false, reason: 'not-watched' })
})

test('an event that is on for more than six hours warns of nothing any more', () => {
  const at = (age: number) => decide(event({ postedAt: NOW - age }), circumstances(EARLY)).reason
  expect([at(6 * HOUR), at(6 * HOUR + 1)]).toEqual(['first-seen', 'too-old'])
})

test('a cluster is told once, with early warning or without, and so is its end', () => {
  expect(decide(cluster(), circumstances())).toEqual({ tell: true, reason: 'first-seen' })
  expect(decide(cluster({ told: TOLD }), circumstances())).toEqual({ tell: false, reason: 'nothing-new' })
  const over = cluster({ phase: 'closed', level: 'ok', closedAt: NOW, told: TOLD })
  expect(decide(over, circumstances())).toEqual({ tell: true, reason: 'resolved' })
})

test('a cluster that comes and goes is told twice an hour at most, and never begun without its end', () => {
  const before = [30, 20].map((minutes) =>
    cluster({
      id: `c${minutes}`,
      phase: 'closed',
      openedAt: NOW - minutes * MINUTE,
      closedAt: NOW - (minutes - 5) * MINUTE,
      told: { ...TOLD, at: NOW - minutes * MINUTE },
      reason: 'resolved',
    }),
  )
  expect(decide(cluster(), circumstances({}, { history: before }))).toEqual({
    tell: false,
    reason: 'unstable',
  })
  const over = cluster({ phase: 'closed', level: 'ok', closedAt: NOW, told: TOLD, unsteadySince: NOW - HOUR })
  expect(decide(over, circumstances({}, { history: before })).tell).toBe(true)
})

test('what the user has silenced is not told', () => {
  const silence = { id: 'aws/ap-northeast-1', until: NOW + HOUR, incident: null, level: null }
  const silences = new Map([[silence.id, silence]])
  expect(decide(event(), circumstances(EARLY, { silences })).reason).toBe('silenced')
})

test('exchanges, the user’s own feeds and platforms are no upstreams', () => {
  const of = (subject: string) => isOfUpstream({ subject })
  expect(['aws/ap-northeast-1', 'binance', 'own-example', 'Some/Platform'].map(of)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
