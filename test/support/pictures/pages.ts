/** The pages, built with samples in place of the ledger, served to a browser without a server. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { build, type Plugin } from 'vite'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
export const PAGES = ['popup', 'options', 'history', 'welcome', 'custody'] as const
export type PageName = (typeof PAGES)[number]

/** As the extension is built, so that pictures show the same style sheets. */
const OLDEST = ['chrome120', 'firefox128']
const ADDRESS = 'http://pages.test/'
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Swaps each page's start for the one that shows samples. */
const samples: Plugin = {
  name: 'samples',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path }) => {
      const page = PAGES.find((one) => path.includes(`/${one}/`))
      return html.replace('./main.tsx', `/test/support/pictures/${page}.tsx`)
    },
  },
}

export async function buildPages(folder: string): Promise<void> {
  const input = PAGES.map((page) => join(ROOT, 'extension', page, `${page}.html`))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: join(ROOT, 'public'),
    plugins: [samples],
    build: {
      target: OLDEST,
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: { input },
    },
  })
}

export function launch(executablePath: string) {
  return chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] })
}

/** Answers every request of the context from the built folder. */
export async function serve(context: BrowserContext, folder: string): Promise<void> {
  await context.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname
    const body = readFileSync(join(folder, path))
    return route.fulfill({ body, contentType: TYPES[extname(path)] ?? 'application/octet-stream' })
  })
}

export async function openPage(context: BrowserContext, name: PageName, view: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${ADDRESS}extension/${name}/${name}.html?view=${view}`)
  await page.waitForSelector('h1')
  // A sample may press a few buttons of its own.
  await page.waitForTimeout(200)
  return page
}
