import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/ledger/defaults.ts'
import type { Settings } from '../../../src/ledger/rows.ts'
import { fileOf, LARGEST_FILE, readFile } from '../../../src/settings/file.ts'
import { ownFeed } from '../../support/own-feeds.ts'

const MINE: Settings = {
  ...DEFAULT_SETTINGS,
  exchanges: ['kraken', 'own-blogexamplecom'],
  coins: ['SOL'],
  networks: ['TRX'],
  own: [ownFeed({ only: ['Wallets'] })],
  clouds: ['cloudflare'],
  exploits: { watch: true, platforms: ['Aave'] },
  quiet: { on: true, from: 1320, to: 420, through: ['withdrawals', 'login'] },
  pace: 'gentle',
  budgetMb: 500,
  theme: 'dark',
}

const fileWith = (settings: unknown, rest: object = {}) =>
  JSON.stringify({ haltwatch: 'settings', version: 1, settings, ...rest })
const whyOf = (text: string) => {
  const read = readFile(text, DEFAULT_SETTINGS)
  return read.ok ? 'read' : [read.why.key, ...read.why.words].join(' ')
}

test('what was saved and brought in again is the same', () => {
  const read = readFile(fileOf(MINE), DEFAULT_SETTINGS)
  const { id: _, ...mine } = MINE
  expect(read).toEqual({ ok: true, chosen: mine, unknown: 0, left: [] })
})

test('it holds what was chosen, and nothing that was seen', () => {
  const { settings, ...rest } = JSON.parse(fileOf(MINE))
  expect(rest).toEqual({ haltwatch: 'settings', version: 1 })
  expect(Object.keys(settings).sort()).toEqual(
    Object.keys(DEFAULT_SETTINGS)
      .filter((key) => key !== 'id')
      .sort(),
  )
})

test('what the file does not speak of stays as it is', () => {
  const read = readFile(fileWith({ coins: ['DOGE'] }), MINE)
  expect(read).toMatchObject({
    ok: true,
    chosen: { coins: ['DOGE'], theme: 'dark', exchanges: MINE.exchanges },
  })
})

test.each([
  ['nothing', '', 'settings_file_foreign'],
  ['half a file', fileOf(MINE).slice(0, 200), 'settings_file_foreign'],
  ['another program’s file', '{"settings":{}}', 'settings_file_foreign'],
  ['a list', '[]', 'settings_file_foreign'],
  ['no number of a version', fileWith({}, { version: 'one' }), 'settings_file_foreign'],
  ['a newer version', fileWith({}, { version: 2 }), 'settings_file_newer'],
  ['coins that are none', fileWith({ coins: ['<b>'] }), 'settings_file_part coins'],
  ['a theme nobody has', fileWith({ theme: 'pink' }), 'settings_file_part theme'],
  ['a flood of feeds', fileWith({ own: Array(21).fill(ownFeed()) }), 'settings_file_part own'],
  [
    'quiet hours that begin when they end',
    fileWith({ quiet: { on: true, from: 60, to: 60, through: [] } }),
    'settings_file_part quiet',
  ],
  ['a flood', ' '.repeat(LARGEST_FILE + 1), 'settings_file_large 2'],
])('%s is refused with what is wrong with it', (_what, text, why) => {
  expect(whyOf(text)).toBe(why)
})

test('a mark before the first letter does no harm', () => {
  expect(whyOf(`\uFEFF${fileOf(MINE)}`)).toBe('read')
})

test('exchanges and clouds that are not known here are left out, and counted', () => {
  const read = readFile(fileWith({ exchanges: ['kraken', 'mtgox', 'constructor'], clouds: ['ovh'] }), MINE)
  expect(read).toMatchObject({ ok: true, unknown: 3, chosen: { exchanges: ['kraken'], clouds: [] } })
})

test('feeds of one’s own are checked like typed ones: those inside a network or without https are left out', () => {
  const own = [
    ownFeed(),
    ownFeed({ id: 'own-router', name: 'Router', url: 'https://192.168.1.1/feed' }),
    ownFeed({ id: 'own-plain', name: 'Plain', url: 'http://plain.example/feed' }),
    ownFeed({ id: 'own-twin', name: 'Twin' }),
  ]
  const read = readFile(fileWith({ own, exchanges: own.map(({ id }) => id) }), DEFAULT_SETTINGS)
  expect(read).toMatchObject({
    ok: true,
    unknown: 0,
    chosen: { own: [{ id: 'own-blogexamplecom' }], exchanges: ['own-blogexamplecom'] },
    left: [{ name: 'Router' }, { name: 'Plain' }, { name: 'Twin', why: { key: 'own_already' } }],
  })
})

test('whatever a file says, it is read or refused, and never breaks', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), (value, key) => {
      expect(typeof readFile(fileWith({ [key]: value }), DEFAULT_SETTINGS).ok).toBe('boolean')
      expect(typeof readFile(JSON.stringify(value), DEFAULT_SETTINGS).ok).toBe('boolean')
    }),
  )
})
