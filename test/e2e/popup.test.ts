/** The popup in a real Chromium, by mouse and by keyboard: what leads where, and what it asks of the worker. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LabChromium, launchChromium } from '../../scripts/lab/chromium.ts'
import { type FeedServer, startFeedServer } from '../../scripts/lab/feed-server.ts'
import { findBrowser } from '../../scripts/lab/find-browser.ts'
import { makeStage, type Stage } from '../../scripts/lab/stage.ts'
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
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await until('the first look', async () => (await headline()).startsWith('Withdrawals are open'))
  // One way out of USDT closes on KuCoin.
  stage.setKucoin((asset, network) => asset !== 'USDT' || network !== 'TRX')
  await until('the alert', async () => (await lab.notifications()).length > 0, 2 * MINUTES)
}, 4 * MINUTES)

afterAll(async () => {
  await lab?.close()
  await server?.close()
})

const headline = () => popup.locator('h1').innerText()
const rowsOf = (store: string) => lab.evaluate(readRows, store)
const press = (name: string | RegExp) => popup.getByRole('button', { name }).first().click()

describe('the list', () => {
  it('says what is closed, and what of it can still leave', async () => {
    await until('the headline', async () => (await headline()) === 'KuCoin: USDT over TRC20 closed')
    const card = popup.locator('.card', { hasText: 'KuCoin' })
    expect(await card.innerText()).toMatch(/Still open for USDT: ERC20.*SOL.*TON/)
    expect(await card.innerText()).toContain('USDT can leave: Binance.')
  })

  it('ticks without reading the ledger again, and nothing moves', async () => {
    const before = await popup.locator('.checked').innerText()
    await until('another second', async () => (await popup.locator('.checked').innerText()) !== before)
    const shift = await popup.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0
          const watch = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          })
          watch.observe({ type: 'layout-shift', buffered: false })
          setTimeout(() => done(sum), 3000)
        }),
    )
    expect(shift).toBe(0)
  })
})

describe('an exchange in full', () => {
  it('opens from its row, with the story and the reason', async () => {
    await press('KuCoin')
    await until('the story', async () => (await popup.locator('.story').count()) > 0)
    const story = await popup.locator('.story').first().innerText()
    expect(story).toContain('USDT over TRC20 closed')
    expect(story).toContain('You were told: it had just begun.')
    expect(story).toMatch(/seen in its (withdrawal table|answer about one coin)/)
  })

  it('finds a coin by a network’s name, and keeps the wish to hear of its reopening', async () => {
    await popup.getByRole('searchbox').fill('tron')
    const coin = popup.locator('.coin').first()
    expect(await coin.innerText()).toContain('USDT')
    await popup.getByRole('button', { name: 'USDT TRX: tell me when it opens again' }).click()
    await until('the wish', async () => (await rowsOf('wishes')).length === 1)
    expect(await rowsOf('wishes')).toMatchObject([{ subject: 'kucoin', scope: 'route:USDT/TRX' }])
    await popup.getByRole('button', { name: 'USDT TRX: tell me when it opens again', pressed: true }).click()
    await until('the wish taken back', async () => (await rowsOf('wishes')).length === 0)
  })

  it('puts a summary on the clipboard that is true elsewhere, too', async () => {
    await press('Copy a summary')
    await until('the word', async () => (await popup.locator('.doing').innerText()).includes('Copied'))
    const text = await popup.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('KuCoin: USDT over TRC20 closed')
    expect(text).toMatch(/Seen by Haltwatch on/)
  })

  it('silences with one click, and takes it back with another', async () => {
    await press('For 1 hour')
    await until('the silence', async () => (await rowsOf('silences')).length === 1)
    await press('Undo: KuCoin')
    await until('none', async () => (await rowsOf('silences')).length === 0)
  })
})

describe('by keyboard', () => {
  it('goes back, walks the rows, opens one, and comes back again', async () => {
    const list = () => until('the list', async () => (await popup.locator('.answer').count()) === 1)
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '')
    await popup.keyboard.press('Escape')
    await list()
    await until('the row of MEXC', async () => {
      await popup.keyboard.press('ArrowDown')
      return (await focused()) === 'MEXC'
    })
    await popup.keyboard.press('ArrowUp')
    expect(await focused()).not.toBe('MEXC')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('Enter')
    await until('its page', async () => (await headline()) === 'MEXC')
    expect(await popup.locator('main').innerText()).toContain('From announcements only')
    await popup.keyboard.press('Escape')
    await list()
  })

  it(
    'checks now with r',
    async () => {
      const asked = server.requests.length
      await popup.waitForTimeout(31_000)
      await popup.keyboard.press('r')
      await until('a fresh look', async () => server.requests.length > asked)
    },
    MINUTES,
  )
})

describe('the inbox', () => {
  it('keeps what was told, counts it as read once seen, and leads to its incident', async () => {
    await press(/^Recent alerts/)
    await until('the lines', async () => (await popup.locator('.inbox-line').count()) === 1)
    await until('read', async () => (await rowsOf('alerts')).every((row) => row.read === true))
    await press(/USDT over TRC20 closed/)
    await until('the story', async () => (await popup.locator('.story').count()) > 0)
    expect(await popup.locator('h1').innerText()).toBe('KuCoin')
  })

  it('an address with an incident opens there at once, though the worker is stopped', async () => {
    const incident = (await rowsOf('incidents')).find((row) => row.subject === 'kucoin')
    await lab.stopWorker()
    await popup.goto(`${lab.origin}/extension/popup/popup.html#${encodeURIComponent(String(incident?.id))}`)
    await popup.reload()
    await until('the story', async () => (await popup.locator('.story').count()) > 0)
    expect(await popup.locator('h1').innerText()).toBe('KuCoin')
  })
})
