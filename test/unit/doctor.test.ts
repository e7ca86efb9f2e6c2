import { expect, test } from 'vitest'
import { examine, type Finding, reportOf } from '../../scripts/doctor/examine.ts'
import type { Reply } from '../../src/poll/reply.ts'
import { feedOf, NOW } from '../support/state.ts'
import { bodyOf } from './formats/bodies.ts'

const PING = feedOf('binance/system-status')
const PROBE = feedOf('mexc/coins')

function look(reply: Reply, feed = PING): Promise<Finding> {
  return examine(feed, async () => reply, NOW)
}
function fresh(text: string): Reply {
  const { bytes, contentType } = bodyOf(text)
  return { kind: 'fresh', took: 41.6, bytes, contentType, etag: null, modified: null, maxAge: null }
}

test('a feed in its documented shape is well, and says what it said', async () => {
  expect(await look(fresh('{"status":0,"msg":"normal"}'))).toEqual({
    feed: 'binance/system-status',
    health: 'ok',
    detail: 'site ok, trading ok',
    bytes: 27,
    took: 42,
    probe: false,
  })
})

test('another shape names the field; an error and a silence are told apart', async () => {
  expect(await look(fresh('{"state":0}'))).toMatchObject({ health: 'drifted', detail: 'status is missing' })
  expect(
    await look({ kind: 'refused', status: 403, why: 'HTTP 403', retryAfter: null, took: 1 }),
  ).toMatchObject({
    health: 'refused',
    detail: 'HTTP 403',
  })
  expect(await look({ kind: 'failed', why: 'timeout', took: 1 })).toMatchObject({ health: 'unreachable' })
})

test('the table begins with what is ill, marks what was only tried, and counts', async () => {
  const report = reportOf([
    await look(fresh('{"status":0,"msg":"normal"}')),
    await look({ kind: 'failed', why: 'network', took: 3 }, PROBE),
    await look(fresh('<html>')),
  ])
  expect(report.split('\n').map((line) => line.split(/\s{2,}/).slice(0, 2))).toEqual([
    ['feed', 'health'],
    ['binance/system-status', 'drifted'],
    ['mexc/coins', 'unreachable (unverified)'],
    ['binance/system-status', 'ok'],
    [''],
    ['1 drifted, 0 refused, 1 unreachable, 1 ok'],
  ])
})
