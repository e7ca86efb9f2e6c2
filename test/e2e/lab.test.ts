/** The lab proves itself with an extension of a few lines, before the product is tried in it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../scripts/lab/chromium.ts'
import { type Desktop, startDesktop } from '../../scripts/lab/desktop.ts'
import {
  type AnswerSource,
  type FeedReply,
  type FeedServer,
  startFeedServer,
} from '../../scripts/lab/feed-server.ts'
import { type FoundBrowser, findBrowser } from '../../scripts/lab/find-browser.ts'
import { launchFirefox } from '../../scripts/lab/firefox.ts'
import type { LabBrowser } from '../../scripts/lab/lab-browser.ts'
import { type FeedProxy, startProxy } from '../../scripts/lab/proxy.ts'
import { tellTiny, writeTinyExtension } from '../support/tiny-extension.ts'

const HOST = 'api.exchange.example'
const LONG = JSON.stringify({ coins: 'BTC '.repeat(2000) })

function answer(text: string, headers: Readonly<Record<string, string>> = {}): FeedReply {
  return { kind: 'answer', status: 200, headers, bytes: new TextEncoder().encode(text), delay: 0 }
}

const ANSWERS: Readonly<Record<string, FeedReply>> = {
  '/status': answer('{"status":"open"}', { 'content-type': 'application/json', etag: '"v1"' }),
  '/coins': answer(LONG, { 'content-type': 'application/json' }),
  '/busy': {
    kind: 'answer',
    status: 429,
    headers: { 'retry-after': '60' },
    bytes: new Uint8Array(),
    delay: 0,
  },
  '/silent': { kind: 'failure', failure: 'timeout', delay: 0 },
  '/reset': { kind: 'failure', failure: 'reset', delay: 0 },
  '/refused': { kind: 'failure', failure: 'refused', delay: 0 },
  '/unknown': { kind: 'failure', failure: 'dns', delay: 0 },
}

const SOURCE: AnswerSource = {
  answer: ({ url }) => ANSWERS[new URL(url).pathname] ?? { kind: 'failure', failure: 'dns', delay: 0 },
  knows: (host) => host === HOST,
}

let feeds: FeedServer
let proxy: FeedProxy
let desktop: Desktop
let tiny: ReturnType<typeof writeTinyExtension>

beforeAll(async () => {
  feeds = await startFeedServer(SOURCE)
  proxy = await startProxy(feeds)
  desktop = await startDesktop()
  tiny = writeTinyExtension([HOST, 'gone.example'])
}, 30_000)

afterAll(async () => {
  await proxy.close()
  await feeds.close()
  await desktop.close()
  tiny.remove()
})

function installed(engine: 'chromium' | 'firefox'): FoundBrowser {
  const browser = findBrowser(engine)
  if (browser === null) throw new Error(`There is no ${engine} on this machine.`)
  return browser
}

const WAYS: readonly (readonly [string, () => Promise<LabBrowser>])[] = [
  [
    'Chromium, with every host led to the feed server',
    () =>
      launchChromium({
        extension: tiny.path,
        browser: installed('chromium'),
        feedPort: feeds.port,
        env: desktop.env,
      }),
  ],
  [
    'Chromium on a screen, behind the proxy, that takes extensions over its debugging pipe',
    () => {
      const browser: FoundBrowser = { ...installed('chromium'), loads: 'by-protocol' }
      return launchChromium({
        extension: tiny.path,
        browser,
        proxyPort: proxy.port,
        env: desktop.env,
        headless: false,
      })
    },
  ],
  [
    'Firefox, behind the proxy',
    () =>
      launchFirefox({
        extension: tiny.path,
        browser: installed('firefox'),
        proxyPort: proxy.port,
        env: desktop.env,
      }),
  ],
  [
    'Firefox on a screen, behind the proxy',
    () => {
      const browser = installed('firefox')
      return launchFirefox({
        extension: tiny.path,
        browser,
        proxyPort: proxy.port,
        env: desktop.env,
        headless: false,
      })
    },
  ],
]

describe.each(WAYS)('%s', (name, launch) => {
  let lab: LabBrowser
  beforeAll(async () => {
    lab = await launch()
  }, 60_000)
  afterAll(() => lab?.close(), 30_000)

  const ask = (path: string, headers = {}) => tellTiny(lab, { ask: `https://${HOST}${path}`, headers })
  const last = () => feeds.requestsTo(`https://${HOST}/`).at(-1)

  test('a feed is answered at its real address', async () => {
    expect(await ask('/status')).toMatchObject({
      status: 200,
      text: '{"status":"open"}',
      url: `https://${HOST}/status`,
    })
    expect(last()).toMatchObject({ url: `https://${HOST}/status`, method: 'GET', sent: 200, bytesOut: 17 })
  })

  test('what has not changed is answered with 304 and no body', async () => {
    expect(await ask('/status', { 'if-none-match': '"v1"' })).toMatchObject({ status: 304, text: '' })
    expect(last()).toMatchObject({ sent: 304, bytesOut: 0 })
    expect(await ask('/status', { 'if-none-match': '"v0"' })).toMatchObject({ status: 200 })
  })

  test('a long body travels compressed and arrives whole', async () => {
    expect(await ask('/coins')).toMatchObject({ status: 200, text: LONG })
    expect(last()?.bytesOut).toBeLessThan(LONG.length / 10)
  })

  test('a refusal arrives with its status and headers', async () => {
    expect(await ask('/busy')).toMatchObject({ status: 429, headers: { 'retry-after': '60' } })
  })

  test.each(['/reset', '/refused', '/unknown'])(
    'a connection that breaks (%s) is a failure',
    async (path) => {
      const before = feeds.requestsTo(`https://${HOST}${path}`).length
      expect((await ask(path)).failed).toMatch(/Failed to fetch|NetworkError/)
      const asked = feeds.requestsTo(`https://${HOST}${path}`).length - before
      // Chromium asks once more when a connection that it had kept open turns out to be dead.
      expect([1, 2]).toContain(asked)
    },
  )

  test('a feed that never answers runs into the patience of who asked', async () => {
    expect((await tellTiny(lab, { ask: `https://${HOST}/silent`, patience: 500 })).failed).toMatch(/Timeout/)
  })

  test('a host nobody knows cannot be reached', async () => {
    expect((await tellTiny(lab, { ask: 'https://gone.example/' })).failed).toMatch(
      /Failed to fetch|NetworkError/,
    )
  })

  test('the badge can be read', async () => {
    expect(await lab.badge()).toEqual({ text: '7', colour: '#b3261e' })
  })

  test('a stopped worker starts again with the next event', async () => {
    const { at: before = 0 } = await tellTiny(lab, {})
    await lab.stopWorker()
    const { at: after = 0 } = await tellTiny(lab, {})
    expect(before).toBeGreaterThan(0)
    expect(after).toBeGreaterThan(before)
  })

  test('an alarm can be rung before its time', async () => {
    await tellTiny(lab, { alarm: 'bell' })
    await lab.ring()
    await expect.poll(() => lab.badge(), { timeout: 5000 }).toMatchObject({ text: 'bell' })
  })

  test('a notification reaches the desktop with its words, and a click on it comes back', async () => {
    const words = { title: 'Binance: withdrawals paused', message: `Since 08:05 "UTC"\n출금 중단 in ${name}` }
    await tellTiny(lab, { show: { id: 'a/1', words } })
    const toast = await desktop.waitForToast(({ body }) => body.includes(name))
    expect(toast.summary).toBe(words.title)
    expect(toast.body).toContain('출금 중단')
    expect(await lab.notifications()).toEqual(['a/1'])
    expect(desktop.shown()).toContain(toast)
    await desktop.click(toast)
    await expect.poll(() => lab.badge(), { timeout: 5000 }).toMatchObject({ text: 'a/1' })
    await expect.poll(() => desktop.shown()).not.toContain(toast)
  })
})
