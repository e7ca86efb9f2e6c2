/** Opens the built extension in a browser: on the live feeds, or on a recording. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { launchChromium } from '../lab/chromium.ts'
import { startFeedServer } from '../lab/feed-server.ts'
import { browserAt, type FoundBrowser, findBrowsers } from '../lab/find-browser.ts'
import { launchFirefox } from '../lab/firefox.ts'
import type { LabBrowser } from '../lab/lab-browser.ts'
import { type Play, recordingSource } from '../lab/play.ts'
import { startProxy } from '../lab/proxy.ts'
import type { Recording } from '../recording/recording.ts'

export interface Opened {
  readonly lab: LabBrowser
  readonly close: () => Promise<void>
}

/** The browser to use, installed first where that is possible; null when there is none. */
export function chooseBrowser(path: string | null): FoundBrowser | null {
  if (path !== null) return browserAt(path)
  const [found] = findBrowsers()
  if (found !== undefined) return found
  spawnSync(process.execPath, ['scripts/ensure.mjs', '--chromium'], { stdio: 'inherit' })
  return findBrowsers()[0] ?? null
}

export function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

export async function openLive(browser: FoundBrowser): Promise<Opened> {
  const lab = await launch(browser, {})
  return { lab, close: lab.close }
}

/** Feeds are answered from the recording; nothing in the product knows. */
export async function openReplay(browser: FoundBrowser, recording: Recording, play: Play): Promise<Opened> {
  const feeds = await startFeedServer(recordingSource(recording, play))
  const proxy = await startProxy(feeds)
  const close = async () => {
    await proxy.close()
    await feeds.close()
  }
  try {
    const lab = await launch(browser, { feedPort: feeds.port, proxyPort: proxy.port })
    return { lab, close: () => lab.close().finally(close) }
  } catch (error) {
    await close()
    throw error
  }
}

interface Ports {
  readonly feedPort?: number
  readonly proxyPort?: number
}

function launch(browser: FoundBrowser, { feedPort, proxyPort }: Ports): Promise<LabBrowser> {
  const options = { browser, headless: !hasScreen() }
  return browser.engine === 'firefox'
    ? launchFirefox({ ...options, extension: resolve('dist/firefox'), ...(proxyPort && { proxyPort }) })
    : launchChromium({ ...options, extension: resolve('dist/chrome'), ...(feedPort && { feedPort }) })
}
