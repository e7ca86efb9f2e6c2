/** The popup and settings pages, built with samples in place of the ledger, served to a browser without a server. */
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { build, type Plugin } from 'vite'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const ADDRESS = 'http://pages.test/'
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Swaps each page's start for the one that shows samples. */
const samples: Plugin = {
  name: 'samples',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path }) => {
      const page = path.includes('popup') ? 'popup' : 'options'
      return html.replace('./main.tsx', `/test/support/pictures/${page}.tsx`)
    },
  },
}

export async function buildPages(folder: string): Promise<void> {
  const input = ['popup', 'options'].map((page) => join(ROOT, 'extension', page, `${page}.html`))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [samples],
    build: { outDir: folder, emptyOutDir: true, modulePreload: false, rollupOptions: { input } },
  })
}

/** Chromium by whatever name this system has it. */
export function findChromium(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const found = paths.find((path) => existsSync(path))
  if (!found) throw new Error(`No Chromium found: none of ${names.join(', ')} is on the PATH`)
  return found
}

export function launch() {
  return chromium.launch({ executablePath: findChromium(), args: ['--headless=new', '--no-sandbox'] })
}

/** Answers every request of the context from the built folder. */
export async function serve(context: BrowserContext, folder: string): Promise<void> {
  await context.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname
    const body = readFileSync(join(folder, path))
    return route.fulfill({ body, contentType: TYPES[extname(path)] ?? 'application/octet-stream' })
  })
}

export async function openPage(
  context: BrowserContext,
  name: 'popup' | 'options',
  view: string,
): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${ADDRESS}extension/${name}/${name}.html?view=${view}`)
  await page.waitForSelector('h1')
  return page
}
