import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import type { Settings } from '../../../src/ledger/rows.ts'
import { welcomeView } from '../../../src/views/welcome.ts'
import type { BrowserName, Place, System } from '../../../src/views/welcome-screen.ts'
import { stateOf } from '../../support/state.ts'

const ENGLISH = englishTongue()
const PLACE: Place = { system: 'win', browser: 'chrome', pinned: null }
const SYSTEMS: readonly System[] = ['win', 'mac', 'linux', 'cros', 'unknown']
const BROWSERS: readonly BrowserName[] = ['chrome', 'edge', 'brave', 'opera', 'firefox', 'unknown']

const viewOf = (settings: Partial<Settings> = {}, permits = (_origin: string) => true, place = PLACE) =>
  welcomeView(stateOf({ settings }), ENGLISH, permits, place)

test('the defaults are ticked from the first minute, the most used exchanges stand first, and all are there', () => {
  const { exchanges, coin, end } = viewOf()
  expect(exchanges.first.map(({ id }) => id).slice(0, 5)).toEqual([
    'binance',
    'kucoin',
    'mexc',
    'coinbase',
    'kraken',
  ])
  expect(exchanges.first.length).toBe(12)
  expect(exchanges.first.filter((one) => one.chosen).length).toBe(3)
  expect([exchanges.ticks.length >= 40, exchanges.ask]).toEqual([true, null])
  expect(coin.ticks.filter((one) => one.chosen).map(({ id }) => id)).toEqual(['BTC', 'ETH', 'USDT', 'USDC'])
  expect(end).toMatchObject({
    ready: true,
    title: 'You are set',
    help: 'Haltwatch watches Binance, KuCoin and MEXC. You can close this page.',
  })
})

test('what is chosen never hides behind the button, and a coin from the settings is among the ticks', () => {
  const { exchanges, coin } = viewOf({ exchanges: ['binance', 'upbit'], coins: ['PEPE'] })
  expect(exchanges.first.map(({ id }) => id)).toContain('upbit')
  expect(coin.ticks.at(-1)).toEqual({ id: 'PEPE', name: 'PEPE', mark: '', chosen: true })
})

test('the browser is asked in one go for what is missing, and for nothing else', () => {
  const required = (origin: string) => /binance|amazon/.test(origin)
  const { ask, end } = ((view) => ({ ask: view.exchanges.ask, end: view.end }))(
    viewOf({ exchanges: ['binance', 'upbit', 'bithumb'] }, required),
  )
  expect(ask?.text).toBe('Your browser has to ask you before Haltwatch may look here: Upbit and Bithumb.')
  expect(ask?.origins.length).toBeGreaterThan(1)
  expect(ask?.origins.every((origin) => /upbit|bithumb/.test(origin))).toBe(true)
  expect(end).toMatchObject({
    ready: false,
    title: 'One thing is left',
    help: 'Not allowed yet, so Haltwatch cannot look here: Upbit and Bithumb.',
  })
})

test('nobody is set who watches nothing', () => {
  expect(viewOf({ exchanges: [] }).end).toMatchObject({ ready: false, title: 'No exchange chosen yet' })
})

test('every system and every browser has directions of its own words', () => {
  for (const system of SYSTEMS)
    for (const browser of BROWSERS) {
      const { test: step, pin } = viewOf({}, undefined, { system, browser, pinned: false })
      expect(step.ways.length).toBe(system === 'mac' && browser !== 'firefox' ? 3 : 2)
      expect([...step.ways, pin.how].filter((words) => words.length < 20)).toEqual([])
      expect([step.ways.join(' ').includes('$'), pin.pinned]).toEqual([false, ''])
    }
  const mac = viewOf({}, undefined, { system: 'mac', browser: 'edge', pinned: true })
  expect(mac.test.ways[0]).toContain('then Microsoft Edge, and allow')
  expect(mac.pin.pinned).toBe('It is in your toolbar.')
})
