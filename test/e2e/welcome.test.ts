/** The first minutes, in the shipped Chromium build on a desktop: welcomed once, chosen, tried, in one's own language. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { type LabChromium, launchChromium } from '../../scripts/lab/chromium.ts'
import { type Desktop, startDesktop } from '../../scripts/lab/desktop.ts'
import { type FeedServer, startFeedServer } from '../../scripts/lab/feed-server.ts'
import { findBrowser } from '../../scripts/lab/find-browser.ts'
import { command } from '../../scripts/lab/product.ts'
import { CLOSED, makeStage, type Stage } from '../../scripts/lab/stage.ts'
import { readRows } from '../support/read-rows.ts'
import { until } from '../support/wait.ts'

const MINUTES = 60_000
const WELCOME = 'extension/welcome/welcome.html'
/** In front of every word of the made-up Japanese, so that a word of another language is seen. */
const MARK = '日'
const folder = mkdtempSync(join(tmpdir(), 'welcome-'))
const [extension, profile] = [join(folder, 'chrome'), join(folder, 'profile')]
let stage: Stage
let server: FeedServer
let desktop: Desktop
let lab: LabChromium
let welcome: Page

beforeAll(async () => {
  cpSync(`${process.cwd()}/dist/chrome`, extension, { recursive: true })
  translate()
  stage = makeStage()
  server = await startFeedServer(stage)
  desktop = await startDesktop()
  await start()
}, 2 * MINUTES)

afterAll(async () => {
  await lab?.close()
  await desktop?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<void> {
  const browser = findBrowser('chromium')
  if (!browser) throw new Error('no Chromium here: npm test installs one on Debian and Ubuntu')
  const { env } = desktop
  lab = await launchChromium({ browser, extension, profile, feedPort: server.port, headless: false, env })
}

/** The shipped English with a mark before each message, as the Japanese of this build. */
function translate(): void {
  const english = JSON.parse(readFileSync(join(extension, '_locales/en/messages.json'), 'utf8'))
  const marked = Object.entries(english as Record<string, { message: string }>).map(([key, { message }]) => [
    key,
    { message: key === 'language_tag' ? 'ja' : `${MARK}${message}` },
  ])
  mkdirSync(join(extension, '_locales/ja'), { recursive: true })
  writeFileSync(join(extension, '_locales/ja/messages.json'), JSON.stringify(Object.fromEntries(marked)))
}

const welcomes = () => lab.context.pages().filter((page) => page.url().endsWith(WELCOME))
const settings = async () => (await lab.evaluate(readRows, 'settings'))[0]
const tick = (name: string) => welcome.locator('label.tick', { hasText: name }).first()

it(
  'opens the welcome page once when it is installed, and watches the defaults all the same',
  async () => {
    const [opened] = await until('the welcome page', async () => welcomes().length > 0 && welcomes())
    welcome = opened as Page
    await until('its words', async () => (await welcome.locator('h1').count()) > 0)
    expect(await welcome.locator('h1').innerText()).toBe('Can I get my money out right now?')
    await until('the first requests', async () =>
      server.requests.some(({ url }) => url.includes('api.binance.com')),
    )
    expect(welcomes().length).toBe(1)
    expect(await welcome.locator('.end').innerText()).toMatch(
      /You are set\s+Haltwatch watches Binance, KuCoin,? and MEXC/,
    )
  },
  MINUTES,
)

it(
  'keeps what is ticked, with the keyboard too, and says at once what the browser must be asked about',
  async () => {
    await tick('Kraken').click()
    await tick('SOL').locator('input').focus()
    await welcome.keyboard.press('Space')
    await until('both', async () => {
      const kept = await settings()
      return JSON.stringify(kept?.exchanges).includes('kraken') && JSON.stringify(kept?.coins).includes('SOL')
    })
    await welcome.getByRole('button', { name: 'Show all 40' }).click()
    await tick('Upbit').click()
    await until('the question', async () =>
      (await welcome.locator('.ask').innerText()).includes('may look here: Upbit.'),
    )
    expect(await welcome.locator('.end').innerText()).toContain('One thing is left')
    await tick('Upbit').click()
    await until('the end', async () => (await welcome.locator('.end').innerText()).includes('You are set'))
    expect(await settings()).toMatchObject({ exchanges: ['binance', 'kucoin', 'mexc', 'kraken'] })
  },
  MINUTES,
)

it(
  'sends a notification to try, and helps where it does not come',
  async () => {
    await welcome.getByRole('button', { name: 'Send a test notification' }).click()
    const toast = await desktop.waitForToast(({ summary }) => summary === 'Haltwatch: this is a test')
    expect(toast.body).toContain('When withdrawals pause on one of your exchanges')
    await welcome.getByRole('button', { name: 'No, nothing came' }).click()
    expect(await welcome.locator('.ways-out').innerText()).toContain('Open the settings of your desktop')
    await welcome.getByRole('button', { name: 'Send it again' }).click()
    await welcome.getByRole('button', { name: 'Yes, I saw it' }).click()
    expect(await welcome.getByText('Good. A pause will look the same.').count()).toBe(1)
  },
  MINUTES,
)

it(
  'changes the language of open pages at once, and of the next notification, also in a new life of the worker',
  async () => {
    const popup = await lab.openPopup()
    // Kraken has no feed on this stage.
    await until('the first look', async () =>
      /^(?:Withdrawals are open|Open on)/.test(await popup.locator('h1').innerText()),
    )
    expect(await command(lab, { kind: 'prefer', change: { language: 'ja' } })).toEqual({ ok: true })
    await until('the popup', async () => (await popup.locator('h1').innerText()).startsWith(MARK))
    await until('the welcome page', async () => (await welcome.locator('h1').innerText()).startsWith(MARK))
    expect(await popup.locator('html').getAttribute('lang')).toBe('ja')
    await lab.stopWorker()
    stage.setKucoin(CLOSED)
    const toast = await desktop.waitForToast(({ summary }) => summary.includes('KuCoin'), 2 * MINUTES)
    expect(toast.summary.startsWith(MARK)).toBe(true)
    expect(toast.summary).toContain(`${MARK}withdrawals paused`)
    expect(toast.body).toContain('BTC、ETH、USDT、USDC、SOL')
    await command(lab, { kind: 'prefer', change: { language: 'auto' } })
    await until('the way back', async () => (await popup.locator('h1').innerText()).startsWith('Withdrawals'))
    await popup.close()
  },
  4 * MINUTES,
)

it(
  'wears the chosen theme from the first paint on',
  async () => {
    const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    await welcome.emulateMedia({ colorScheme: 'light' })
    await command(lab, { kind: 'prefer', change: { theme: 'dark' } })
    await until('dark', async () => (await scheme(welcome)) === 'dark')
    const popup = await lab.openPopup()
    await popup.addInitScript(noteThemeBeforeBody)
    await popup.emulateMedia({ colorScheme: 'light' })
    await popup.reload()
    expect(await popup.evaluate(() => (globalThis as Noting).themeBeforeBody)).toBe('dark')
    expect([await scheme(popup), await popup.locator('html').getAttribute('data-theme')]).toEqual([
      'dark',
      'dark',
    ])
    await command(lab, { kind: 'prefer', change: { theme: 'auto' } })
    await until('light', async () => (await popup.locator('html').getAttribute('data-theme')) === 'auto')
    await popup.close()
  },
  MINUTES,
)

it(
  'opens nothing when it is updated',
  async () => {
    const before = await ticked()
    await lab.close()
    const manifest = join(extension, 'manifest.json')
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"version": *"[^"]+"/, '"version": "9.9.9"'),
    )
    await start()
    await until('a new life', async () => (await ticked()) > before)
    expect(await lab.evaluate(version, null)).toBe('9.9.9')
    expect(welcomes().length).toBe(0)
  },
  2 * MINUTES,
)

async function ticked(): Promise<number> {
  const [meta] = await lab.evaluate(readRows, 'meta')
  return Number(meta?.doneAt ?? 0)
}

type Noting = typeof globalThis & { themeBeforeBody?: string | undefined }

/** The theme at the moment when there is something to paint for the first time. */
function noteThemeBeforeBody(): void {
  const watch = new MutationObserver(() => {
    if (document.body === null) return
    ;(globalThis as Noting).themeBeforeBody = document.documentElement.dataset.theme
    watch.disconnect()
  })
  watch.observe(document, { childList: true, subtree: true })
}

declare const chrome: Browser

function version(): string {
  return chrome.runtime.getManifest().version
}
