import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import type { CoinExits, Incident } from '../../../src/ledger/rows.ts'
import { popupView } from '../../../src/views/popup.ts'
import type { SubjectCard } from '../../../src/views/screen.ts'
import { pauseOf, screenState, seen, unseen } from '../../support/standings.ts'
import { NOW, type Parts } from '../../support/state.ts'

const ENGLISH = englishTongue()
const exit = (name: string) => ({ network: name, name })
const USDT: CoinExits = { asset: 'USDT', open: [exit('ERC20'), exit('TON')], closed: [exit('TRC20')] }

function cardOf(parts: Parts, id = 'binance'): SubjectCard {
  const card = popupView(screenState(parts), ENGLISH, NOW).cards.find((one) => one.id === id)
  if (!card) throw new Error(`no card for ${id}`)
  return card
}

const sayings = ({ reasons }: SubjectCard) => reasons.map(({ text, duration }) => `${text} (${duration})`)
const inTrouble = (rest: Partial<Incident> = {}) => ({ incidents: [pauseOf('binance', rest)] })

test('a paused exchange: the state in a word and a shape, the numbers, and for how long', () => {
  const routes = { coins: 391, closedCoins: 300, majors: ['BTC'] }
  const card = cardOf(inTrouble({ routes }))
  expect(card).toMatchObject({
    name: 'Binance',
    mark: 'BN',
    tone: 'alarm',
    glyph: 'pause',
    state: 'Withdrawals paused',
  })
  expect(sayings(card)).toEqual(['300 of 391 coins closed, BTC among them (11 min)'])
})

test('an exchange that is well', () => {
  expect(cardOf({})).toMatchObject({
    tone: 'calm',
    glyph: 'tick',
    state: 'Open',
    reasons: [],
    incident: null,
    silenceChoices: [],
  })
})

test('an exchange without a table is never called open', () => {
  expect(cardOf({}, 'mexc').state).toBe('No pause announced')
})

test('each kind of trouble has its own shape, so that colour is never alone', () => {
  expect(cardOf(inTrouble({ level: 'degraded' }))).toMatchObject({ tone: 'warning', glyph: 'slow' })
  expect(cardOf(inTrouble({ level: 'down' }))).toMatchObject({ tone: 'alarm', glyph: 'down' })
  expect(cardOf(inTrouble({ signal: 'trading' }))).toMatchObject({
    tone: 'warning',
    glyph: 'pause',
    state: 'Trading paused',
  })
  const guess = cardOf(inTrouble({ signal: 'site', level: 'down', evidence: 'guess' }))
  expect(guess).toMatchObject({ tone: 'unknown', glyph: 'eye', state: 'Cannot be reached' })
})

test('one closed coin makes the exchange partly closed, and the coin is named', () => {
  const card = cardOf(inTrouble({ scope: 'asset:BTC' }))
  expect(card.state).toBe('Withdrawals partly closed')
  expect(sayings(card)).toEqual(['BTC withdrawals paused (11 min)'])
})

test('what a wider trouble speaks for is not said again', () => {
  const incidents = [pauseOf('binance'), pauseOf('binance', { scope: 'asset:BTC', reason: 'inhibited' })]
  expect(cardOf({ incidents }).reasons).toHaveLength(1)
})

test('at most four reasons, the worst first', () => {
  const coins = ['BTC', 'ETH', 'USDT', 'USDC'].map((coin) =>
    pauseOf('binance', { scope: `asset:${coin}`, level: 'degraded' }),
  )
  const all = pauseOf('binance', { evidence: 'announcement', words: 'We paused all withdrawals.' })
  const card = cardOf({ incidents: [...coins, all] })
  expect(card.reasons).toHaveLength(4)
  expect(card.reasons[0]?.text).toBe('“We paused all withdrawals.”')
})

test('blind: since when, why, and what was last seen', () => {
  const since = { clearAt: NOW - 10 * MINUTE }
  const why = (rest: object) => sayings(cardOf({ subjects: [unseen('binance', { ...since, ...rest })] }))
  expect(why({ why: 'timeout' })).toEqual(['No answer since 08:30. Last seen open. (10 min)'])
  expect(why({ why: 'HTTP 500' })).toEqual(['Refused since 08:30 (HTTP 500). Last seen open. (10 min)'])
  expect(why({ why: 'HTTP 451' })).toEqual([
    'It does not answer from your location (HTTP 451). Last seen open. (10 min)',
  ])
  expect(why({ sight: 'drift' })).toEqual([
    'Its answers have had an unknown shape since 08:30. Last seen open. (10 min)',
  ])
  expect(why({ sight: 'stale' })).toEqual(['No fresh answer since 08:30. Last seen open. (10 min)'])
})

test('blind during a pause: the pause is what was last seen, and the card stays in alarm', () => {
  const card = cardOf({
    subjects: [unseen('binance')],
    ...inTrouble({ routes: { coins: 9, closedCoins: 9, majors: [] } }),
  })
  expect(card).toMatchObject({ tone: 'alarm', state: 'Withdrawals paused' })
  expect(card.reasons.at(-1)?.text).toBe('No answer since 08:30. Last seen: withdrawals paused.')
})

test('never seen: nothing is said to have been seen last', () => {
  const card = cardOf({ subjects: [unseen('binance', { clearAt: null })] })
  expect(card.reasons[0]?.text).not.toContain('Last seen')
  expect(card).toMatchObject({ tone: 'unknown', glyph: 'eye', state: 'Can’t see'.replace('’', "'") })
})

test('a first look in progress is a look, not blindness', () => {
  expect(cardOf({ subjects: [seen('binance', { sight: 'unread', clearAt: null })] })).toMatchObject({
    tone: 'unknown',
    glyph: 'clock',
    state: 'Looking',
    reasons: [],
  })
})

test('with some exits closed the open ones are named', () => {
  const parts = {
    subjects: [seen('binance', { coins: [USDT] })],
    ...inTrouble({ scope: 'asset:USDT', level: 'degraded' }),
  }
  expect(cardOf(parts).exits).toEqual([
    { lead: 'Still open for USDT:', names: 'ERC20 and TON', elsewhere: '' },
  ])
})

test('in quiet times, and for coins without an exit left, no exits are listed', () => {
  expect(cardOf({ subjects: [seen('binance', { coins: [USDT] })] }).exits).toEqual([])
  const none = { ...USDT, open: [] }
  expect(cardOf({ subjects: [seen('binance', { coins: [none] })], ...inTrouble() }).exits).toEqual([])
})

test('links are the declared ones, https, and lead to the exchange', () => {
  const { links } = cardOf({})
  expect(links.map(({ label }) => label)).toEqual([
    'Status page',
    'Announcements',
    'Withdrawal page',
    'Website',
  ])
  expect(links.every(({ url }) => new URL(url).origin === 'https://www.binance.com')).toBe(true)
})

test('trouble can be silenced, and how long it is silenced is said', () => {
  const card = (silence: object) =>
    cardOf({
      ...inTrouble(),
      silences: [{ id: 'binance', until: null, incident: null, level: null, ...silence }],
    })
  expect(card({}).silenceChoices.map(({ lasts }) => lasts)).toEqual(['1h', '8h', 'until-change'])
  expect(card({ until: NOW + HOUR }).silenced).toBe('Silenced until 09:40')
  expect(card({ until: NOW }).silenced).toBe('')
  const { id } = pauseOf('binance')
  expect(card({ incident: id, level: 'paused' }).silenced).toBe('Silenced until it changes')
  expect(card({ incident: id, level: 'degraded' }).silenced).toBe('')
  expect(card({ incident: 'another', level: 'paused' }).silenced).toBe('')
})

test('silence hides nothing: the card is as alarming as before', () => {
  const silences = [{ id: 'binance', until: NOW + HOUR, incident: null, level: null }]
  expect(cardOf({ ...inTrouble(), silences })).toMatchObject({ tone: 'alarm', state: 'Withdrawals paused' })
})

test('what the state says already is not said again beside why it cannot be seen', () => {
  const site = pauseOf('binance', { signal: 'site', level: 'down', evidence: 'guess', words: 'none answers' })
  const card = cardOf({ subjects: [unseen('binance')], incidents: [site] })
  expect(card.state).toBe('Cannot be reached')
  expect(card.reasons.map(({ text }) => text)).toEqual(['No answer since 08:30. Last seen open.'])
})
