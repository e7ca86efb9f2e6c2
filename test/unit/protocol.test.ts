import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCoins } from '../../extension/options/coin.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import { COIN, type Command, MOST_COINS, parseCommand } from '../../src/protocol.ts'
import { ownFeed } from '../support/own-feeds.ts'

const { id: _id, only: _only, ...FEED } = ownFeed()
const OWN = { ...FEED, only: [] as string[] }

const { id: _settings, ...CHOSEN } = JSON.parse(JSON.stringify({ ...DEFAULT_SETTINGS, own: [ownFeed()] }))

const GOOD: readonly Command[] = [
  { kind: 'check-now' },
  { kind: 'silence', subject: 'binance', incident: 'binance/withdrawals/all@1', lasts: 'until-change' },
  { kind: 'silence', subject: 'binance', incident: null, lasts: '8h' },
  { kind: 'unsilence', subject: 'binance' },
  { kind: 'choose-exchanges', exchanges: ['binance', 'kucoin'] },
  { kind: 'choose-exchanges', exchanges: [] },
  { kind: 'watch-clouds', clouds: ['gcp'] },
  { kind: 'add-own-feed', feed: { ...OWN, only: ['API', 'Wallets - Bitcoin (BTC)'] } },
  { kind: 'add-own-feed', feed: { ...OWN, format: 'statuspage', page: 'abc123' } },
  { kind: 'change-own-feed', id: 'own-blogexamplecom', name: '', only: [] },
  { kind: 'remove-own-feed', id: 'own-blogexamplecom' },
  { kind: 'watch-coins', coins: ['BTC', '1INCH'] },
  { kind: 'watch-exploits', watch: true },
  { kind: 'name-platforms', platforms: ['KiloEX', 'Curve Finance', 'pump.fun', 'S&P', '코인원'] },
  { kind: 'name-platforms', platforms: [] },
  { kind: 'watch-networks', networks: ['TRX', 'SOL'] },
  { kind: 'prefer', change: { theme: 'dark' } },
  { kind: 'prefer', change: { quiet: { on: true, from: 1320, to: 420, through: ['withdrawals'] } } },
  { kind: 'tell-reopening', subject: 'binance', scope: 'all' },
  { kind: 'tell-reopening', subject: 'binance', scope: 'asset:W' },
  { kind: 'tell-reopening', subject: 'kraken', scope: 'asset:1INCH' },
  { kind: 'tell-reopening', subject: 'binance', scope: 'route:USDT/TRX' },
  { kind: 'drop-reopening', id: 'binance/route:USDT/TRX' },
  { kind: 'remind-planned', incident: 'binance/withdrawals/all@1', before: 15 },
  { kind: 'remind-planned', incident: 'binance/withdrawals/all@1', before: 0 },
  { kind: 'test-sound', tone: 'calm' },
  { kind: 'test-notification' },
  { kind: 'restore-settings', settings: CHOSEN },
  { kind: 'delete-all' },
  { kind: 'read-inbox' },
  { kind: 'read-tip' },
]

test.each(GOOD.map((command) => [JSON.stringify(command), command] as const))(
  '%s is understood',
  (_text, command) => {
    expect(parseCommand(command)).toEqual(command)
  },
)

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'check-now'],
  ['a list', ['check-now']],
  ['no kind', {}],
  ['a kind we do not know', { kind: 'run-script', code: 'alert(1)' }],
  ['a kind that is no word', { kind: ['check-now'] }],
  ['a kind of every object', { kind: 'constructor' }],
  ['a wish about a network', { kind: 'tell-reopening', subject: 'binance', scope: 'network:TRX' }],
  ['a wish about a coin without a name', { kind: 'tell-reopening', subject: 'binance', scope: 'asset:' }],
  ['a wish about half a way', { kind: 'tell-reopening', subject: 'binance', scope: 'route:USDT' }],
  [
    'a wish about an endless coin',
    { kind: 'tell-reopening', subject: 'binance', scope: `asset:${'X'.repeat(41)}` },
  ],
  ['a wish about no scope', { kind: 'tell-reopening', subject: 'binance', scope: null }],
  ['a reminder at any time', { kind: 'remind-planned', incident: 'a', before: 7 }],
  ['a sound nobody made', { kind: 'test-sound', tone: 'unknown' }],
  ['a silence without a length', { kind: 'silence', subject: 'binance', incident: null }],
  ['a silence for ever', { kind: 'silence', subject: 'binance', incident: null, lasts: 'for-ever' }],
  ['a silence about nobody', { kind: 'silence', subject: '', incident: null, lasts: '1h' }],
  ['a silence about a number', { kind: 'silence', subject: 7, incident: null, lasts: '1h' }],
  [
    'a silence with an endless name',
    { kind: 'silence', subject: 'x'.repeat(301), incident: null, lasts: '1h' },
  ],
  ['settings that lack a part', { kind: 'restore-settings', settings: { ...CHOSEN, coins: undefined } }],
  [
    'settings with a feed of another’s name',
    { kind: 'restore-settings', settings: { ...CHOSEN, own: [{ ...ownFeed(), id: 'binance' }] } },
  ],
  ['exchanges that are no list', { kind: 'choose-exchanges', exchanges: 'binance' }],
  ['exchanges that are numbers', { kind: 'choose-exchanges', exchanges: [1] }],
  ['a flood of exchanges', { kind: 'choose-exchanges', exchanges: Array(201).fill('binance') }],
  ['an endless exchange', { kind: 'choose-exchanges', exchanges: ['x'.repeat(61)] }],
  ['a flood of clouds', { kind: 'watch-clouds', clouds: Array(51).fill('gcp') }],
  ['a feed of a format we do not offer', { kind: 'add-own-feed', feed: { ...OWN, format: 'binance-coins' } }],
  ['a feed without an address', { kind: 'add-own-feed', feed: { ...OWN, url: undefined } }],
  ['a feed with an endless address', { kind: 'add-own-feed', feed: { ...OWN, url: 'x'.repeat(501) } }],
  ['a feed with an endless name', { kind: 'add-own-feed', feed: { ...OWN, name: 'x'.repeat(61) } }],
  ['a feed with a nameless page', { kind: 'add-own-feed', feed: { ...OWN, page: '' } }],
  ['a flood of words that count', { kind: 'add-own-feed', feed: { ...OWN, only: Array(1001).fill('a') } }],
  ['an endless word', { kind: 'change-own-feed', id: 'own-a', name: '', only: ['x'.repeat(161)] }],
  ['a change of nobody', { kind: 'change-own-feed', id: '', name: '', only: [] }],
  ['a removal of a list', { kind: 'remove-own-feed', id: ['own-a'] }],
  ['markup for a coin', { kind: 'watch-coins', coins: ['<img src=x>'] }],
  ['a coin in small letters', { kind: 'watch-coins', coins: ['btc'] }],
  ['a coin with a line break', { kind: 'watch-coins', coins: ['BTC\n'] }],
  ['an empty coin', { kind: 'watch-coins', coins: [''] }],
  ['a network that is markup', { kind: 'watch-networks', networks: ['<b>'] }],
  ['a preference we do not know', { kind: 'prefer', change: { colour: 'red' } }],
  ['a theme we do not know', { kind: 'prefer', change: { theme: 'pink' } }],
  [
    'quiet hours of no length',
    { kind: 'prefer', change: { quiet: { on: true, from: 60, to: 60, through: [] } } },
  ],
  ['watching thefts perhaps', { kind: 'watch-exploits', watch: 'yes' }],
  ['watching thefts without a word', { kind: 'watch-exploits' }],
  ['platforms that are no list', { kind: 'name-platforms', platforms: 'KiloEX' }],
  ['a platform without a name', { kind: 'name-platforms', platforms: [''] }],
  ['a platform of blanks', { kind: 'name-platforms', platforms: ['  . '] }],
  ['markup for a platform', { kind: 'name-platforms', platforms: ['<b>KiloEX</b>'] }],
  ['a platform with a line break', { kind: 'name-platforms', platforms: ['Kilo\nEX'] }],
  ['a platform that turns the text around', { kind: 'name-platforms', platforms: ['Kilo\u202eEX'] }],
  ['an endless platform', { kind: 'name-platforms', platforms: ['x'.repeat(41)] }],
  [
    'too many platforms',
    { kind: 'name-platforms', platforms: Array.from({ length: 51 }, (_, index) => `P${index}`) },
  ],
  ['too many coins', { kind: 'watch-coins', coins: Array.from({ length: 51 }, (_, index) => `C${index}`) }],
])('%s is refused', (_what, message) => {
  expect(parseCommand(message)).toBeNull()
})

test('whatever else a message carries is dropped', () => {
  const message = { kind: 'unsilence', subject: 'binance', also: 'this', __proto__: { evil: true } }
  expect(parseCommand(message)).toEqual({ kind: 'unsilence', subject: 'binance' })
})

test('no message whatever makes it throw, or gives a command of an unknown kind', () => {
  const kinds = new Set(GOOD.map(({ kind }) => kind))
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withTypedArray: true }),
    fc.record({
      kind: fc.constantFrom<string>(...kinds),
      subject: fc.anything(),
      coins: fc.anything(),
      exchanges: fc.anything(),
    }),
  )
  fc.assert(
    fc.property(anything, (message) => {
      const command = parseCommand(message)
      expect(command === null || kinds.has(command.kind)).toBe(true)
    }),
    { seed: 1, numRuns: 1000 },
  )
})

test('what the settings page accepts as coins, the worker accepts too, to the last', () => {
  const full = Array.from({ length: MOST_COINS }, (_, index) => `C${index}`)
  expect(parseCommand({ kind: 'watch-coins', coins: addCoins(full.slice(1), 'ZZ') })).not.toBeNull()
  expect(addCoins(full, 'ZZ')).toBeNull()
  for (const typed of ['A', 'ABCDEFGHIJKLMNO', 'ABCDEFGHIJKLMNOP', 'B-C', 'btc', '1INCH'])
    expect([typed, addCoins([], typed) !== null]).toEqual([typed, COIN.test(typed.toUpperCase())])
})
