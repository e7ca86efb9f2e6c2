/** The settings page of the shipped Chromium build: what is set is kept, taken back, saved as a file, deleted. */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LabChromium, launchChromium } from '../../scripts/lab/chromium.ts'
import { type FeedServer, startFeedServer } from '../../scripts/lab/feed-server.ts'
import { findBrowser } from '../../scripts/lab/find-browser.ts'
import { makeStage } from '../../scripts/lab/stage.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import { readRows } from '../support/read-rows.ts'
import { until } from '../support/wait.ts'

const MINUTES = 60_000
let server: FeedServer
let lab: LabChromium
let page: Page

beforeAll(async () => {
  const browser = findBrowser('chromium')
  if (!browser) throw new Error('no Chromium here: npm test installs one on Debian and Ubuntu')
  server = await startFeedServer(makeStage())
  lab = await launchChromium({ browser, extension: `${process.cwd()}/dist/chrome`, feedPort: server.port })
  page = await lab.openPage('extension/options/options.html')
}, 2 * MINUTES)

afterAll(async () => {
  await lab?.close()
  await server?.close()
})

/** A browser that has just been installed keeps no row: what is not there is as it was at first. */
const settings = async () => ({ ...DEFAULT_SETTINGS, ...(await lab.evaluate(readRows, 'settings'))[0] })
const section = (id: string) => page.locator(`section[aria-labelledby=${id}]`).first()
const toast = () => page.locator('.toast').innerText()
const saved = () => until('the word that it is saved', async () => (await toast()).includes('Saved'))

it(
  'keeps at once what is told of a signal, and takes it back on request',
  async () => {
    await page.getByLabel('Deposits', { exact: true }).first().selectOption('paused')
    await saved()
    expect((await settings()).tell).toEqual({ ...DEFAULT_SETTINGS.tell, deposits: 'paused' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await until('the way back', async () => (await toast()).includes('Brought back'))
    expect((await settings()).tell).toEqual(DEFAULT_SETTINGS.tell)
    expect(await page.getByLabel('Deposits', { exact: true }).first().inputValue()).toBe('never')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close')
  },
  2 * MINUTES,
)

it(
  'keeps quiet hours that make sense, and says in one sentence when they do not',
  async () => {
    await section('quiet').getByLabel('Keep quiet every day').check()
    await section('quiet').getByLabel('From').fill('23:30')
    await until('the hours', async () => (await settings()).quiet.from === 1410)
    await section('quiet').getByLabel('To', { exact: true }).fill('23:30')
    await until('the sentence', async () =>
      (await section('quiet').innerText()).includes('an end that is not their beginning'),
    )
    await new Promise((done) => setTimeout(done, 1500))
    expect((await settings()).quiet).toEqual({ on: true, from: 1410, to: 420, through: ['withdrawals'] })
    expect(await section('quiet').getByLabel('To', { exact: true }).inputValue()).toBe('23:30')
    await section('quiet').getByLabel('To', { exact: true }).fill('06:15')
    await until('the hours', async () => (await settings()).quiet.to === 375)
  },
  MINUTES,
)

it(
  'watches a network by any of its names, and knows no other',
  async () => {
    const add = async (typed: string) => {
      await section('coins')
        .getByLabel(/Add a network/)
        .fill(typed)
      await section('coins').locator('form').last().getByRole('button').click()
    }
    await add('TRC20')
    await until('the network', async () => (await settings()).networks.join() === 'TRX')
    expect(await section('coins').locator('.chip').last().innerText()).toContain('Tron')
    await add('Foochain')
    expect(await section('coins').innerText()).toContain('knows no network called “Foochain”')
    expect((await settings()).networks).toEqual(['TRX'])
  },
  MINUTES,
)

it(
  'shows every feed with when it was read, and what was read today',
  async () => {
    await lab.ring()
    await until('a read feed', async () =>
      (await section('health').locator('.feed-said').allTextContents()).some((said) =>
        /Last read at/.test(said),
      ),
    )
    expect(await section('health').locator('.feed-address').allTextContents()).toContain(
      'https://api.kucoin.com/api/v3/currencies',
    )
    await until('the bytes', async () => /Used today: (?!0 )/.test(await section('data').innerText()))
  },
  MINUTES,
)

it(
  'saves settings as a file, and brings in another after saying what it changes',
  async () => {
    const saving = page.waitForEvent('download')
    await section('file').getByRole('button', { name: 'Save as a file' }).click()
    const text = readFileSync(await (await saving).path(), 'utf8')
    const file = JSON.parse(text)
    expect(file.settings.networks).toEqual(['TRX'])
    await bring(text)
    await until('the preview', async () => (await section('file').innerText()).includes('Nothing:'))
    await section('file').getByRole('button', { name: 'Leave it as it is' }).click()
    const other = { ...file.settings, exchanges: ['kraken', 'mtgox'], theme: 'dark' }
    await bring(JSON.stringify({ ...file, settings: other }))
    const preview = await until('the preview', async () => {
      const said = await section('file').innerText()
      return said.includes('Kraken added') && said
    })
    expect(preview).toContain('Exchanges: Binance, KuCoin, and MEXC removed')
    expect(preview).toContain('Left out: 1 exchange or cloud')
    expect((await settings()).exchanges).toEqual(DEFAULT_SETTINGS.exchanges)
    await section('file').getByRole('button', { name: 'Make these changes' }).click()
    await until('the new settings', async () => (await settings()).exchanges.join() === 'kraken')
    expect((await settings()).theme).toBe('dark')
    await bring('{"haltwatch":"settings","version":7,"settings":{}}')
    await until('the sentence', async () => (await section('file').innerText()).includes('A newer Haltwatch'))
    expect((await settings()).exchanges).toEqual(['kraken'])
  },
  2 * MINUTES,
)

async function bring(text: string): Promise<void> {
  const path = join(tmpdir(), `haltwatch-${process.pid}.json`)
  writeFileSync(path, text)
  await section('file').locator('input[type=file]').setInputFiles(path)
}

it(
  'deletes everything when asked twice, and begins anew',
  async () => {
    await section('erase').getByRole('button', { name: 'Delete everything' }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it')
    await section('erase').getByRole('button', { name: 'Delete it all' }).click()
    await until(
      'the word',
      async () => (await section('erase').innerText()).includes('starts anew'),
      2 * MINUTES,
    )
    expect(await settings()).toEqual(DEFAULT_SETTINGS)
    await until('the first look', async () => (await section('health').innerText()).includes('Binance'))
  },
  3 * MINUTES,
)

it(
  'says that a newer version has kept the ledger, on the page and on the badge, and leaves it alone',
  async () => {
    await lab.evaluate(openNewer, 'haltwatch')
    await page.reload()
    await until('the sentence', async () =>
      (await page.locator('main').innerText()).includes('A newer version of Haltwatch has kept these data'),
    )
    await lab.ring()
    await until('the badge', async () => (await lab.badge()).text === '?')
  },
  MINUTES,
)

/** Runs in a page of the extension: as if a newer version had been here. */
async function openNewer(name: string): Promise<void> {
  const open = indexedDB.open(name, 999)
  await new Promise((done) => {
    open.onsuccess = done
  })
  open.result.close()
}
