import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import { causeOf } from '../../../src/incidents/cause.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { NOW } from '../../support/state.ts'

const POSTED = NOW

/** A cloud event of Tokyo, first posted at `POSTED`. */
function cloud(rest: Partial<Incident> = {}): Incident {
  return incidentRow('aws/ap-northeast-1/site/all@1', {
    subject: 'aws/ap-northeast-1',
    signal: 'site',
    level: 'degraded',
    openedAt: POSTED + MINUTE,
    postedAt: POSTED,
    words: 'Service degradation: Connectivity Issues',
    ...rest,
  })
}

const pausedAt = (openedAt: number, rest: Partial<Incident> = {}) => incidentRow('p', { openedAt, ...rest })
const causeAt = (openedAt: number, event: Incident = cloud()) =>
  causeOf(pausedAt(openedAt), [event])?.upstream ?? null

test('a cloud event in the place an exchange stands on is attached, with how sure that is', () => {
  expect(causeOf(pausedAt(POSTED), [cloud()])).toEqual({
    upstream: 'aws/ap-northeast-1',
    incident: 'aws/ap-northeast-1/site/all@1',
    confidence: 'B',
    words: 'Service degradation: Connectivity Issues',
    since: POSTED,
  })
})

test('a cloud event elsewhere explains nothing', () => {
  expect(causeAt(POSTED, cloud({ subject: 'aws/eu-west-1' }))).toBeNull()
  expect(causeOf(pausedAt(POSTED, { subject: 'somebody' }), [cloud()])).toBeNull()
})

test('exchanges speak first: 90 minutes before the cloud’s first post still belong together', () => {
  expect(causeAt(POSTED - 90 * MINUTE)).toBe('aws/ap-northeast-1')
  expect(causeAt(POSTED - 90 * MINUTE - 1)).toBeNull()
})

test('when the cloud says that it began earlier, so may the exchange', () => {
  const early = cloud({ saidAt: POSTED - 3 * HOUR })
  expect(causeAt(POSTED - 3 * HOUR - 15 * MINUTE, early)).toBe('aws/ap-northeast-1')
  expect(causeAt(POSTED - 3 * HOUR - 16 * MINUTE, early)).toBeNull()
})

test('what breaks more than six hours after the first post has another reason', () => {
  expect(causeAt(POSTED + 6 * HOUR)).toBe('aws/ap-northeast-1')
  expect(causeAt(POSTED + 6 * HOUR + 1)).toBeNull()
})

test('half an hour after the cloud said that it was over, it is no cause any more', () => {
  const over = cloud({ phase: 'closed', level: 'ok', closedAt: POSTED + HOUR })
  expect(causeAt(POSTED + 90 * MINUTE, over)).toBe('aws/ap-northeast-1')
  expect(causeAt(POSTED + 90 * MINUTE + 1, over)).toBeNull()
})

test('an event still being confirmed is no cause', () => {
  expect(causeAt(POSTED, cloud({ phase: 'forming' }))).toBeNull()
})

test('one coin, one network and planned work have their own reasons', () => {
  expect(causeOf(pausedAt(POSTED, { scope: 'asset:BTC' }), [cloud()])).toBeNull()
  expect(causeOf(pausedAt(POSTED, { scope: 'network:TRX' }), [cloud()])).toBeNull()
  expect(causeOf(pausedAt(POSTED, { planned: true }), [cloud()])).toBeNull()
})

test('zones that are not known of the exchange agree with any', () => {
  expect(causeAt(POSTED, cloud({ zones: ['apne1-az4'] }))).toBe('aws/ap-northeast-1')
})

test('a cause once attached stays, whatever comes later', () => {
  const known = { upstream: 'aws/eu-west-1', incident: 'x', confidence: 'A', words: 'w', since: 1 } as const
  expect(causeOf(pausedAt(POSTED, { cause: known }), [cloud()])).toBe(known)
})

test('of two events in the same place the later one is closer', () => {
  const earlier = cloud({ id: 'earlier', postedAt: POSTED - HOUR })
  expect(causeOf(pausedAt(POSTED), [earlier, cloud({ id: 'later' })])?.incident).toBe('later')
})
