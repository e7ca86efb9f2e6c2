/** That every line of every recording has its sentence is asked in test/replay. */
import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { KEEP, TELL } from '../../../src/alerts/decide.ts'
import type { JournalRow } from '../../../src/ledger/rows.ts'
import { whyOf } from '../../../src/views/why.ts'

const ENGLISH = englishTongue()
const row = (rest: Partial<JournalRow>): JournalRow => ({
  at: 1,
  subject: 'binance',
  line: 'incident',
  ...rest,
})

test.each(TELL)('%s is a reason why somebody was told', (reason) => {
  expect(whyOf(row({ reason, told: true }), false, ENGLISH)).toMatch(/^You were told.*\.$/)
})

test.each(KEEP)('%s is a reason why nobody was told', (reason) => {
  expect(whyOf(row({ reason, told: false }), true, ENGLISH)).toMatch(/^Not told.*\.$/)
})

test('before anything was told, “nothing new” means that it is being looked at', () => {
  const kept = row({ reason: 'nothing-new', told: false })
  expect(whyOf(kept, false, ENGLISH)).toBe('Not told yet: it was being checked.')
  expect(whyOf(kept, true, ENGLISH)).toBe('Not told anew: there was nothing to add.')
})

test('what could not be seen is explained too', () => {
  expect(whyOf(row({ line: 'sight', sight: 'blind' }), false, ENGLISH)).toMatch(/no pause/)
  expect(whyOf(row({ line: 'sight', sight: 'clear' }), false, ENGLISH)).toMatch(/seen again/)
})

test('a word of every object is no reason', () => {
  expect(whyOf(row({ reason: 'constructor', told: false }), false, ENGLISH)).toBe('')
})
