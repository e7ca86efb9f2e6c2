/** The twin in memory stands in for the browser's database in every replay: both must tell the same story. */
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openLedger } from '../../extension/ports/ledger-idb.ts'
import type { Recording } from '../../scripts/recording/recording.ts'
import { recordingOf } from '../../scripts/recordings/in-memory.ts'
import type { World } from '../../scripts/replay/world.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import type { JournalRow } from '../../src/ledger/rows.ts'
import { live } from '../support/lives.ts'
import { at, binance, kucoin, pauseAndResume, quiet, shut } from '../support/pause.ts'

test('a pause is told in the same words at the same times from memory and from the database', async () => {
  const [inMemory, inDatabase] = await both('pause', pauseAndResume())
  expect(inMemory.shown).toHaveLength(4)
  expect(inDatabase.shown).toEqual(inMemory.shown)
  expect(inDatabase.badges).toEqual(inMemory.badges)
  expect(await journalOf(inDatabase)).toEqual(await journalOf(inMemory))
})

test('two exchanges that pause at the same bell are named in the same order', async () => {
  const recording = recordingOf({
    from: at('08:00:00'),
    to: at('08:10:00'),
    exchanges: ['kucoin', 'binance'],
    answers: [...quiet('08:00:00'), binance('08:05:30', shut), ...kucoin('08:05:30', shut)],
  })
  const [inMemory, inDatabase] = await both('group', recording)
  expect(inMemory.shown).toHaveLength(1)
  expect(inDatabase.shown).toEqual(inMemory.shown)
})

async function both(name: string, recording: Recording): Promise<readonly [World, World]> {
  const ledger = openLedger(() => recording.from, `transcript of ${name}`)
  const exchanges = recording.settings.exchanges ?? []
  await ledger.commit({}, (draft) => draft.put('settings', { ...DEFAULT_SETTINGS, exchanges }))
  return [await live(recording), await live(recording, { ledger })]
}

/** What was decided, sorted: rows of one instant have no order that matters. */
async function journalOf(world: World): Promise<readonly JournalRow[]> {
  const rows = await world.ledger.read({ journalAfter: 0 }, (state) => state.journal)
  const name = ({ at, subject, scope, signal, feed }: JournalRow) =>
    `${at} ${subject} ${signal} ${scope} ${feed}`
  return rows.map(({ seq: _seq, ...row }) => row).sort((a, b) => name(a).localeCompare(name(b)))
}
