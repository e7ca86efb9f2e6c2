import { expect, test } from 'vitest'
import { freshMeta } from '../../../src/ledger/defaults.ts'
import type { Reply } from '../../../src/poll/reply.ts'
import { bytesOf, localDay, withBytes } from '../../../src/poll/usage.ts'
import { NOW } from '../../support/state.ts'

test('a day is the user’s own', () => {
  const late = Date.parse('2026-11-23T23:30:00Z')
  expect([localDay('UTC', late), localDay('Asia/Tokyo', late), localDay('America/New_York', late)]).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-23',
  ])
})

test('bytes of a day add up, and a new day begins at nothing', () => {
  const morning = withBytes(freshMeta(NOW), 700, '2026-11-23')
  const noon = withBytes(morning, 300, '2026-11-23')
  expect(noon.used).toEqual({ day: '2026-11-23', bytes: 1000 })
  expect(withBytes(noon, 5, '2026-11-24').used).toEqual({ day: '2026-11-24', bytes: 5 })
})

test('what was read counts, also of a body that was given up; an answer without one counts nothing', () => {
  const took = 5
  const rest = { contentType: '', etag: null, modified: null, maxAge: null, took }
  const refused = { kind: 'refused', why: 'too large', status: 200, retryAfter: null, took } as const
  const replies: readonly Reply[] = [
    { kind: 'fresh', bytes: new Uint8Array(12), ...rest },
    { kind: 'unchanged', maxAge: null, took },
    { ...refused, read: 1000 },
    refused,
    { kind: 'failed', why: 'timeout', took },
  ]
  expect(replies.map(bytesOf)).toEqual([12, 0, 1000, 0, 0])
})
