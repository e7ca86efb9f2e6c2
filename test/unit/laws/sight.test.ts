/** What we cannot see changes nothing we know: only a clear look opens, changes or closes an incident. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { feedsFor, freshRow } from '../../../src/feeds.ts'
import { MINUTE } from '../../../src/glossary.ts'
import { expire } from '../../../src/incidents/expire.ts'
import type { Draft } from '../../../src/ledger/ledger.ts'
import type { Reply } from '../../../src/poll/reply.ts'
import { land, open } from '../../../src/tick/land.ts'
import { openIn } from '../../support/histories.ts'
import { seen } from '../../support/standings.ts'
import { draftWith, feedOf, NOW } from '../../support/state.ts'

const STATUS = feedOf('binance/system-status')
const FEEDS = feedsFor({ exchanges: ['binance'] })
const TONGUE = englishTongue()

function fresh(text: string): Reply {
  const bytes = new TextEncoder().encode(text)
  return { kind: 'fresh', took: 5, bytes, contentType: '', etag: null, modified: null, maxAge: null }
}
const refused = (status: number): Reply => ({
  kind: 'refused',
  status,
  why: `HTTP ${status}`,
  retryAfter: null,
  took: 5,
})

const CLEAR: readonly Reply[] = [
  fresh('{"status":0,"msg":"normal"}'),
  fresh('{"status":1,"msg":"system maintenance"}'),
  { kind: 'unchanged', took: 5, maxAge: null },
]
const DARK: readonly Reply[] = [
  { kind: 'failed', why: 'timeout', took: 10_000 },
  { kind: 'failed', why: 'network', took: 5 },
  ...[403, 404, 429, 451, 500, 503].map(refused),
  fresh('<html><title>Sign in to the hotel network</title></html>'),
  fresh('{"status":7,"msg":"?"}'),
  fresh('{}'),
  fresh(''),
]

function look(draft: Draft, reply: Reply, now: number): void {
  const row = draft.feeds.get(STATUS.id) ?? freshRow(STATUS, now)
  draft.put('feeds', { ...row, claimedAt: now })
  land(draft, { feed: STATUS, feeds: FEEDS, reply, now, tongue: TONGUE }, open(STATUS, reply, row.hash, now))
  const changed = expire(openIn(draft), FEEDS, draft.feeds, now)
  for (const incident of changed) draft.put('incidents', incident)
}

const known = (draft: Draft) =>
  structuredClone([
    [...draft.incidents.values()].map(({ lost: _lost, ...one }) => one),
    [...draft.alerts.values()],
  ])

test('a look that shows nothing opens, changes, closes and tells nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CLEAR, ...DARK), { minLength: 2, maxLength: 20 }), (replies) => {
      const draft = draftWith({ settings: { exchanges: ['binance'] }, subjects: [seen('binance')] })
      for (const [minute, reply] of replies.entries()) {
        const before = known(draft)
        look(draft, reply, NOW + minute * MINUTE)
        const after = known(draft).map((rows) => rows.map((row) => ({ ...row, changedAt: 0 })))
        if (DARK.includes(reply))
          expect(after).toEqual(before.map((rows) => rows.map((row) => ({ ...row, changedAt: 0 }))))
      }
    }),
    { numRuns: 1000, seed: 1 },
  )
})

test('a pause outlives any darkness, and is called lost once its only witness has been blind for six paces', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DARK), { minLength: 7, maxLength: 40 }), (replies) => {
      const draft = draftWith({ settings: { exchanges: ['binance'] }, subjects: [seen('binance')] })
      look(draft, fresh('{"status":0,"msg":"normal"}'), NOW - MINUTE)
      look(draft, fresh('{"status":1,"msg":"system maintenance"}'), NOW)
      for (const [minute, reply] of replies.entries()) {
        look(draft, reply, NOW + (minute + 1) * MINUTE)
        const lost = openIn(draft).map((one) => one.lost)
        expect([minute, lost]).toEqual([minute, [minute >= 6, minute >= 6]])
      }
    }),
    { numRuns: 200, seed: 1 },
  )
})
