/** What a person sees: the real call for a desktop notification, with the right words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LabChromium, launchChromium } from '../../scripts/lab/chromium.ts'
import { type Desktop, startDesktop } from '../../scripts/lab/desktop.ts'
import { type FeedServer, startFeedServer } from '../../scripts/lab/feed-server.ts'
import { findBrowser } from '../../scripts/lab/find-browser.ts'
import { CLOSED, makeStage, OPEN, type Stage } from '../../scripts/lab/stage.ts'
import { until } from '../support/wait.ts'

const MINUTES = 60_000
let stage: Stage
let server: FeedServer
let desktop: Desktop
let lab: LabChromium

beforeAll(async () => {
  const browser = findBrowser('chromium')
  if (!browser) throw new Error('no Chromium here: npm test installs one on Debian and Ubuntu')
  stage = makeStage()
  server = await startFeedServer(stage)
  desktop = await startDesktop()
  lab = await launchChromium({
    browser,
    extension: `${process.cwd()}/dist/chrome`,
    feedPort: server.port,
    headless: false,
    env: desktop.env,
  })
}, 2 * MINUTES)

afterAll(async () => {
  await lab?.close()
  await desktop?.close()
  await server?.close()
})

describe('on a desktop', () => {
  it(
    'asks the notification daemon to show the pause and its end, and a click opens our own page',
    async () => {
      const popup = await lab.openPopup()
      await until('the first look', async () =>
        (await popup.locator('h1').innerText()).startsWith('Withdrawals are open'),
      )
      stage.setKucoin(CLOSED)
      const paused = await desktop.waitForToast(
        (toast) => toast.summary === 'KuCoin: withdrawals paused',
        100_000,
      )
      expect(paused.body).toMatch(
        /59 of 60 coins closed, BTC, ETH, USDT, USDC,? and SOL among them\. Since \d\d:\d\d\. No cloud event seen\./,
      )
      await desktop.click(paused)
      const opened = await until('our page', async () =>
        lab.context.pages().find((page) => page.url().includes('popup.html#')),
      )
      expect(opened.url().startsWith(lab.origin)).toBe(true)
      await until('the story', async () => (await opened.locator('.story').count()) > 0)
      expect(await opened.locator('h1').innerText()).toBe('KuCoin')
      expect(await opened.locator('.story').first().innerText()).toContain(
        'You were told: it had just begun.',
      )
      stage.setKucoin(OPEN)
      const open = await desktop.waitForToast(
        (toast) => toast.summary.startsWith('KuCoin: withdrawals are open again ('),
        4 * MINUTES,
      )
      expect(open.body).toMatch(/From (\w+ \d+, )?\d\d:\d\d to (\w+ \d+, )?\d\d:\d\d\./)
      expect(desktop.toasts.filter((toast) => toast.summary.startsWith('KuCoin')).length).toBe(2)
    },
    8 * MINUTES,
  )
})
