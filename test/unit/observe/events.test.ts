import { expect, test } from 'vitest'
import { type CloudEvent, DAY, HOUR, MINUTE } from '../../../src/glossary.ts'
import { observeEvents } from '../../../src/observe/events.ts'
import { seesWith } from '../../support/routes.ts'
import { feedOf, NOW } from '../../support/state.ts'

function event(rest: Partial<CloudEvent> = {}): CloudEvent {
  return {
    id: 'ec2-ap-northeast-1@1',
    region: 'ap-northeast-1',
    service: 'ec2',
    label: 'Service degradation',
    level: 'degraded',
    summary: 'Connectivity Issues',
    firstPostAt: NOW - 20 * MINUTE,
    lastPostAt: NOW - 5 * MINUTE,
    beganAt: null,
    endedAt: null,
    zones: [],
    ...rest,
  }
}

const see = (...events: readonly CloudEvent[]) => observeEvents(events, seesWith({ feed: feedOf('aws/rss') }))

test('an open event of a region somebody stands on is trouble there, since it was first posted', () => {
  const [said] = see(event()).observations
  expect(said).toMatchObject({
    subject: 'aws/ap-northeast-1',
    signal: 'site',
    scope: 'all',
    level: 'degraded',
    evidence: 'incident',
    saidAt: NOW - 20 * MINUTE,
    postedAt: NOW - 20 * MINUTE,
    words: 'Service degradation: Connectivity Issues',
    looks: 1,
  })
})

test('when the cloud says when it began, that is when it began', () => {
  const [said] = see(event({ beganAt: NOW - HOUR })).observations
  expect([said?.saidAt, said?.postedAt]).toEqual([NOW - HOUR, NOW - 20 * MINUTE])
})

test('events elsewhere, ended ones and resolved ones are no trouble', () => {
  expect(
    see(event({ region: 'sa-east-1' }), event({ endedAt: NOW - MINUTE }), event({ level: 'ok' }))
      .observations,
  ).toEqual([])
})

test('an event left open without a word for a day no longer counts: AWS forgets to close them', () => {
  expect(see(event({ lastPostAt: NOW - DAY + 1 })).observations).toHaveLength(1)
  expect(see(event({ lastPostAt: NOW - DAY })).observations).toEqual([])
})

test('a post from the future is a broken clock, not news', () => {
  expect(see(event({ lastPostAt: NOW + HOUR - 1 })).observations).toHaveLength(1)
  expect(see(event({ lastPostAt: NOW + HOUR })).observations).toEqual([])
})

test('several events of a region are one stretch: the worst one’s words, the earliest begin, all zones', () => {
  const early = event({ id: 'a', beganAt: NOW - 2 * HOUR, zones: ['apne1-az4'] })
  const worst = event({
    id: 'b',
    level: 'down',
    label: 'Service disruption',
    summary: 'Power',
    zones: ['apne1-az1', 'apne1-az4'],
  })
  const { observations } = see(early, worst)
  expect(observations).toHaveLength(1)
  expect(observations[0]).toMatchObject({
    level: 'down',
    words: 'Service disruption: Power',
    saidAt: NOW - 2 * HOUR,
    key: 'a',
    zones: ['apne1-az4', 'apne1-az1'],
  })
})

test('its silence takes back trouble in its own regions, and nothing else', () => {
  const { covers } = see()
  expect(covers('aws/ap-northeast-1', 'site', 'all')).toBe(true)
  expect(covers('aws/eu-west-1', 'site', 'all')).toBe(false)
  expect(covers('binance', 'site', 'all')).toBe(false)
  expect(covers('aws/ap-northeast-1', 'withdrawals', 'all')).toBe(false)
})

test('a region’s own feed speaks of that region only', () => {
  const regional = feedOf('aws/ec2-ap-northeast-1')
  expect(observeEvents([event({ region: 'us-east-1' })], seesWith({ feed: regional })).observations).toEqual(
    [],
  )
})
