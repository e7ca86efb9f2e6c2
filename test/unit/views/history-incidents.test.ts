import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { KEEP } from '../../../src/alerts/decide.ts'
import { DAY, HOUR, MINUTE } from '../../../src/glossary.ts'
import type { Incident, JournalRow } from '../../../src/ledger/rows.ts'
import { csvOf, exportFile } from '../../../src/views/history-export.ts'
import { incidentsView } from '../../../src/views/history-incidents.ts'
import { decisionsOf } from '../../../src/views/history-line.ts'
import { addressOf, type Filter, NO_FILTER, placeOf } from '../../../src/views/history-place.ts'
import { pauseOf, screenState } from '../../support/standings.ts'
import { NOW } from '../../support/state.ts'

const ENGLISH = englishTongue()
const TOLD = { level: 'paused', at: NOW - 2 * HOUR, alert: 'a' } as const

const incident = (id: string, rest: Partial<Incident> = {}): Incident => ({
  ...pauseOf(rest.subject ?? 'binance', {
    phase: 'closed',
    openedAt: NOW - 2 * HOUR,
    closedAt: NOW - HOUR,
    ...rest,
  }),
  id,
})
function view(incidents: readonly Incident[], filter: Partial<Filter> = {}, page = 1) {
  const place = { ...placeOf(''), part: 'incidents', filter: { ...NO_FILTER, ...filter }, page } as const
  return incidentsView(screenState({ incidents }), place, ENGLISH, NOW)
}
const ids = (incidents: readonly Incident[], filter: Partial<Filter> = {}) =>
  view(incidents, filter).lines.map(({ id }) => id)

test('a line says what, where, when, for how long, how bad, and whether it was told', () => {
  const [line] = view([incident('a', { told: TOLD, words: '54 of 60 coins closed' })]).lines
  expect(line).toMatchObject({
    name: 'Binance',
    phrase: 'Withdrawals paused',
    when: '23 Nov 2026, 06:40–07:40',
    duration: '1 h',
    level: 'Paused',
    told: 'Told 23 Nov 2026, 06:40.',
    notes: ['“54 of 60 coins closed”'],
    tone: 'alarm',
    glyph: 'pause',
  })
})

test('one that goes on has no end, and lasts until now', () => {
  const [line] = view([incident('a', { phase: 'open', closedAt: 0 })]).lines
  expect(line).toMatchObject({ when: 'Since 23 Nov 2026, 06:40', duration: '2 h' })
})

test('a plan is when it is to be, and is called a plan', () => {
  const [line] = view([incident('a', { planned: true, from: NOW + DAY, until: NOW + DAY + 2 * HOUR })]).lines
  expect(line).toMatchObject({
    level: 'Planned',
    glyph: 'clock',
    when: '24 Nov 2026, 08:40–10:40',
    duration: '2 h',
  })
})

test('every reason for not telling has words', () => {
  const words = KEEP.map((reason) => view([incident('a', { reason })]).lines[0]?.told ?? '')
  expect(words.filter((one) => !/^Not told.*: \w.+\.$/.test(one))).toEqual([])
  expect(view([incident('a', { reason: 'of a later version' })]).lines[0]?.told).toBe('Not told.')
})

test('a cause is named no more surely than it is known', () => {
  const cause = {
    upstream: 'aws/ap-northeast-1',
    incident: 'c',
    confidence: 'B',
    words: 'EC2: power',
    since: NOW - 3 * HOUR,
  } as const
  expect(view([incident('a', { cause })]).lines[0]?.cause).toBe(
    'At the same time: AWS Tokyo, EC2: power, since 05:40. Binance runs there.',
  )
  expect(view([incident('a', { cause: { ...cause, confidence: 'C' } })]).lines[0]?.cause).toContain(
    'is reported to run there',
  )
})

test('a link leads to a host the exchange declares, and nowhere else', () => {
  const linkOf = (link: string) => view([incident('a', { link })]).lines[0]?.link?.url ?? null
  expect(linkOf('https://www.binance.com/en/support/announcement/1')).toContain('binance.com')
  expect(linkOf('/en/support/1')).toBe('https://www.binance.com/en/support/1')
  for (const bad of [
    'https://binance.com.evil.example/',
    'http://www.binance.com/',
    'javascript:alert(1)',
    'https://',
  ])
    expect(linkOf(bad)).toBeNull()
})

test('newest first, and what only forms is no incident yet', () => {
  const list = [1, 3, 2].map((hours) => incident(`${hours}`, { openedAt: NOW - hours * HOUR, closedAt: NOW }))
  expect(ids([...list, incident('forming', { phase: 'forming' })])).toEqual(['1', '2', '3'])
})

test('filters leave what fits all of them', () => {
  const all = [
    incident('pause', { told: TOLD }),
    incident('coin', { scope: 'asset:USDT', reason: 'not-watched' }),
    incident('plan', { planned: true, words: 'Wallet upgrade' }),
    incident('kucoin', { subject: 'kucoin', signal: 'trading', peak: 'down' }),
    incident('old', { openedAt: NOW - 9 * DAY, closedAt: NOW - 9 * DAY + HOUR }),
  ]
  expect(ids(all, { subject: 'kucoin' })).toEqual(['kucoin'])
  expect(ids(all, { signal: 'trading' })).toEqual(['kucoin'])
  expect(ids(all, { level: 'down' })).toEqual(['kucoin'])
  expect(ids(all, { told: 'yes' })).toEqual(['pause'])
  expect(ids(all, { told: 'no' })).not.toContain('pause')
  expect(ids(all, { planned: 'yes' })).toEqual(['plan'])
  expect(ids(all, { text: 'UPGRADE wallet' })).toEqual(['plan'])
  expect(ids(all, { text: 'usdt' })).toEqual(['coin'])
  expect(ids(all, { from: '2026-11-14', to: '2026-11-14' })).toEqual(['old'])
  expect(ids(all, { to: '2026-11-13' })).toEqual([])
  expect(view(all, { text: 'tulip' }).empty).toBe('No incident fits these filters.')
  expect(view([]).empty).toContain('No incident yet.')
})

test('a long list comes in pages, and a page too far is the last one', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    incident(`${at}`, { openedAt: NOW - at * MINUTE, closedAt: NOW }),
  )
  const [first, last] = [view(many), view(many, {}, 99)]
  expect([first.count, first.page, first.lines.length, first.previous]).toEqual([
    '60 incidents',
    'Page 1 of 3',
    25,
    null,
  ])
  expect(first.next?.address).toBe('#incidents&page=2')
  expect([last.page, last.lines.length, last.next]).toEqual(['Page 3 of 3', 10, null])
})

test('a place survives its address, and a stranger’s address does no harm', () => {
  const filter = {
    ...NO_FILTER,
    subject: 'aws/ap-northeast-1',
    text: 'a&b=c %',
    told: 'no',
    from: '2026-11-01',
  } as const
  const place = { part: 'incidents', day: '', filter, page: 3 } as const
  expect(placeOf(addressOf(place))).toEqual(place)
  expect(placeOf('#nonsense&level=ok&told=maybe&from=yesterday&page=-4&text=%E0%A4%A&x')).toEqual({
    part: 'days',
    day: '',
    filter: NO_FILTER,
    page: 1,
  })
})

test('what was decided is told with its reason, in the order in which it was decided', () => {
  const row = (rest: Partial<JournalRow>): JournalRow => ({
    at: NOW,
    subject: 'binance',
    line: 'incident',
    incident: 'a',
    ...rest,
  })
  const journal = [
    row({ seq: 1, reason: 'first-seen', told: true }),
    row({ seq: 2, reason: 'silenced', told: false, at: NOW + HOUR }),
    row({ seq: 3, line: 'sight' }),
    row({ seq: 4, incident: 'b', reason: 'planned' }),
  ]
  expect(decisionsOf(journal, 'a', ENGLISH)).toEqual([
    { id: '1', when: '23 Nov 2026, 08:40', text: 'You were told: it had just begun.' },
    { id: '2', when: '23 Nov 2026, 09:40', text: 'Not told: you had silenced this exchange.' },
  ])
})

const file = (kind: 'csv' | 'json', incidents: readonly Incident[], filter: Partial<Filter> = {}) =>
  exportFile(screenState({ incidents }), { filter: { ...NO_FILTER, ...filter }, kind }, ENGLISH, NOW)

test('as JSON: every field, ISO times, and what is not known is null', () => {
  const { name, type, text } = file('json', [
    incident('a', { told: TOLD }),
    incident('b', { subject: 'kucoin' }),
  ])
  expect([name, type]).toEqual(['haltwatch-incidents-2026-11-23.json', 'application/json'])
  const { incidents, timeZone, exportedAt } = JSON.parse(text)
  expect([timeZone, exportedAt, incidents.length]).toEqual(['UTC', '2026-11-23T08:40:00.000Z', 2])
  expect(incidents.find((one: { id: string }) => one.id === 'a')).toMatchObject({
    name: 'Binance',
    signal: 'withdrawals',
    openedAt: '2026-11-23T06:40:00.000Z',
    closedAt: '2026-11-23T07:40:00.000Z',
    durationSeconds: 3600,
    told: true,
    toldAt: '2026-11-23T06:40:00.000Z',
    cause: null,
    saidAt: null,
  })
})

test('only what the filters leave is exported', () => {
  const all = [incident('a'), incident('b', { subject: 'kucoin' })]
  expect(JSON.parse(file('json', all, { subject: 'kucoin' }).text).incidents).toHaveLength(1)
})

test('as CSV: quotes, commas and line breaks stay inside their cell', () => {
  const text = csvOf(
    ['id', 'words', 'told', 'cause', 'count'],
    [{ id: 'a', words: 'said "no", twice\r\nand left', told: true, cause: null, count: -3 }],
  )
  expect(text).toBe('\uFEFFid,words,told,cause,count\r\na,"said ""no"", twice\r\nand left",true,,-3\r\n')
})

test('a cell that begins like a formula is made text', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '=HYPERLINK("x",\'y\')']
  for (const words of cells) {
    const [, row = ''] = csvOf(['words'], [{ words }]).split(/\r\n/)
    expect(row.replace(/^"/, '')).toMatch(/^'/)
  }
  expect(csvOf(['words'], [{ words: 'a=b' }])).toContain('a=b\r\n')
})

test('an empty CSV still has its head', () => {
  expect(file('csv', []).text).toBe(`${file('csv', [incident('a')]).text.split('\r\n')[0]}\r\n`)
})
