import { expect, test } from 'vitest'
import { DAY } from '../../../src/glossary.ts'
import { PRUNABLE } from '../../../src/ledger/ledger.ts'
import { memoryLedger } from '../../../src/ledger/memory.ts'
import { forget } from '../../../src/ledger/retention.ts'
import { alertRow, closedRow, exploitRow, incidentRow, note } from '../../support/ledger/rows.ts'
import { draftWith, NOW } from '../../support/state.ts'

test('every store that can grow is bounded', () => {
  const draft = draftWith()
  forget(draft, NOW)
  expect(draft.writes.map(({ store }) => store).sort()).toEqual(Object.keys(PRUNABLE).sort())
})

test('the journal is kept a month, alerts three, incidents and thefts more than a year', async () => {
  const ledger = memoryLedger(NOW)
  await ledger.commit({}, (draft) => {
    for (const days of [29, 31]) draft.put('journal', note(NOW - days * DAY, `${days}`))
    for (const days of [89, 91])
      draft.put('alerts', alertRow(`${days}`, { at: NOW - days * DAY, state: 'sent' }))
    for (const days of [399, 401]) draft.put('incidents', closedRow(`${days}`, NOW - days * DAY))
    for (const days of [399, 401]) draft.put('exploits', exploitRow(`${days}`, { seenAt: NOW - days * DAY }))
    draft.put('incidents', incidentRow('open for years', { openedAt: NOW - 900 * DAY }))
  })
  await ledger.commit({}, (draft) => forget(draft, NOW))
  const left = await ledger.read(
    { journalAfter: 0, inbox: 9, closedSince: 0, exploits: true },
    (state) => state,
  )
  expect(left.journal.map(({ why }) => why)).toEqual(['29'])
  expect([...left.alerts.keys()]).toEqual(['89'])
  expect([...left.incidents.keys()].sort()).toEqual(['399', 'open for years'])
  expect([...left.exploits.keys()]).toEqual(['399'])
})
