/** The quiet month: that its oracle can tell true from false, and a piece of it, played. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Line } from '../../scripts/replay/transcript.ts'
import type { Facts } from '../../scripts/truth/quiet-month/facts.ts'
import { type Judged, judgeMonth } from '../../scripts/truth/quiet-month/judge.ts'
import { monthOf } from '../../scripts/truth/quiet-month/month.ts'
import { Oracle } from '../../scripts/truth/quiet-month/oracle.ts'
import { playMonth } from '../../scripts/truth/quiet-month/play.ts'
import { QuickLedger } from '../../scripts/truth/quiet-month/quick-ledger.ts'
import { MONTH, madeOf, PIECE, WHOLE } from '../../scripts/truth/quiet-month/section.ts'
import { sectionIn } from '../../scripts/truth/report.ts'
import { shortfalls, sumsOf } from '../../scripts/truth/sums.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import { ledgerContract } from '../support/ledger-contract.ts'

const TRUTH = readFileSync(new URL('TRUTH.md', import.meta.url), 'utf8')

describe('the oracle of the quiet month', () => {
  const at = Date.parse('2026-10-11T10:00:00Z')
  const later = (minutes: number) => at + minutes * 60_000
  const coins = ['BTC', 'ETH', 'USDT', 'QAA', 'QAB', 'QAC'].map((asset) => ({
    asset,
    networks: [
      { id: 'ETH', name: '', fee: '' },
      { id: 'TRX', name: '', fee: '' },
    ],
    from: 0,
    to: Infinity,
  }))
  const shut = (...routes: readonly string[]) => ({
    exchange: 'gate',
    routes,
    from: at,
    to: later(60),
    kind: 'real' as const,
  })
  const facts = (more: Partial<Facts>) =>
    ({
      coins: { gate: coins },
      closings: [],
      windows: [],
      statements: [],
      plants: [],
      ...more,
    }) as unknown as Facts
  const said = (scope: string, level: Line['level'], minutes = 5): Line =>
    ({
      at: new Date(later(minutes)).toISOString(),
      subject: 'gate',
      signal: 'withdrawals',
      scope,
      level,
    }) as Line
  const every = coins.flatMap(({ asset }) => [`${asset}/ETH`, `${asset}/TRX`])

  test('believes nothing when everything is open', () => {
    const oracle = new Oracle(facts({}))
    expect(oracle.isTrue(said('all', 'paused'))).toBe(false)
    expect(oracle.isTrue(said('asset:BTC', 'degraded'))).toBe(false)
    expect(oracle.isTrue(said('all', 'ok'))).toBe(true)
  })

  test('believes a pause while most ways out are shut, and not before nor long after', () => {
    const oracle = new Oracle(facts({ closings: [shut(...every.slice(0, 8))] }))
    expect(oracle.isTrue(said('all', 'paused'))).toBe(true)
    expect(oracle.isTrue(said('all', 'ok', 20))).toBe(false)
    expect(oracle.isTrue(said('all', 'paused', -1))).toBe(false)
    expect(oracle.isTrue(said('all', 'paused', 90))).toBe(false)
  })

  test('tells one coin and one network from all of them', () => {
    const coin = new Oracle(facts({ closings: [shut('BTC/ETH', 'BTC/TRX')] }))
    expect(coin.isTrue(said('asset:BTC', 'paused'))).toBe(true)
    expect(coin.isTrue(said('asset:ETH', 'degraded'))).toBe(false)
    expect(coin.isTrue(said('all', 'paused'))).toBe(false)
    const network = new Oracle(facts({ closings: [shut(...every.filter((one) => one.endsWith('TRX')))] }))
    expect(network.isTrue(said('network:TRX', 'paused'))).toBe(true)
    expect(network.isTrue(said('network:ETH', 'paused'))).toBe(false)
    expect(network.isTrue(said('asset:BTC', 'paused'))).toBe(false)
  })

  test('takes announced work for no news until five minutes after its end', () => {
    const window = { exchange: 'gate', scope: 'all' as const, from: at, to: later(30) }
    const oracle = new Oracle(facts({ closings: [shut(...every)], windows: [window] }))
    expect(oracle.isTrue(said('all', 'paused', 20))).toBe(false)
    expect(oracle.isTrue(said('all', 'paused', 36))).toBe(true)
  })

  test('does not miss what has been shut for a week', () => {
    const grave = { ...shut(...every.slice(0, 8)), from: at - 8 * 86_400_000 }
    expect(new Oracle(facts({ closings: [grave] })).isTrue(said('all', 'paused'))).toBe(false)
  })
})

describe('a quiet month', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(monthOf(7, 3)).toEqual(monthOf(7, 3))
    expect(monthOf(7, 3).closings).not.toEqual(monthOf(8, 3).closings)
  })

  test('has every kind of real thing planted among what is not', () => {
    const { plants, closings, stumbles, posts } = monthOf(WHOLE.seed, WHOLE.days)
    expect(new Set(plants.map(({ what }) => what)).size).toBeGreaterThanOrEqual(12)
    expect(closings.filter(({ kind }) => kind === 'routine').length).toBeGreaterThan(500)
    expect(stumbles.length).toBeGreaterThan(300)
    expect(posts.length).toBeGreaterThan(500)
  })

  test('misses everything when nothing is told, and finds out what is made up', () => {
    const facts = monthOf(PIECE.seed, PIECE.days)
    const [first] = facts.plants
    const at = new Date((first?.from ?? 0) - 60 * 60_000).toISOString()
    const invented = { at, subject: 'gate', signal: 'withdrawals', scope: 'all', level: 'paused', told: true }
    const cause = 'aws/ap-northeast-1'
    const judged = judgeMonth(facts, [{ ...invented, cause } as Line])
    expect(judged.missed).toHaveLength(facts.plants.length)
    expect(judged.endsMissed).toHaveLength(facts.plants.length)
    expect([judged.falseTold.length, judged.wrongCauses.length]).toEqual([1, 1])
  })

  test('stands in TRUTH.md as it is made; `npm run truth` writes it', () => {
    const written = sectionIn(TRUTH, MONTH)
    expect(written).toContain(madeOf(monthOf(WHOLE.seed, WHOLE.days)).join('\n'))
    expect(written).toMatch(/planted and told \/ missed +\| \d+ \/ 0 /)
    expect(written).toMatch(/told and not true +\| 0 /)
  })
})

const ledger = () => ({
  ledger: new QuickLedger(Date.parse('2026-11-23T08:00:00Z'), DEFAULT_SETTINGS),
  close: async () => undefined,
})
for (const { title, run } of ledgerContract('the quick ledger', ledger)) test(title, run)

describe('four days of it', () => {
  let judged: Judged

  beforeAll(async () => {
    const facts = monthOf(PIECE.seed, PIECE.days)
    judged = judgeMonth(facts, await playMonth(facts))
  }, 300_000)

  test('every real thing is told in time, and so is its end', () => {
    const { pauses, missed, endsMissed } = judged
    expect({ missed, endsMissed }).toEqual({ missed: [], endsMissed: [] })
    expect(pauses).toBeGreaterThanOrEqual(6)
  })

  test('nothing else is told that is not true', () => {
    expect(judged.falseTold).toEqual([])
    expect(judged.wrongCauses).toEqual([])
  })

  test('half of the pauses are told within half a minute where single coins can be asked', () => {
    expect(shortfalls(sumsOf([judged]))).toEqual([])
  })
})
