import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { MINUTE } from '../../../src/glossary.ts'
import { causeOfChain, chainClosings } from '../../../src/incidents/chain.ts'
import type { Draft } from '../../../src/ledger/ledger.ts'
import type { AlertRow, Incident } from '../../../src/ledger/rows.ts'
import { compose } from '../../../src/notifications/compose.ts'
import { take } from '../../../src/notifications/outbox.ts'
import { settleOutbox, stillToShow } from '../../../src/notifications/unseen.ts'
import { alertRow, incidentRow } from '../../support/ledger/rows.ts'
import { draftWith, NOW } from '../../support/state.ts'

const ENGLISH = englishTongue()
const CLOSING = 'chain/TRX@2026-11-23T08:40:00.000Z'

/** Tron closed on these, two minutes apart, each told by an alert of its own. */
function closings(...subjects: readonly string[]): readonly Incident[] {
  const members = subjects.map((subject, index) => {
    const openedAt = NOW + 2 * index * MINUTE
    return incidentRow(`${subject}/withdrawals/network:TRX@1`, {
      subject,
      scope: 'network:TRX',
      openedAt,
      fineAt: openedAt - MINUTE,
      told: { level: 'paused', at: openedAt, alert: `${subject}/withdrawals/network:TRX@1#first-seen@1` },
    })
  })
  const [closing] = chainClosings(members)
  return members.map((one) => ({ ...one, cause: closing ? causeOfChain(closing) : null }))
}

function alertOf({ id, subject, told, openedAt }: Incident, rest: Partial<AlertRow> = {}): AlertRow {
  return alertRow(told?.alert ?? '', {
    incident: id,
    subject,
    at: openedAt,
    title: `${subject}: Tron withdrawals closed`,
    ...rest,
  })
}

const sent = (incident: Incident, notification: string | null = null) =>
  alertOf(incident, { state: 'sent', notification: notification ?? incident.told?.alert ?? null })

function draftOf(incidents: readonly Incident[], alerts: readonly AlertRow[]): Draft {
  return draftWith({ incidents, alerts, settings: { exchanges: ['gate', 'kucoin', 'htx'] } })
}

test('one exchange alone is told for itself', () => {
  const [gate] = closings('gate') as [Incident]
  const row = take(draftOf([gate], [alertOf(gate)]), ENGLISH, NOW)
  expect(row).toMatchObject({ id: gate.told?.alert, title: 'gate: Tron withdrawals closed' })
})

test('the second makes it a notice about the chain that takes the place of the first message', () => {
  const [gate, kucoin] = closings('gate', 'kucoin') as [Incident, Incident]
  const draft = draftOf([gate, kucoin], [sent(gate), alertOf(kucoin)])
  const row = take(draft, ENGLISH, NOW + 3 * MINUTE)
  expect(row).toEqual({
    id: CLOSING,
    alerts: [kucoin.told?.alert],
    incident: null,
    title: 'Tron withdrawals are closing on 2 exchanges: KuCoin and Gate',
    body: [
      'Closed on 2 exchanges within 15 min: the chain itself is the likely cause.',
      'KuCoin: Since 08:42.',
      'Gate: Since 08:40.',
    ].join('\n'),
    createdAt: NOW + 3 * MINUTE,
    state: 'showing',
    shownAt: null,
    replaces: [gate.told?.alert],
  })
  expect([...draft.alerts.values()].map(({ notification }) => notification)).toEqual([CLOSING, CLOSING])
})

test('two that come in one tick are a notice about the chain from the outset', () => {
  const [gate, kucoin] = closings('gate', 'kucoin') as [Incident, Incident]
  const row = take(draftOf([gate, kucoin], [alertOf(gate), alertOf(kucoin)]), ENGLISH, NOW)
  expect(row).toMatchObject({ id: CLOSING, alerts: [gate.told?.alert, kucoin.told?.alert], replaces: [] })
})

test('the third is told by the same notice, shown again with the longer list', () => {
  const [gate, kucoin, htx] = closings('gate', 'kucoin', 'htx') as [Incident, Incident, Incident]
  const draft = draftOf([gate, kucoin, htx], [sent(gate, CLOSING), sent(kucoin, CLOSING), alertOf(htx)])
  expect(take(draft, ENGLISH, NOW + 5 * MINUTE)).toMatchObject({
    id: CLOSING,
    again: true,
    title: 'Tron withdrawals are closing on 3 exchanges: HTX, KuCoin and Gate',
    alerts: [htx.told?.alert],
    replaces: [],
  })
})

test('a notice shown again is not taken for shown because the old one is still visible', () => {
  const [gate, kucoin, htx] = closings('gate', 'kucoin', 'htx') as [Incident, Incident, Incident]
  const draft = draftOf([gate, kucoin, htx], [sent(gate, CLOSING), sent(kucoin, CLOSING), alertOf(htx)])
  take(draft, ENGLISH, NOW)
  settleOutbox(draft, new Set([CLOSING]), NOW)
  expect(stillToShow(draft).map(({ id, title }) => [id, title])).toEqual([
    [CLOSING, 'Tron withdrawals are closing on 3 exchanges: HTX, KuCoin and Gate'],
  ])
})

test('a message that tells of something else as well is not taken away for it', () => {
  const [gate, kucoin] = closings('gate', 'kucoin') as [Incident, Incident]
  const pause = incidentRow('binance/withdrawals/all@1')
  const other = alertRow('b', { incident: pause.id, state: 'sent', notification: 'group' })
  const draft = draftOf([gate, kucoin, pause], [sent(gate, 'group'), other, alertOf(kucoin)])
  expect(take(draft, ENGLISH, NOW)).toMatchObject({ id: CLOSING, replaces: [] })
  expect(draft.alerts.get(gate.told?.alert ?? '')?.notification).toBe('group')
})

test('with other news in the same tick all of it is one message', () => {
  const [gate, kucoin] = closings('gate', 'kucoin') as [Incident, Incident]
  const pause = incidentRow('binance/withdrawals/all@1')
  const other = alertRow('b', { incident: pause.id, title: 'Binance: withdrawals paused', at: NOW + MINUTE })
  const row = take(draftOf([gate, kucoin, pause], [sent(gate), alertOf(kucoin), other]), ENGLISH, NOW)
  expect(row?.id).toMatch(/^group@/)
  expect(row?.body).toBe('Binance: withdrawals paused\nkucoin: Tron withdrawals closed')
})

function end(incident: Incident): AlertRow {
  const { id, subject, told } = incident
  const rest = { subject, incident: id, level: 'ok', reason: 'resolved', at: NOW + 60 * MINUTE } as const
  return alertRow(`${id}#resolved@1`, { ...rest, replaces: told?.alert ?? null })
}

test('when one has opened again, the notice that stands says who is left, without being shown anew', () => {
  const [gate, kucoin, htx] = closings('gate', 'kucoin', 'htx') as [Incident, Incident, Incident]
  const alerts = [gate, kucoin, htx].map((one) => sent(one, CLOSING))
  const draft = draftOf([kucoin, htx], [...alerts, end(gate)])
  expect(take(draft, ENGLISH, NOW + 61 * MINUTE)?.replaces).toEqual([])
  expect(draft.notifications.get(CLOSING)).toMatchObject({
    state: 'amending',
    title: 'Tron withdrawals are still closed on 2 exchanges: HTX and KuCoin',
  })
})

test('the last end takes the notice away, and what it was to take the place of', () => {
  const [gate, kucoin] = closings('gate', 'kucoin') as [Incident, Incident]
  const draft = draftOf([], [sent(gate, CLOSING), sent(kucoin, CLOSING), end(gate)])
  expect(take(draft, ENGLISH, NOW + 61 * MINUTE)?.replaces).toEqual([CLOSING, gate.told?.alert])
  expect(draft.notifications.get(CLOSING)).toBeUndefined()
})

test('the end of one names the chain as its likely cause', () => {
  const [gate] = closings('gate', 'kucoin') as [Incident, Incident]
  const over = { ...gate, phase: 'closed', level: 'ok', closedAt: NOW + 60 * MINUTE } as const
  const choice = { exchanges: ['gate', 'kucoin'] }
  const telling = {
    incident: over,
    reason: 'resolved',
    cloudsSeen: true,
    choice,
    now: NOW + 61 * MINUTE,
  } as const
  expect(compose(ENGLISH, telling)).toEqual({
    title: 'Gate: Tron withdrawals are open again (1 h)',
    body: 'From 08:40 to 09:40. Closed on 2 exchanges within 15 min: the chain itself is the likely cause.',
  })
})
