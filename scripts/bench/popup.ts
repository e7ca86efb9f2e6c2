/**
 * How soon the popup paints over a year of memory: the built extension in a real Chromium, forty exchanges and three
 * thousand incidents in its database, its worker asleep. Measured against an empty page of the same extension in the
 * same run, so that a slow machine does not count.
 */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { yearOf } from '../../test/support/year.ts'
import { type LabChromium, launchChromium } from '../lab/chromium.ts'
import { findBrowser } from '../lab/find-browser.ts'
import { temporaryFolder } from '../lab/leftovers.ts'
import { median } from '../replay/expect.ts'
import { NOWHERE, quieten, seed } from '../shots/seed.ts'

const OPENINGS = 21
const PAINT_GOAL = 50
const EMPTY = 'empty.html'
const POPUP = 'extension/popup/popup.html'
const SIZE = { width: 400, height: 600 }

export async function popupBench() {
  const browser = findBrowser('chromium')
  if (!browser) return [{ what: 'popup in Chromium', measured: 'no Chromium here', goal: 'one', met: false }]
  const copy = temporaryFolder('bench')
  cpSync('dist/chrome', copy.path, { recursive: true })
  writeFileSync(join(copy.path, EMPTY), '<!doctype html><title>Empty</title><p>Empty</p>')
  const lab = await launchChromium({ browser, extension: copy.path, feedPort: NOWHERE })
  try {
    await quieten(lab)
    await seed(lab, yearOf(1, Date.now()))
    return [await paints(lab), await shifts(lab), await sleeps(lab)]
  } finally {
    await lab.close()
    copy.remove()
  }
}

/** Turn by turn, so that whatever slows the machine slows both. */
async function paints(lab: LabChromium) {
  const times: Record<string, number[]> = { [EMPTY]: [], [POPUP]: [] }
  for (let opening = 0; opening < OPENINGS; opening++)
    for (const path of [EMPTY, POPUP]) times[path]?.push(await firstPaint(lab, path))
  const [empty = 0, popup = 0] = [EMPTY, POPUP].map((path) => median(times[path] ?? []))
  const extra = popup - empty
  return {
    what: `popup over a year of memory, first paint, ${OPENINGS} openings, more than an empty page`,
    measured: `${extra.toFixed(0)} ms (${popup.toFixed(0)} - ${empty.toFixed(0)})`,
    goal: `<= ${PAINT_GOAL} ms`,
    met: extra <= PAINT_GOAL,
  }
}

async function firstPaint(lab: LabChromium, path: string): Promise<number> {
  const page = await opened(lab, path)
  const time = await page.evaluate(readPaint, null)
  await page.close()
  return time
}

async function opened(lab: LabChromium, path: string): Promise<Page> {
  const page = await lab.context.newPage()
  await page.setViewportSize(SIZE)
  await page.goto(`${lab.origin}/${path}`)
  await page.waitForSelector('h1, p')
  return page
}

async function readPaint(): Promise<number> {
  for (;;) {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    if (paint) return paint.startTime
    await new Promise((done) => setTimeout(done, 10))
  }
}

/** How far things jump when a tick has written down that all is as before. */
async function shifts(lab: LabChromium) {
  // What has grown old meanwhile is shown as unseen, which is another screen.
  await seed(lab, yearOf(1, Date.now()))
  const page = await opened(lab, POPUP)
  await page.waitForTimeout(500)
  for (let tick = 0; tick < 3; tick++) {
    await seed(lab, yearOf(1, Date.now()))
    await lab.evaluate(announce, 'ledger')
    await page.waitForTimeout(700)
  }
  const moved = await page.evaluate(readShifts, null)
  await page.close()
  const met = moved === 0
  return { what: 'popup, layout shift as fresh rows arrive', measured: String(moved), goal: '0', met }
}

function announce(name: string): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage('changed')
  channel.close()
}

function readShifts(): Promise<number> {
  return new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      const entries = list.getEntries() as unknown as readonly { readonly value: number }[]
      done(entries.reduce((sum, { value }) => sum + value, 0))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => done(0), 300)
  })
}

/** All these openings must not have woken the worker. */
async function sleeps(lab: LabChromium) {
  const page = await opened(lab, EMPTY)
  const session = await lab.context.newCDPSession(page)
  const states: string[] = []
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith(lab.origin))
    states.push(...ours.map(({ runningStatus }) => runningStatus))
  })
  await session.send('ServiceWorker.enable')
  await page.waitForTimeout(300)
  await page.close()
  const awake = states.length === 0 || states.some((state) => state !== 'stopped')
  return {
    what: 'worker while the popup was opened',
    measured: states.length === 0 ? 'not seen' : awake ? states.join(', ') : 'asleep',
    goal: 'asleep',
    met: !awake,
  }
}
