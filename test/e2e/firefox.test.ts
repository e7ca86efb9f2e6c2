/** The shipped build in a real Firefox: it polls, decides and notifies, and its pages draw. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desktop, startDesktop } from '../../scripts/lab/desktop.ts'
import { type FeedServer, startFeedServer } from '../../scripts/lab/feed-server.ts'
import { findBrowser } from '../../scripts/lab/find-browser.ts'
import { type LabFirefox, launchFirefox } from '../../scripts/lab/firefox.ts'
import { startProxy } from '../../scripts/lab/proxy.ts'
import { CLOSED, makeStage, OPEN, type Stage } from '../../scripts/lab/stage.ts'
import { readRows } from '../support/read-rows.ts'
import { until } from '../support/wait.ts'

const MINUTES = 60_000
let stage: Stage
let server: FeedServer
let proxy: Awaited<ReturnType<typeof startProxy>>
let desktop: Desktop
let lab: LabFirefox

beforeAll(async () => {
  const browser = findBrowser('firefox')
  if (!browser) throw new Error('no Firefox here: npm test installs one on Debian and Ubuntu')
  stage = makeStage()
  server = await startFeedServer(stage)
  proxy = await startProxy(server)
  desktop = await startDesktop()
  const extension = `${process.cwd()}/dist/firefox`
  lab = await launchFirefox({ browser, extension, proxyPort: proxy.port, env: desktop.env })
}, 2 * MINUTES)

afterAll(async () => {
  await lab?.close()
  await desktop?.close()
  await proxy?.close()
  await server?.close()
})

const rowsOf = (store: string) => lab.evaluate(readRows, store)

describe('in Firefox', () => {
  it(
    'polls, and the popup draws from the ledger',
    async () => {
      const popup = await lab.openPopup()
      const headline = () => popup.evaluate(() => document.querySelector('h1')?.innerText ?? '', null)
      await until('the first look', async () => (await headline()).startsWith('Withdrawals are open'))
      expect(await headline()).toBe('Withdrawals are open on Binance and KuCoin')
      expect(await lab.badge()).toMatchObject({ text: '' })
      await popup.close()
    },
    2 * MINUTES,
  )

  it(
    'tells a pause once and its end once, though the background page is ended in between',
    async () => {
      stage.setKucoin(CLOSED)
      const paused = await desktop.waitForToast(
        (toast) => toast.summary === 'KuCoin: withdrawals paused',
        100_000,
      )
      expect(paused.body).toContain('59 of 60 coins closed')
      await until('the red badge', async () => (await lab.badge()).text === '1')
      expect(await lab.badge()).toMatchObject({ text: '1', colour: '#b3261e' })
      await lab.stopWorker()
      stage.setKucoin(OPEN)
      await until(
        'the end',
        async () => {
          await lab.ring()
          await new Promise((done) => setTimeout(done, 2000))
          return (await rowsOf('notifications')).length === 2
        },
        4 * MINUTES,
      )
      expect(desktop.toasts.filter((toast) => toast.summary.startsWith('KuCoin')).length).toBe(2)
      const titles = (await rowsOf('notifications')).map((row) => String(row.title).replace(/ \(.*/, ''))
      expect(titles.sort()).toEqual(['KuCoin: withdrawals are open again', 'KuCoin: withdrawals paused'])
      expect(
        (await rowsOf('notifications')).every((row) => row.state === 'shown' || row.state === 'closed'),
      ).toBe(true)
    },
    6 * MINUTES,
  )

  it(
    'draws every page of ours',
    async () => {
      for (const [path, heading] of PAGES) {
        const page = await lab.openPage(path)
        const shown = () => page.evaluate(() => document.querySelector('h1')?.innerText ?? '', null)
        await until(`the heading of ${path}`, async () => heading.test(await shown()))
        const lost = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          null,
        )
        expect([path, lost]).toEqual([path, 0])
        await page.close()
      }
    },
    2 * MINUTES,
  )

  it(
    'says that a host the user took back is not permitted, offers to allow it, and asks it no more',
    async () => {
      const popup = await lab.openPopup()
      await popup.evaluate(takeBack, 'https://api.kucoin.com/*')
      const card = () =>
        popup.evaluate(() => document.getElementById('subject-kucoin')?.innerText ?? '', null)
      await until('the sight', async () =>
        (await card()).includes('You have not allowed Haltwatch to ask it'),
      )
      const allow = await popup.evaluate(
        () => document.querySelector('#subject-kucoin .allow button')?.getAttribute('aria-label'),
        null,
      )
      expect(allow).toBe('Allow: KuCoin')
      const asked = () =>
        server.requests.filter(({ url }) => url.startsWith('https://api.kucoin.com/')).length
      const before = asked()
      await lab.ring()
      await new Promise((done) => setTimeout(done, 3000))
      expect(asked()).toBe(before)
      expect(desktop.toasts.filter((toast) => toast.summary.startsWith('KuCoin')).length).toBe(2)
    },
    2 * MINUTES,
  )
})

/** Where our pages are, and what they say first. */
const PAGES: readonly (readonly [string, RegExp])[] = [
  ['extension/popup/popup.html#inbox', /^Recent alerts$/],
  ['extension/popup/popup.html#kucoin', /^KuCoin$/],
  ['extension/history/history.html', /^History$/],
  ['extension/options/options.html', /^Settings$/],
  ['extension/welcome/welcome.html', /^Can I get my money out right now\?$/],
  ['extension/custody/custody.html', /^An exchange, or your own keys$/],
]

/** Runs in a page of the extension. */
async function takeBack(origin: string): Promise<boolean> {
  const { browser } = globalThis as unknown as {
    browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } }
  }
  return browser.permissions.remove({ origins: [origin] })
}
