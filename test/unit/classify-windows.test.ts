/** When announced work begins and ends, and that no words at all upset the classifier. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../scripts/truth/score.ts'
import { type Announcement, classify } from '../../src/observe/classify/classify.ts'
import { en } from '../../src/observe/classify/en.ts'
import { ja } from '../../src/observe/classify/ja.ts'
import { ko } from '../../src/observe/classify/ko.ts'
import { zh } from '../../src/observe/classify/zh.ts'

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
    ['BTC withdrawals suspended 22:00 UTC - 02:00 UTC on August 27', '2026-08-27T22:00', '2026-08-28T02:00'],
    ['리플(XRP) 입출금 중단 (8월 27일 오후 1시 ~ 3시)', '2026-08-27T04:00', '2026-08-27T06:00'],
    ['리플(XRP) 입출금 중단 08.27 23:30 ~ 08.28 01:30', '2026-08-27T14:30', '2026-08-27T16:30'],
    ['8月27日22:00至次日02:00暂停XRP充提', '2026-08-27T14:00', '2026-08-27T18:00'],
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

describe('days are read the way people name them', () => {
  it.each<[string, string | null]>([
    // Written on Tuesday, 25 August.
    ['SUI withdrawals will be suspended this Friday at 2 PM UTC', '2026-08-28T14:00'],
    ['SUI withdrawals suspended next Monday at 09:00 UTC', '2026-08-31T09:00'],
    ['SUI withdrawals were suspended on Friday at 2 PM UTC', null],
    ['SUI withdrawals suspended tomorrow at 09:00 UTC', '2026-08-26T09:00'],
    ['수이(SUI) 출금 중단 (다음 주 수요일 오전 10시)', '2026-09-02T01:00'],
    ['SUI提现将于下周二10:00暂停', '2026-09-01T02:00'],
    ['SUIの出庫停止（来週火曜 10:00）', '2026-09-01T01:00'],
    ['SUI withdrawals pause on September 3, 2026 at 3 PM ET', '2026-09-03T19:00'],
    ['SUI withdrawals pause on 09/03/2026 at 3 PM ET', '2026-09-03T19:00'],
    ['SUI withdrawals pause on 28/08/2026 at 3 PM UTC', '2026-08-28T15:00'],
    ['SUI withdrawals are paused, part 1/3', null],
    ['SUI withdrawals are paused, support answers 24/7', null],
  ])('%s: %s', (title, from) => {
    expect(windowOf({ title })[0]).toBe(from)
  })
})

describe('of several windows', () => {
  it('the one of withdrawals counts, not the one of trading', () => {
    const text =
      'Trading of QNT stops from 08:00 to 13:00 UTC on August 27. Withdrawals of QNT are suspended from 09:00 to 12:00 UTC on August 27.'
    expect(windowOf({ title: 'QNT upgrade', text })).toEqual(['2026-08-27T09:00', '2026-08-27T12:00'])
  })

  it.each([
    [
      'AR withdrawals are suspended from 2026-08-27 06:00 (UTC) until further notice. The fork takes 3 hours.',
    ],
    ['AR 출금이 8월 27일 15:00부터 별도 공지 시까지 중단됩니다. 작업은 약 3시간 소요됩니다.'],
    ['AR提现将于8月27日14:00暂停，恢复时间另行通知。升级预计需要3小时。'],
    ['8月27日15:00よりARの出庫を停止いたします。再開は追ってお知らせいたします。作業は約3時間です。'],
  ])('none is made up where the end is left open: %s', (text) => {
    expect(windowOf({ title: 'AR', text })).toEqual(['2026-08-27T06:00', null])
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

  it('of 300 and 4,000 characters cost a bounded number of steps, however they repeat', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces, 'cancel', 'A1 ', '(A,', '5/6 ', '. '),
          fc.string({ maxLength: 9 }),
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((some) => some.join('').repeat(4000))
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const tried = patternsTried(() =>
          classify({ title: title.slice(0, 300), text: text.slice(0, 4000), at }),
        )
        const times = [...tried.values()].reduce((sum, { count }) => sum + count, 0)
        expect(times).toBeLessThan(25_000)
        for (const [source, { longest }] of tried) expect(waysOf(source, longest), source).toBeLessThan(1e6)
      }),
      { numRuns: 40 },
    )
  })
})

interface Tried {
  count: number
  longest: number
}

/** Every pattern tried in a run, how often, and on how many characters at most. */
function patternsTried(run: () => void): ReadonlyMap<string, Tried> {
  const tried = new Map<string, Tried>()
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (this: RegExp, words: string) {
    const one = tried.get(this.source) ?? { count: 0, longest: 0 }
    tried.set(this.source, { count: one.count + 1, longest: Math.max(one.longest, words.length) })
    return exec.call(this, words)
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = exec
  }
  return tried
}

/**
 * In how many ways a pattern can go on from one place before it gives up, on words of a length. Alternatives begin
 * differently, so of these the widest counts. One repeat without an end is fine, two of them or a repeated repeat
 * are not.
 */
function waysOf(source: string, length: number): number {
  let at = 0
  let inside = 0
  const next = (pattern: RegExp) => {
    const found = pattern.exec(source.slice(at))
    at += found?.[0].length ?? 0
    return found
  }
  const either = (): number => {
    let most = 0
    do most = Math.max(most, row())
    while (next(/^\|/))
    return most
  }
  const row = (): number => {
    let ways = 1
    while (at < source.length && !/[|)]/.test(source[at] ?? '')) ways *= repeated(one())
    return ways
  }
  const one = (): number => {
    const open = next(/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/)
    if (!open) {
      next(/^(?:\\[pP]\{\w+\}|\\u\w{4}|\\.|\[(?:\\.|[^\]\\])*\]|.)/s)
      return 1
    }
    const ways = either()
    next(/^\)/)
    if (!/[=!]$/.test(open[0])) return ways
    // Looked at once and never again.
    inside = Math.max(inside, ways)
    return 1
  }
  const repeated = (ways: number): number => {
    const said = next(/^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/)
    if (!said) return ways
    const [, sign, exact, comma, last] = said
    const least = sign ? (sign === '+' ? 1 : 0) : Number(exact)
    const most = sign === '?' ? 1 : sign || (comma && !last) ? length : Number(last ?? exact)
    if (ways === 1) return Math.max(1, Math.min(most, length) - least + 1)
    let sum = 0
    for (let times = least; times <= most && sum < 1e15; times++) sum += ways ** times
    return sum
  }
  return Math.max(either(), inside)
}
