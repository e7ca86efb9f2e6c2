/**
 * `npm run shots`: pictures of every page in every state, light and dark, of the built extension in a real Chromium
 * whose database holds what the core made of an hour; axe looks at each. `-- NAME...` takes these only. Writes
 * docs/shots, and docs/popup-*.png for the README. Exit 1 when axe finds fault with one.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from './build.ts'
import { axeFaults } from './lab/axe.ts'
import { type LabChromium, launchChromium } from './lab/chromium.ts'
import { findBrowser } from './lab/find-browser.ts'
import { SHOTS, type Shot } from './shots/list.ts'
import type { LedgerRows } from './shots/lived.ts'
import { SCENES, worstIn } from './shots/scenes.ts'
import { NOWHERE, quieten, seed } from './shots/seed.ts'

const FOLDER = 'docs/shots'
const EXTENSION = `${process.cwd()}/dist/chrome`
const SIZES = { popup: { width: 400, height: 600 }, page: { width: 1000, height: 760 } }
/** A popup is 800 by 600 dots at most: at 200 % that is half as many points each way. */
const ZOOMED = { width: 400, height: 300 }
const SETTLE = 350
const TALLEST = 4000

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !SHOTS.some((shot) => shot.name === name))
if (unknown.length > 0) {
  console.error(`There is no picture ${unknown.join(', ')}.`)
  process.exit(2)
}
process.exitCode = await main()

async function main(): Promise<number> {
  const browser = findBrowser('chromium')
  if (!browser) {
    console.error('A Chromium is needed for pictures: install chromium or Chrome.')
    return 1
  }
  await build()
  mkdirSync(FOLDER, { recursive: true })
  const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  const lab = await launchChromium({ browser, extension: EXTENSION, feedPort: NOWHERE })
  const faults: string[] = []
  try {
    await quieten(lab)
    for (const shot of shots.filter(isBuilt)) faults.push(...(await take(lab, shot)))
  } finally {
    await lab.close()
  }
  for (const { name } of shots.filter((shot) => !isBuilt(shot)))
    console.log(`${name}: there is no such page yet.`)
  for (const fault of faults) console.error(fault)
  console.log(`${shots.filter(isBuilt).length} pictures, light and dark, are in ${FOLDER}.`)
  return faults.length > 0 ? 1 : 0
}

function pathOf({ page }: Shot): string {
  return `extension/${page}/${page}.html`
}

function isBuilt(shot: Shot): boolean {
  return existsSync(join(EXTENSION, pathOf(shot)))
}

/** The light picture and the dark one, of the same moment. */
async function take(lab: LabChromium, shot: Shot): Promise<readonly string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const rows: LedgerRows = await SCENES[shot.scene](Date.now())
    await seed(lab, rows)
    const page = await lab.context.newPage()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await lookAt(page, shot)
    const place = shot.incident ? encodeURIComponent(worstIn(rows)) : (shot.place ?? '')
    await page.goto(`${lab.origin}/${pathOf(shot)}${place && `#${place}`}`)
    await page.waitForSelector('h1')
    await shot.act?.(page)
    await page.waitForTimeout(SETTLE)
    if (shot.look === 'right-to-left')
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    const folder = shot.whole ? 'docs' : FOLDER
    await page.screenshot({
      path: `${folder}/${shot.name}-${colorScheme}.png`,
      fullPage: shot.whole === true,
    })
    if (shot.look !== 'zoomed') await unroll(page)
    if (shot.look !== 'zoomed') await grow(page)
    faults.push(...(await axeFaults(page)).map((fault) => `${shot.name} (${colorScheme}): ${fault}`))
    await page.close()
  }
  return faults
}

/** What lies under the footer at the moment of the picture is no smaller for it: axe sees the page at its whole height. */
async function unroll(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? SIZES.popup
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(TALLEST, Math.max(height, whole)) })
}

async function lookAt(page: Page, { page: name, look, whole }: Shot): Promise<void> {
  if (look === 'zoomed') {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setDeviceMetricsOverride', {
      ...ZOOMED,
      deviceScaleFactor: 2,
      mobile: false,
    })
    return
  }
  const size = name === 'popup' ? SIZES.popup : SIZES.page
  await page.setViewportSize(whole ? { ...size, height: 790 } : size)
}

/** As tall as what is in it, so that axe takes nothing for too small that only lies under the footer. */
async function grow(page: Page): Promise<void> {
  const size = page.viewportSize() ?? SIZES.popup
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) })
}
