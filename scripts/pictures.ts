/** Draws every sample screen in Chromium, light and dark, wide and narrow, and checks each with axe. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildPages, launch, openPage, PAGES, type PageName, serve } from '../test/support/pictures/pages.ts'
import { HISTORIES } from '../test/support/sample-history.ts'
import { SETTINGS } from '../test/support/sample-settings.ts'
import { POPUPS } from '../test/support/sample-views.ts'
import { CUSTODIES, WELCOMES } from '../test/support/sample-welcome.ts'
import { findBrowser } from './lab/find-browser.ts'

/** How a person may look at a page; `text` is the browser's font size. */
interface Look {
  readonly name: string
  readonly options: BrowserContextOptions
  readonly text?: string
}

/** Windows this low have no fixed header and footer, and are drawn as they are. */
const SHORT = 420
const popup = { width: 400, height: 600 }
const tab = { width: 1000, height: 800 }
const looks = (viewport: { width: number; height: number }): readonly Look[] => [
  { name: 'light', options: { viewport, colorScheme: 'light' } },
  { name: 'dark', options: { viewport, colorScheme: 'dark' } },
  {
    name: 'narrow',
    options: { viewport: { ...viewport, width: 320 }, screen: { width: 1280, height: 800 } },
  },
  { name: 'phone', options: { viewport: { ...viewport, width: 360 } } },
  { name: 'zoomed', options: { viewport: { width: viewport.width === 400 ? 400 : 500, height: 300 } } },
  { name: 'big-text', options: { viewport }, text: '200%' },
  { name: 'forced-colours', options: { viewport, forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'contrast', options: { viewport, contrast: 'more', colorScheme: 'dark' } },
]

const SAMPLES: Readonly<Record<PageName, object>> = {
  popup: { ...POPUPS, subject: {}, inbox: {} },
  options: SETTINGS,
  history: HISTORIES,
  welcome: WELCOMES,
  custody: CUSTODIES,
}

const folder = resolve(process.argv[2] ?? 'node_modules/.cache/pictures')
/** Pages named after the folder; all when none is. */
const wanted = PAGES.filter((page) => process.argv.length < 4 || process.argv.slice(3).includes(page))
const built = mkdtempSync(join(tmpdir(), 'pages-'))
const faults: string[] = []
const found = findBrowser('chromium')
if (found === null) throw new Error('Pictures are drawn in Chromium, and none was found.')

try {
  mkdirSync(folder, { recursive: true })
  await buildPages(built)
  const browser = await launch(found.path)
  for (const page of wanted)
    for (const look of looks(page === 'popup' ? popup : tab))
      await drawAll(browser, page, Object.keys(SAMPLES[page]), look)
  await browser.close()
} finally {
  rmSync(built, { recursive: true, force: true })
}
console.log(faults.length === 0 ? `All well. Pictures are in ${folder}` : faults.join('\n'))
process.exitCode = faults.length === 0 ? 0 : 1

async function drawAll(
  browser: Browser,
  name: PageName,
  views: readonly string[],
  look: Look,
): Promise<void> {
  const context = await browser.newContext({ deviceScaleFactor: 2, reducedMotion: 'reduce', ...look.options })
  await serve(context, built)
  for (const view of views) {
    const page = await openPage(context, name, view)
    await page.evaluate(axe.source)
    await page.evaluate((text) => {
      document.documentElement.style.fontSize = text
    }, look.text ?? '')
    await draw(page, `${name}-${view}-${look.name}`)
    await page.close()
  }
  await context.close()
}

/** First as it opens, then with all that folds unfolded. */
async function draw(page: Page, what: string): Promise<void> {
  const size = page.viewportSize() ?? popup
  for (const open of [false, true]) {
    const which = open ? `${what}-unfolded` : what
    await fold(page, open, size)
    await page.screenshot({ path: join(folder, `${which}.png`), fullPage: true })
    const wide = await page.evaluate(overhang)
    if (wide > 0) faults.push(`${which}: ${wide} px too wide`)
    faults.push(...(await violations(page, which)))
  }
}

/** How far the furthest visible thing reaches out of the window, sideways. */
function overhang(): number {
  const boxes = [...document.querySelectorAll('.popup, main, :is(.popup, main) :not(.spoken)')].map((one) =>
    one.getBoundingClientRect(),
  )
  return Math.max(...boxes.map((box) => Math.max(box.right - innerWidth, -box.left)))
}

/** Folds all open or shut, in a window as tall as the page, so that nothing lies under the footer. */
async function fold(page: Page, open: boolean, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  const height = await page.evaluate((now) => {
    for (const details of document.querySelectorAll('details')) details.open = now
    return document.documentElement.scrollHeight
  }, open)
  if (size.height > SHORT) await page.setViewportSize({ ...size, height: Math.max(height, size.height) })
}

async function violations(page: Page, what: string): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = await page.evaluate(async (runOnly) => {
    const result = await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly })
    return result.violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    )
  }, tags)
  return found.map((fault) => `${what}: ${fault}`)
}
