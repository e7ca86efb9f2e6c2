import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import { causeOfChain, chainClosings, chainOf, membersOf } from '../../../src/incidents/chain.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { NOW } from '../../support/state.ts'

const TOLD = { level: 'paused', at: NOW, alert: 'a' } as const

/** Tron closed on an exchange so many minutes after the first, seen by a feed that looks every two minutes. */
function closed(subject: string, minutes: number, rest: Partial<Incident> = {}): Incident {
  const openedAt = NOW + minutes * MINUTE
  return incidentRow(`${subject}/withdrawals/network:TRX@${minutes}`, {
    subject,
    scope: 'network:TRX',
    openedAt,
    fineAt: openedAt - 2 * MINUTE,
    told: TOLD,
    ...rest,
  })
}

const whoIn = (...incidents: readonly Incident[]) =>
  chainClosings(incidents).map(({ members }) => members.map(({ subject }) => subject))

test('two exchanges that close a network within a quarter of an hour are one closing, the first one first', () => {
  expect(chainClosings([closed('htx', 15), closed('gate', 0)])).toMatchObject([
    {
      id: 'chain/TRX@2026-11-23T08:40:00.000Z',
      network: 'TRX',
      members: [{ subject: 'gate' }, { subject: 'htx' }],
    },
  ])
  expect(whoIn(closed('gate', 0), closed('htx', 15.1))).toEqual([])
})

test('each has to follow the one before it: a chain that is halted is closed by one after the other', () => {
  expect(whoIn(closed('gate', 0), closed('htx', 12), closed('kucoin', 24), closed('bitget', 60))).toEqual([
    ['gate', 'htx', 'kucoin'],
  ])
})

test('other networks, other signals and lone exchanges are no closing of a chain', () => {
  expect(whoIn(closed('gate', 0))).toEqual([])
  expect(whoIn(closed('gate', 0), closed('htx', 1, { scope: 'network:SOL' }))).toEqual([])
  expect(whoIn(closed('gate', 0), closed('htx', 1, { signal: 'deposits' }))).toEqual([])
  expect(whoIn(closed('gate', 0), closed('htx', 1, { scope: 'asset:TRX' }))).toEqual([])
})

test('what was not told, is planned, guessed, still forming or over is no evidence', () => {
  const odd: readonly Partial<Incident>[] = [
    { told: null },
    { planned: true },
    { evidence: 'guess' },
    { phase: 'forming' },
    { phase: 'closed', closedAt: NOW },
  ]
  expect(odd.map((rest) => whoIn(closed('gate', 0), closed('htx', 1, rest)))).toEqual(odd.map(() => []))
})

test('a beginning that nobody saw is set beside no other: the first look, a sleep, a blind feed', () => {
  const { fineAt: _none, ...atFirstLook } = closed('htx', 1)
  expect(whoIn(closed('gate', 0), atFirstLook)).toEqual([])
  expect(whoIn(closed('gate', 0), closed('htx', 1, { fineAt: NOW - 2 * HOUR }))).toEqual([])
})

test('a feed of the user’s own may be the same exchange once more, and counts for nothing', () => {
  expect(whoIn(closed('gate', 0), closed('own-gate', 1))).toEqual([])
})

test('the cause names the chain, who closed it and within how long, in whole steps of five minutes', () => {
  const cause = (...minutes: readonly number[]) => {
    const names = ['gate', 'htx', 'kucoin', 'bitget']
    const [closing] = chainClosings(minutes.map((one, index) => closed(names[index] ?? '', one)))
    return closing && causeOfChain(closing)
  }
  expect(cause(0, 4)).toEqual({
    upstream: 'chain/TRX',
    incident: 'chain/TRX@2026-11-23T08:40:00.000Z',
    confidence: 'B',
    words: 'closed on 2 exchanges within 15 min',
    since: NOW,
    chain: { exchanges: ['gate', 'htx'], within: 15 * MINUTE },
  })
  expect(cause(0, 12, 20.5)?.chain?.within).toBe(25 * MINUTE)
})

test('one that joins later joins the same closing, also when the first has opened again', () => {
  const [first] = chainClosings([closed('gate', 0), closed('htx', 4)])
  const cause = first ? causeOfChain(first) : null
  const htx = closed('htx', 4, { cause })
  const [later] = chainClosings([
    closed('gate', 0, { cause, phase: 'closed', closedAt: NOW }),
    htx,
    closed('kucoin', 9),
  ])
  expect(later).toMatchObject({ id: first?.id, members: [{ subject: 'htx' }, { subject: 'kucoin' }] })
  expect(later && causeOfChain(later)).toMatchObject({
    since: NOW,
    chain: { exchanges: ['gate', 'htx', 'kucoin'] },
  })
})

test('the members of a closing are those that are closed now, the newest first', () => {
  const [closing] = chainClosings([closed('gate', 0), closed('htx', 4), closed('kucoin', 9)])
  const cause = closing ? causeOfChain(closing) : null
  const all = [
    closed('gate', 0, { cause }),
    closed('htx', 4, { cause, phase: 'closed' }),
    closed('kucoin', 9, { cause }),
    closed('bitget', 50),
  ]
  expect(membersOf(all, closing?.id ?? '').map(({ subject }) => subject)).toEqual(['kucoin', 'gate'])
})

test('a chain is known by its id, and so is a closing of it', () => {
  expect(['chain/TRX', 'chain/TRX@2026-11-23T08:40:00.000Z', 'aws/ap-northeast-1'].map(chainOf)).toEqual([
    'TRX',
    'TRX',
    null,
  ])
})
