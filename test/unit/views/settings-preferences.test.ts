import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { permitsOf } from '../../../src/hosts.ts'
import { DEFAULT_SETTINGS } from '../../../src/ledger/defaults.ts'
import type { Settings } from '../../../src/ledger/rows.ts'
import { LANGUAGES } from '../../../src/preferences.ts'
import { fileOf } from '../../../src/settings/file.ts'
import { ledgerWords } from '../../../src/views/ledger.ts'
import { budgetOf, usageView } from '../../../src/views/settings-data.ts'
import { chosenIn, fileText, fileView, isTooLarge } from '../../../src/views/settings-file.ts'
import { pageLookView } from '../../../src/views/settings-look.ts'
import { addNetworks, networkShown } from '../../../src/views/settings-networks.ts'
import { clockOf, minuteOf, quietView } from '../../../src/views/settings-quiet.ts'
import { chosenLabel } from '../../../src/views/settings-select.ts'
import { soundsView } from '../../../src/views/settings-sounds.ts'
import { tellingView } from '../../../src/views/settings-telling.ts'
import { ownFeed } from '../../support/own-feeds.ts'
import { NOW, stateOf } from '../../support/state.ts'

const ENGLISH = englishTongue()
const settings = (rest: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...rest })

test('of each signal it is said in words when it is told, withdrawals first', () => {
  const { rows, warning } = tellingView(settings(), ENGLISH)
  expect(rows.map((row) => [row.label, chosenLabel(row)]).slice(0, 3)).toEqual([
    ['Withdrawals', 'When they close, wholly or in part'],
    ['Deposits', 'Never'],
    ['Trading', 'Only when it stops'],
  ])
  for (const { options } of rows) expect(new Set(options.map(({ label }) => label)).size).toBe(3)
  expect(warning).toBe('')
})

test('who wants to hear nothing of withdrawals is told what that means', () => {
  const tell = { ...DEFAULT_SETTINGS.tell, withdrawals: 'never' } as const
  expect(tellingView(settings({ tell }), ENGLISH).warning).toBe(
    'You will not be told when you cannot get your money out.',
  )
})

test('quiet hours say how long they are, also across midnight', () => {
  const lasts = (from: number, to: number, on = true) =>
    quietView(settings({ quiet: { on, from, to, through: ['withdrawals'] } }), ENGLISH).lasts
  expect(lasts(22 * 60, 7 * 60)).toBe('Across midnight, 9 h in all.')
  expect(lasts(60, 90)).toBe('30 min in all.')
  expect(lasts(60, 90, false)).toBe('')
})

test('quiet hours that hold back withdrawals say so', () => {
  const warning = (through: Settings['quiet']['through'], on = true) =>
    quietView(settings({ quiet: { on, from: 0, to: 60, through } }), ENGLISH).warning
  expect(warning(['login'])).toBe('A pause of withdrawals will not wake you.')
  expect(warning(['withdrawals'])).toBe('')
  expect(warning([], false)).toBe('')
})

test('a time of the day is read as it is written', () => {
  for (const minute of [0, 425, 1439]) expect(minuteOf(clockOf(minute))).toBe(minute)
  expect(['', '24:00', '7:5', '12:60', 'noon'].map(minuteOf)).toEqual([null, null, null, null, null])
  expect(minuteOf('07:05:30')).toBe(425)
})

test('sounds are chosen by how bad the news is, and reminders by how often', () => {
  const { rows, remind } = soundsView(settings({ remindEvery: 60 }), ENGLISH)
  expect(rows.map(({ tone, label }) => [tone, label])).toEqual([
    ['alarm', 'Withdrawals are paused'],
    ['warning', 'Something is partly closed'],
    ['calm', 'It is open again'],
  ])
  expect(rows[0]?.tryNamed).toBe('Try the sound: Withdrawals are paused')
  expect(remind.options.map(({ label }) => label)).toEqual([
    'Never',
    'Every 30 min',
    'Every 1 h',
    'Every 3 h',
  ])
  expect(chosenLabel(remind)).toBe('Every 1 h')
})

test('every language is called what its speakers call it', () => {
  const { options } = pageLookView(settings(), ENGLISH).language
  expect(options.map(({ value }) => value)).toEqual([...LANGUAGES])
  expect(options.find(({ value }) => value === 'pt_BR')).toEqual({
    value: 'pt_BR',
    label: 'Português (Brasil)',
    lang: 'pt-BR',
  })
  expect(new Set(options.map(({ label }) => label)).size).toBe(LANGUAGES.length)
})

test('what was read today is said in megabytes, beside the budget where there is one', () => {
  const used = (bytes: number, budgetMb = 0, day = '2026-11-23') =>
    usageView(stateOf({ settings: { budgetMb }, meta: { used: { day, bytes } } }), ENGLISH, NOW)
  expect(used(12_400_000).used).toBe('Used today: 12 MB')
  expect(used(1_240_000).used).toBe('Used today: 1.2 MB')
  expect(used(9_000_000, 0, '2026-11-22').used).toBe('Used today: 0 MB')
  expect(used(312_000_000, 1500)).toMatchObject({ used: 'Used today: 312 MB of 1,500 MB', over: '' })
  expect(used(312_000_000, 300).over).toContain('used up')
  expect([used(0).budget, used(0, 300).budget]).toEqual(['', '300'])
})

test('a budget is a whole number of megabytes, or none', () => {
  expect(['', ' ', '500', ' 7 '].map(budgetOf)).toEqual([0, 0, 500, 7])
  expect(['0', '-5', '1.5', 'lots', '100001', '1e3'].map(budgetOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})

test('a network is found by any of its names, and shown by the common one', () => {
  const added = addNetworks(['SOL'], 'TRC20, Tron; BNB Smart Chain\narbitrum one')
  expect(added).toEqual({ kind: 'list', list: ['SOL', 'TRX', 'BSC', 'ARBITRUM'] })
  expect(['TRX', 'BSC', 'AVAXC'].map(networkShown)).toEqual(['Tron', 'BNB Smart Chain', 'Avalanche C-Chain'])
})

test('a word that is no network is named, and nothing is added', () => {
  expect(addNetworks([], 'TRX, Foochain')).toEqual({ kind: 'unknown', word: 'Foochain' })
  expect(addNetworks([], ' , ')).toEqual({ kind: 'unknown', word: ',' })
  const many = Array.from({ length: 50 }, (_, n) => `N${n}`)
  expect(addNetworks(many, 'TRX')).toEqual({ kind: 'full' })
})

const preview = (text: string, now = settings()) =>
  fileView(text, { settings: now, permits: permitsOf(['https://*.binance.com/*']) }, ENGLISH)

test('a file says in words what it would change, before it does', () => {
  const wanted = settings({
    exchanges: ['binance', 'kraken', 'own-blogexamplecom'],
    coins: ['BTC', 'SOL'],
    networks: ['TRX'],
    own: [ownFeed()],
    clouds: ['gcp'],
    exploits: { watch: true, platforms: ['Aave'] },
    tell: { ...DEFAULT_SETTINGS.tell, deposits: 'paused' },
    quiet: { on: true, from: 1320, to: 420, through: ['withdrawals', 'login'] },
    theme: 'dark',
    budgetMb: 500,
  })
  const seen = preview(fileOf(wanted))
  expect(seen.ok && seen.changes).toEqual([
    'Exchanges: Kraken added',
    'Exchanges: KuCoin and MEXC removed',
    'Watched coins: SOL added',
    'Watched coins: ETH, USDT and USDC removed',
    'Watched networks: Tron added',
    'Your own feeds: Example blog added',
    'Clouds: Google Cloud added',
    'Other platforms: Aave added',
    'Watch lists of thefts: on instead of off',
    'Deposits: Only when they are paused instead of Never',
    'Quiet hours: 22:00 to 07:00 instead of off',
    'Told all the same: Withdrawals and Login instead of Withdrawals',
    'Colours: Dark instead of As the system',
    'Data a day, in megabytes: 500 instead of no limit',
  ])
  expect(seen.ok && seen.origins).toContain('https://api.kraken.com/*')
  expect(seen.ok && seen.origins).not.toContain('https://www.binance.com/*')
})

test('a feed that means something else by now is said to be changed', () => {
  const now = settings({ own: [ownFeed()], exchanges: ['own-blogexamplecom'] })
  const seen = preview(fileOf({ ...now, own: [ownFeed({ only: ['API'] })] }), now)
  expect(seen.ok && seen.changes).toEqual(['Your own feeds: Example blog changed'])
})

test('a file of the settings there are changes nothing', () => {
  expect(preview(fileText(settings()).text)).toMatchObject({ ok: true, changes: [], left: [] })
})

test('what is left out of a file is said, and why', () => {
  const own = [ownFeed({ url: 'https://10.0.0.1/feed', name: 'Router' })]
  const text = JSON.stringify({
    haltwatch: 'settings',
    version: 1,
    settings: { exchanges: ['mtgox', 'ftx'], own },
  })
  expect(preview(text)).toMatchObject({
    left: [
      'Left out: 2 exchanges or clouds this Haltwatch does not know',
      'Left out: “Router”. Enter a public address: Haltwatch asks nothing inside your own network.',
    ],
  })
})

test('a file that cannot be brought in says in one sentence what it is and how to mend it', () => {
  const why = (text: string) => {
    const seen = preview(text)
    return seen.ok ? '' : seen.why
  }
  expect(why('{')).toBe('This is not a whole file of Haltwatch settings: choose one that Haltwatch saved.')
  expect(why('{"haltwatch":"settings","version":9,"settings":{}}')).toBe(
    'A newer Haltwatch saved this file: update Haltwatch, then bring it in again.',
  )
  expect(why('{"haltwatch":"settings","version":1,"settings":{"coins":7}}')).toContain('The part “coins”')
  expect([isTooLarge(2_000_000), isTooLarge(2_000_001)]).toEqual([false, true])
})

test('what a command brings back is what was chosen, without the row’s id', () => {
  expect(chosenIn(settings())).not.toHaveProperty('id')
  expect({ id: 'settings', ...chosenIn(settings()) }).toEqual(settings())
})

test('a ledger that cannot be used is one sentence with what to do', () => {
  expect(ledgerWords('newer', ENGLISH)).toContain('nothing of them is lost')
  expect(ledgerWords('full', ENGLISH)).toContain('nothing was changed')
  expect(ledgerWords('unreadable', ENGLISH)).toContain('restart your browser')
})
