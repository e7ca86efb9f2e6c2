/** Opens a Chromium on a fresh profile with the extension in it. */
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { abilities, type LabBrowser, type LaunchOptions, popupPath, QUIET_PAGE } from './lab-browser.ts'
import { temporaryFolder } from './leftovers.ts'

export interface ChromiumOptions extends LaunchOptions {
  /** Every host is led to this port of this machine: a feed server. */
  readonly feedPort?: number
  /** Everything goes through a proxy on this port. */
  readonly proxyPort?: number
  /** Language of the browser, `ko`; default en-US. */
  readonly language?: string
  /** A profile that stays afterwards; default a fresh one, removed on close. */
  readonly profile?: string
}

export interface LabChromium extends LabBrowser {
  readonly context: BrowserContext
  readonly extensionId: string
  /** The worker; waits for its first start. After `stopWorker` it answers once an event has started it again. */
  readonly worker: () => Promise<Worker>
  /** A page of the extension in a tab of its own. */
  readonly openPage: (path: string) => Promise<Page>
  readonly openPopup: () => Promise<Page>
}

export async function launchChromium(options: ChromiumOptions): Promise<LabChromium> {
  const profile = options.profile === undefined ? temporaryFolder('chromium') : null
  const context = await chromium.launchPersistentContext(options.profile ?? profile?.path ?? '', {
    executablePath: options.browser.path,
    headless: false, // said with an argument below: the old headless mode has no extensions
    chromiumSandbox: process.getuid?.() !== 0, // the sandbox refuses to run as root
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...launchArguments(options)],
    env: { ...process.env, ...options.env },
    handleSIGINT: false,
    viewport: null,
  })
  const close = () => context.close().finally(() => profile?.remove())
  try {
    await context.addInitScript('globalThis.__name ??= (it) => it') // tsx wraps inner functions in it
    return labOf(context, options, { extensionId: await loadExtension(context, options), close })
  } catch (error) {
    await close()
    throw error
  }
}

type Loaded = Pick<LabChromium, 'extensionId' | 'close'>

function labOf(context: BrowserContext, options: ChromiumOptions, loaded: Loaded): LabChromium {
  const origin = `chrome-extension://${loaded.extensionId}`
  const openPage = (path: string) => openTab(context, `${origin}/${path}`)
  const eyes = keptPage(context, `${origin}/${QUIET_PAGE}`)
  const evaluate: LabBrowser['evaluate'] = async (script, argument) =>
    (await eyes()).evaluate(script as never, argument)
  return {
    ...loaded,
    engine: 'chromium',
    browser: options.browser,
    context,
    origin,
    worker: () => findWorker(context, origin),
    openPage,
    openPopup: () => openPage(popupPath(options.extension)),
    evaluate,
    ...abilities(evaluate),
    stopWorker: async () => stopWorker(context, await eyes(), origin),
    gone: new Promise((done) => context.once('close', () => done())),
  }
}

function launchArguments(options: ChromiumOptions): readonly string[] {
  const { browser, extension, feedPort, proxyPort, language = 'en-US' } = options
  const args = ['--disable-background-networking', '--no-first-run', `--lang=${language}`]
  if (options.headless ?? true) args.push('--headless=new')
  if (browser.loads === 'by-flag')
    args.push(`--disable-extensions-except=${extension}`, `--load-extension=${extension}`)
  else args.push('--enable-unsafe-extension-debugging')
  if (feedPort !== undefined) args.push(`--host-resolver-rules=MAP * 127.0.0.1:${feedPort}`)
  if (proxyPort !== undefined) args.push(`--proxy-server=http://127.0.0.1:${proxyPort}`)
  if (feedPort !== undefined || proxyPort !== undefined) args.push('--ignore-certificate-errors')
  return args
}

async function loadExtension(context: BrowserContext, options: ChromiumOptions): Promise<string> {
  if (options.browser.loads === 'by-flag')
    return new URL((await findWorker(context, 'chrome-extension://')).url()).host
  const session = await context.browser()?.newBrowserCDPSession()
  // The protocol's types do not know the command yet; browsers do since 128.
  const load = session?.send as
    | ((name: string, options: object) => Promise<{ readonly id: string }>)
    | undefined
  const loaded = await load?.call(session, 'Extensions.loadUnpacked', { path: options.extension })
  if (loaded === undefined) throw new Error(`${options.browser.name} did not take the extension.`)
  return loaded.id
}

async function findWorker(context: BrowserContext, origin: string): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith(origin)
  return (
    context.serviceWorkers().findLast(ours) ??
    context.waitForEvent('serviceworker', { predicate: ours, timeout: 15_000 })
  )
}

/** The empty tab a browser begins with is used up first; a later one is being opened by the extension itself. */
async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const [first] = context.pages()
  const page = first?.url() === 'about:blank' ? first : await context.newPage()
  await page.goto(url)
  return page
}

/** One tab, opened when first needed and again when it was closed. */
function keptPage(context: BrowserContext, url: string): () => Promise<Page> {
  let opened: Promise<Page> | null = null
  return async () => {
    opened ??= openTab(context, url)
    if ((await opened).isClosed()) opened = openTab(context, url)
    return opened
  }
}

async function stopWorker(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(page)
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith(origin))
      if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) done()
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await stopped
  await session.detach()
}
