/** The shipped build in a real Chromium, against made-up feeds at their real addresses. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LabChromium, launchChromium } from '../../scripts/lab/chromium.ts'
import { type FeedServer, startFeedServer } from '../../scripts/lab/feed-server.ts'
import { findBrowser } from '../../scripts/lab/find-browser.ts'
import { command } from '../../scripts/lab/product.ts'
import { CLOSED, makeStage, OPEN, type Stage } from '../../scripts/lab/stage.ts'
import { feedsFor } from '../../src/feeds.ts'
import { DEFAULT_PREFERENCES, DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import { readRows } from '../support/read-rows.ts'
import { until } from '../support/wait.ts'

const MINUTES = 60_000
let stage: Stage
let server: FeedServer
let lab: LabChromium
let popup: Page

beforeAll(async () => {
  const browser = findBrowser('chromium')
  if (!browser) throw new Error('no Chromium here: npm test installs one on Debian and Ubuntu')
  stage = makeStage()
  server = await startFeedServer(stage)
  lab = await launchChromium({ browser, extension: `${process.cwd()}/dist/chrome`, feedPort: server.port })
  popup = await lab.openPopup()
}, 2 * MINUTES)

afterAll(async () => {
  await lab?.close()
  await server?.close()
})

const headline = () => popup.locator('h1').innerText()
const detail = () => popup.locator('header').innerText()
const SOUNDS = DEFAULT_PREFERENCES.sounds
const rowsOf = (store: string) => lab.evaluate(readRows, store)

describe('in Chromium', () => {
  it(
    'watches the three default exchanges from the first minute, without being asked',
    async () => {
      await until('the first look', async () => (await headline()).startsWith('Withdrawals are open'))
      expect(await headline()).toBe('Withdrawals are open on Binance and KuCoin')
      expect(await detail()).toContain('MEXC')
      expect(await lab.badge()).toMatchObject({ text: '' })
      expect(await lab.notifications()).toEqual([])
      const manifest = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8'))
      const allowed = (manifest.host_permissions as string[]).map((one) => new URL(one.replace('*', '')).host)
      // Chromium itself asks Google now and then; those requests are not ours.
      const ours = server.requests.filter((one) => allowed.includes(new URL(one.url).host))
      const chosen = [...feedsFor(DEFAULT_SETTINGS).values()].map((feed) => new URL(feed.url).host)
      expect(new Set(ours.map((one) => new URL(one.url).host))).toEqual(new Set(chosen))
      const telling = ours.filter(
        ({ headers }) => headers.cookie !== undefined || headers.origin !== undefined,
      )
      expect(telling).toEqual([])
    },
    MINUTES,
  )

  it(
    'tells a pause with badge, notification and popup',
    async () => {
      stage.setKucoin(CLOSED)
      await until('the notification', async () => (await lab.notifications()).length > 0, 100_000)
      // The badge is painted right after the message is shown.
      await until('the red badge', async () => (await lab.badge()).text === '1')
      expect(await lab.badge()).toEqual({ text: '1', colour: '#b3261e' })
      await until('the headline', async () => (await headline()) === 'Withdrawals are paused on KuCoin')
      const [message] = await rowsOf('notifications')
      expect(message).toMatchObject({ title: 'KuCoin: withdrawals paused', state: 'shown' })
      expect(String(message?.body)).toMatch(
        /59 of 60 coins closed, BTC, ETH, USDT, USDC,? and SOL among them\. Since \d\d:\d\d/,
      )
    },
    2 * MINUTES,
  )

  it(
    'tells the reopening once, though the worker is killed again and again',
    async () => {
      await lab.stopWorker()
      stage.setKucoin(OPEN)
      const told = await until(
        'the reopening',
        async () => {
          await lab.ring()
          await new Promise((done) => setTimeout(done, 1500))
          await lab.stopWorker()
          const rows = await rowsOf('notifications')
          return (
            rows.some((row) => String(row.title).startsWith('KuCoin: withdrawals are open again')) && rows
          )
        },
        5 * MINUTES,
      )
      const titles = told.map((row) => String(row.title).replace(/ \(.*/, ''))
      expect(titles.sort()).toEqual(['KuCoin: withdrawals are open again', 'KuCoin: withdrawals paused'])
      await lab.ring()
      await until('the calm badge', async () => (await lab.badge()).text === '')
      expect((await rowsOf('notifications')).length).toBe(2)
    },
    6 * MINUTES,
  )

  it(
    'plays a sound of its own on a page off the screen, which closes itself',
    async () => {
      await command(lab, { kind: 'prefer', change: { sounds: { ...SOUNDS, calm: 'chime' } } })
      expect(await command(lab, { kind: 'test-sound', tone: 'calm' })).toEqual({ ok: true })
      expect(await lab.evaluate(pagesOffScreen, null)).toEqual([
        `${lab.origin}/extension/sound/sound.html#calm`,
      ])
      await until('its end', async () => (await lab.evaluate(pagesOffScreen, null)).length === 0)
      await command(lab, { kind: 'prefer', change: { sounds: SOUNDS } })
    },
    MINUTES,
  )

  it(
    'says it cannot see when a table stays silent, and never "open"',
    async () => {
      stage.break('https://www.binance.com/bapi/capital', 503)
      await until(
        'the blind card',
        async () => {
          await lab.ring()
          const refresh = popup.getByRole('button', { name: 'Check now' })
          if (await refresh.isEnabled()) await refresh.click()
          return (await headline()) === 'Open on the 1 exchange we can see'
        },
        6 * MINUTES,
      )
      expect(await detail()).toContain("We can't see Binance")
      await until('the grey badge', async () => (await lab.badge()).text === '?')
      expect(await lab.badge()).toMatchObject({ text: '?', colour: '#5c6068' })
      expect((await rowsOf('notifications')).length).toBe(2)
    },
    7 * MINUTES,
  )
})

interface Contexts {
  readonly runtime: {
    readonly getContexts: (filter: object) => Promise<readonly { readonly documentUrl: string }[]>
  }
}
declare const chrome: Contexts

async function pagesOffScreen(): Promise<readonly string[]> {
  const pages = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  return pages.map(({ documentUrl }) => documentUrl)
}
