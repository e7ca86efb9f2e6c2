/** Where Haltwatch runs: which system, which browser, and whether its icon is in sight. */
import browser from 'webextension-polyfill'
import type { Place, System } from '../../src/views/welcome-screen.ts'
import { browserName, isPinned } from '../quirks.ts'

const SYSTEMS: Readonly<Record<string, System>> = { win: 'win', mac: 'mac', linux: 'linux', cros: 'cros' }

export async function placeOf(): Promise<Place> {
  const [{ os }, pinned] = await Promise.all([
    browser.runtime.getPlatformInfo(),
    isPinned().catch(() => null),
  ])
  return { system: SYSTEMS[os] ?? 'unknown', browser: browserName(), pinned }
}
