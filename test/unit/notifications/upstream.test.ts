import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { MINUTE } from '../../../src/glossary.ts'
import type { AlertRow, Incident } from '../../../src/ledger/rows.ts'
import { compose, type Telling } from '../../../src/notifications/compose.ts'
import { composeGroup } from '../../../src/notifications/group.ts'
import { alertRow, incidentRow } from '../../support/ledger/rows.ts'
import { NOW } from '../../support/state.ts'

const ENGLISH = englishTongue()
const TOKYO = 'aws/ap-northeast-1'

function told(incident: Partial<Incident>, rest: Partial<Telling> = {}) {
  const row = incidentRow(`${TOKYO}/site/all@1`, {
    subject: TOKYO,
    signal: 'site',
    level: 'degraded',
    evidence: 'incident',
    openedAt: NOW,
    ...incident,
  })
  const choice = { exchanges: ['binance', 'kucoin', 'mexc'] }
  return compose(ENGLISH, {
    incident: row,
    reason: 'first-seen',
    cloudsSeen: true,
    choice,
    now: NOW,
    ...rest,
  })
}

const over = { phase: 'closed', level: 'ok', closedAt: NOW + 23 * MINUTE } as const

test('a cluster names who is in trouble, what they run on, and that it is silent', () => {
  expect(told({ evidence: 'guess', cluster: ['binance', 'kucoin'] })).toEqual({
    title: 'AWS Tokyo: 2 exchanges in trouble at the same time',
    body: 'Binance and KuCoin are in trouble at the same time; both run on AWS Tokyo, which has reported nothing about it.',
  })
  expect(told({ evidence: 'guess', cluster: ['binance', 'kucoin', 'mexc'] }).body).toBe(
    'Binance, KuCoin and MEXC are in trouble at the same time; all run on AWS Tokyo, which has reported nothing about it.',
  )
})

test('its end says that they are no longer in trouble together, which is all that is known', () => {
  const end = told(
    { evidence: 'guess', cluster: ['binance', 'kucoin'], ...over },
    { reason: 'resolved', now: NOW + 24 * MINUTE },
  )
  expect(end).toEqual({
    title: 'AWS Tokyo: exchanges no longer in trouble together (23 min)',
    body: 'From 08:40 to 09:03. In trouble at the same time: Binance and KuCoin.',
  })
})

test('an early warning gives the cloud’s own words, who stands there, and what it does not say', () => {
  expect(told({ words: 'Service impact: Increased Error Rates', postedAt: NOW - 5 * MINUTE })).toEqual({
    title: 'AWS Tokyo: trouble reported',
    body: '“Service impact: Increased Error Rates” Since 08:35. Your exchanges there: Binance, KuCoin and MEXC. This alone says nothing about withdrawals.',
  })
})

test('an early warning keeps apart who runs there and who is only reported to', () => {
  const choice = { exchanges: ['binance', 'bitflyer', 'kraken'] }
  const { body } = told({}, { choice })
  expect(body).toContain('Your exchanges there: Binance. Reported to run there: bitFlyer.')
  expect(body).not.toContain('Kraken')
})

test('the end of a warning says how long it was', () => {
  const end = told(over, { reason: 'resolved', now: NOW + 24 * MINUTE })
  expect(end).toEqual({ title: 'AWS Tokyo: trouble is over (23 min)', body: 'From 08:40 to 09:03.' })
})

test('what was there at the first look is said to have been', () => {
  expect(told({}, { reason: 'baseline' }).body).toContain('Already so when Haltwatch first looked.')
})

const PAUSE = alertRow('a', { subject: 'kucoin', title: 'KuCoin: withdrawals paused', body: 'Since 08:40.' })
const CLUSTER = alertRow('c', {
  subject: TOKYO,
  title: 'AWS Tokyo: 2 exchanges in trouble',
  body: 'Both run there.',
})
const group = (...alerts: readonly AlertRow[]) => composeGroup(ENGLISH, alerts, { exchanges: [] })

test('told with an exchange’s own alert, it comes after it and takes nothing from it', () => {
  for (const alerts of [
    [PAUSE, CLUSTER],
    [CLUSTER, PAUSE],
  ])
    expect(group(...alerts)).toEqual({
      title: 'KuCoin: withdrawals paused · AWS Tokyo: 2 exchanges in trouble',
      body: 'Since 08:40.\nBoth run there.',
    })
})

test('told with several, it comes after all of them', () => {
  const binance = alertRow('b', {
    subject: 'binance',
    title: 'Binance: withdrawals paused',
    body: 'Since 08:39.',
  })
  expect(group(binance, PAUSE, CLUSTER)).toEqual({
    title: 'Binance and KuCoin: withdrawals paused · AWS Tokyo: 2 exchanges in trouble',
    body: 'Binance: Since 08:39.\nKuCoin: Since 08:40.\nBoth run there.',
  })
})

test('two warnings alone are one message about both', () => {
  const seoul = { ...CLUSTER, id: 'd', subject: 'aws/ap-northeast-2' }
  const [one, two] = [CLUSTER, seoul].map((alert) => ({
    ...alert,
    title: `${alert.subject === seoul.subject ? 'AWS Seoul' : 'AWS Tokyo'}: trouble reported`,
    body: 'Since 08:40.',
  }))
  expect(group(one as AlertRow, two as AlertRow).title).toBe('AWS Tokyo and AWS Seoul: trouble reported')
})

test('several ends of different length are said to be ends', () => {
  const ends = [
    { ...PAUSE, reason: 'resolved', title: 'KuCoin: withdrawals are open again (9 min)' },
    {
      ...PAUSE,
      id: 'b',
      subject: 'gate',
      reason: 'resolved',
      title: 'Gate: withdrawals are open again (7 min)',
    },
  ]
  expect(group(...ends)).toEqual({
    title: 'KuCoin and Gate: 2 troubles are over',
    body: 'KuCoin: withdrawals are open again (9 min)\nGate: withdrawals are open again (7 min)',
  })
})
