/** When announced work begins and ends, and that no words at all upset the classifier. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Announcement, classify } from '../../src/observe/classify/classify.ts'
import { en } from '../../src/observe/classify/en.ts'
import { ja } from '../../src/observe/classify/ja.ts'
import { ko } from '../../src/observe/classify/ko.ts'
import { zh } from '../../src/observe/classify/zh.ts'
import { KINDS } from '../support/score.ts'

const at = Date.parse('2026-08-25T04:00:00Z')
const windowOf = (announcement: Announcement) => {
  const { from, to } = classify({ at, ...announcement })
  return [from, to].map((time) => (time === null ? null : new Date(time).toISOString().slice(0, 16)))
}

describe('windows are read in the zone the announcement states', () => {
  it.each<[string, string | null, string | null]>([
    [
      'BTC withdrawals suspended from 08:00 to 10:00 (UTC) on June 5, 2026',
      '2026-06-05T08:00',
      '2026-06-05T10:00',
    ],
    ['BTC withdrawals suspended at 2025-06-05 16:00 (UTC+8)', '2025-06-05T08:00', null],
    [
      'BTC withdrawals suspended at 2026-06-05 10:00 KST for about 2 hours',
      '2026-06-05T01:00',
      '2026-06-05T03:00',
    ],
    ['비트코인(BTC) 출금 중단 2026년 5월 3일 14:00 ~ 16:00', '2026-05-03T05:00', '2026-05-03T07:00'],
    ['BTC提现暂停公告（2026年5月3日 14:00-16:00 (UTC+8)）', '2026-05-03T06:00', '2026-05-03T08:00'],
    ['BTC出金停止：9月3日(木) 2:00～4:00', '2026-09-02T17:00', '2026-09-02T19:00'],
    ['비트코인(BTC) 출금 중단 (12/31 22:00 ~ 02:00)', '2025-12-31T13:00', '2025-12-31T17:00'],
    ['Platform maintenance, Thursday 09:00 UTC', null, null],
    [
      'ETH withdrawals paused from 8:00 PM ET to 10:00 PM ET on July 14, 2026',
      '2026-07-15T00:00',
      '2026-07-15T02:00',
    ],
    ['서비스 점검 안내 (02:00~04:00)', '2026-08-25T17:00', '2026-08-25T19:00'],
  ])('%s', (title, from, to) => {
    const near = title.includes('12/31') ? Date.parse('2026-01-01T00:00:00Z') : at
    expect(windowOf({ title, at: near })).toEqual([from, to])
  })

  it('begins when withdrawals stop, five minutes before the work', () => {
    const text =
      'The work at 2026-08-27 07:00 (UTC) takes about 2 hours. Withdrawals are suspended from 2026-08-27 06:55 (UTC).'
    const title = 'Wallet Maintenance for Ethereum Network (ETH) - 2026-08-27'
    expect(windowOf({ title, text })).toEqual(['2026-08-27T06:55', '2026-08-27T09:00'])
  })
})

describe('any words at all', () => {
  const pieces =
    'suspend withdraw upgrade network (BTC, 10:00 2026- 입출금 중단 充提 暂停 送金 停止 ( ) [ , . \n'.split(
      ' ',
    )
  const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })))

  it('are classified without a throw, and the same way twice', () => {
    fc.assert(
      fc.property(words, words, fc.option(fc.integer()), (title, text, at) => {
        const announcement = { title: title.join(' '), text: text.join(' '), at }
        const found = classify(announcement)
        expect(KINDS).toContain(found.kind)
        expect(found.signal !== null).toBe(['suspends', 'resumes', 'delays'].includes(found.kind))
        expect(found.from === null || Number.isFinite(found.from)).toBe(true)
        expect(classify(announcement)).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })

  it('cost time that grows with their length alone: no pattern repeats a repeat or leaves a gap unbounded', () => {
    for (const language of [en, ko, zh, ja])
      for (const [name, pattern] of Object.entries(language))
        if (pattern instanceof RegExp) {
          expect(pattern.source, name).not.toMatch(/(?<!\\)\.[*+]/)
          expect(pattern.source, name).not.toMatch(/[*+]\)?[*+]|[*+]\)\{/)
        }
  })

  it('of 4,000 characters made to trip a pattern are read like any other', () => {
    for (const piece of [
      ...pieces,
      'a',
      'A',
      '1:',
      'Kyber Network (',
      'longer a b ',
      '지갑 ',
      'ウォレット',
      '5月3日',
    ])
      for (const other of ['', 'upgrade ', ' (', '재개'])
        expect(KINDS).toContain(
          classify({ title: (piece + other).repeat(400), text: (piece + other).repeat(4000) }).kind,
        )
  })
})
