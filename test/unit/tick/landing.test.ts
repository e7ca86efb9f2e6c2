import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { feedsFor } from '../../../src/feeds.ts'
import type { FeedRow } from '../../../src/ledger/rows.ts'
import type { Reply } from '../../../src/poll/reply.ts'
import { land, open, wantOf } from '../../../src/tick/land.ts'
import { feedRow } from '../../support/ledger/rows.ts'
import { draftWith, feedOf, NOW } from '../../support/state.ts'

const STATUS = feedOf('binance/system-status')
const FEEDS = feedsFor({ exchanges: ['binance', 'kucoin', 'mexc'] })

function reply(text: string): Reply {
  const bytes = new TextEncoder().encode(text)
  return { kind: 'fresh', took: 5, bytes, contentType: '', etag: null, modified: null, maxAge: null }
}

/** The draft after an answer asked for at `NOW` has landed on a record. */
function landed(row: Partial<FeedRow>, text: string) {
  const draft = draftWith({ feeds: [feedRow(STATUS.id, { subject: 'binance', clearAt: 1, ...row })] })
  const answer = reply(text)
  const landing = { feed: STATUS, feeds: FEEDS, reply: answer, now: NOW, tongue: englishTongue() }
  land(draft, landing, open(STATUS, answer, row.hash ?? null, NOW))
  return draft
}

test('an answer lands once: the claim is spent, and what it says is written down', () => {
  const draft = landed({ claimedAt: NOW }, '{"status":1,"msg":"system maintenance"}')
  expect(draft.feeds.get(STATUS.id)).toMatchObject({ claimedAt: null, clearAt: NOW, sight: 'clear' })
  expect([...draft.incidents.values()].map(({ signal, level }) => `${signal} ${level}`).sort()).toEqual([
    'site paused',
    'trading paused',
  ])
})

test('an answer that comes after another life took its feed over is dropped', () => {
  for (const claimedAt of [null, NOW - 30_000, NOW + 30_000]) {
    const draft = landed({ claimedAt }, '{"status":1,"msg":"system maintenance"}')
    expect(draft.writes).toEqual([])
  }
})

test('the same bytes are not read again, and are a look all the same', () => {
  const first = landed({ claimedAt: NOW }, '{"status":0,"msg":"normal"}')
  const hash = first.feeds.get(STATUS.id)?.hash ?? null
  expect(open(STATUS, reply('{"status":0,"msg":"normal"}'), hash, NOW)).toEqual({ parsed: null, hash })
  expect(open(STATUS, reply('{"status":1,"msg":"normal"}'), hash, NOW).parsed).not.toBeNull()
  const again = landed({ claimedAt: NOW, hash, sight: 'blind', failures: 5 }, '{"status":0,"msg":"normal"}')
  expect(again.feeds.get(STATUS.id)).toMatchObject({ clearAt: NOW, sight: 'clear', failures: 0 })
})

test('an answer in an unknown shape keeps the hash of the last good one', () => {
  const draft = landed({ claimedAt: NOW, hash: 'good' }, '<html>')
  expect(draft.feeds.get(STATUS.id)).toMatchObject({ hash: 'good', sight: 'drift', failures: 1 })
})

test('a second address of the same host is asked when the first is refused, not when the host gives no answer', () => {
  const table = feedOf('kucoin/currencies')
  const after = (answer: Reply, fallbackUntil: number) => {
    const row = feedRow(table.id, { subject: 'kucoin', claimedAt: NOW, fallbackUntil })
    const draft = draftWith({ feeds: [row] })
    const landing = { feed: table, feeds: FEEDS, reply: answer, now: NOW, tongue: englishTongue() }
    land(draft, landing, open(table, answer, null, NOW))
    return draft.feeds.get(table.id)?.fallbackUntil
  }
  const gone: Reply = { kind: 'refused', status: 404, why: 'HTTP 404', retryAfter: null, took: 5 }
  const slow: Reply = { kind: 'failed', why: 'timeout', took: 5 }
  expect(after(gone, 0)).toBeGreaterThan(NOW)
  expect(after(slow, 0)).toBe(0)
  expect(after(slow, NOW + 60_000)).toBe(0)
})

const THEFTS = {
  exchanges: ['binance'],
  exploits: { watch: true, platforms: ['KiloEX'] },
} as const

test('a theft on a list lands as something to tell, and as nothing else', () => {
  const feeds = feedsFor(THEFTS)
  const feed = feeds.get('exploits/defillama')
  if (!feed) throw new Error('the list is not declared')
  const row = feedRow(feed.id, { claimedAt: NOW, clearAt: 1, platforms: ['binance', 'kiloex'] })
  const draft = draftWith({ settings: THEFTS, feeds: [row] })
  const answer = reply(`[{"date":${Math.floor(NOW / 1000) - 86_400},"name":"KiloEX","amount":7500000}]`)
  const opened = open(feed, answer, null, NOW)
  land(draft, { feed, feeds, reply: answer, now: NOW, tongue: englishTongue() }, opened)
  expect(wantOf(feed, opened, NOW).exploits).toBe(true)
  expect(draft.feeds.get(feed.id)).toMatchObject({ claimedAt: null, clearAt: NOW, sight: 'clear' })
  expect([...draft.alerts.values()].map(({ title }) => title)).toEqual(['KiloEX: exploit reported'])
  expect(draft.exploits.size).toBe(1)
  expect([draft.incidents.size, draft.subjects.size]).toEqual([0, 0])
})
