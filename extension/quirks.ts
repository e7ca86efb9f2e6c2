/** Every difference between browsers that we know of, each with its source. */
import browser from 'webextension-polyfill'
import type { How } from '../src/notifications/loudness.ts'
import type { BrowserName } from '../src/views/welcome-screen.ts'

interface Updating {
  update?(id: string, words: { title: string; message: string }): Promise<boolean>
}

/** Firefox has no `notifications.update`, and showing anew would make a sound (MDN browser compatibility data). */
export async function amendInPlace(id: string, words: { title: string; message: string }): Promise<void> {
  await (browser.notifications as unknown as Updating).update?.(id, words)
}

/**
 * Notification options beyond the four plain ones. Firefox throws "Unexpected property" on each of them and then
 * shows nothing (measured, Firefox 153; mdn/webextensions-examples#340); it also has no `notifications.update`,
 * by which engines that know them are told apart. `silent` is Chrome's since version 70.
 */
export function notificationExtras({ sound, stays }: How): Readonly<Record<string, unknown>> {
  if (typeof (browser.notifications as unknown as Updating).update !== 'function') return {}
  return {
    ...(sound === 'system' ? {} : { silent: true }),
    ...(stays ? { requireInteraction: true } : {}),
  }
}

/** Firefox on Android has no toolbar and so no badge (MDN browser compatibility data 8.1.9). */
export function hasBadge(): boolean {
  return typeof browser.action?.setBadgeText === 'function'
}

/**
 * Whether the user closed a notification, and not the system or we. Firefox says so of every one that goes, also
 * after its few seconds on the screen (no `byUser`: MDN browser compatibility data; bugzil.la/1413188), so that
 * there only a click counts.
 */
export function wasClosedByUser(byUser: boolean): boolean {
  return byUser && typeof (browser.notifications as unknown as Updating).update === 'function'
}

/** Not in the types of the polyfill, which hands it through as Chrome has it. */
interface OffscreenPages {
  createDocument(page: { url: string; reasons: readonly string[]; justification: string }): Promise<void>
}
declare module 'webextension-polyfill' {
  const offscreen: OffscreenPages | undefined
}

/**
 * Chrome's worker has no audio: a page off the screen has to play (Chrome 109 and later). Firefox has no such pages
 * and needs none (measured, Firefox 153).
 */
export function offscreenPages(): OffscreenPages | undefined {
  return browser.offscreen
}

/**
 * Which browser this is, for directions to its own buttons. Firefox has no client hints; the others name themselves
 * there, and a Chromium by no other name looks like any of them (W3C User-Agent Client Hints, `brands`).
 */
export function browserName(): BrowserName {
  const { userAgentData, userAgent } = navigator as Navigator & Hinting
  if (!userAgentData) return userAgent.includes('Firefox/') ? 'firefox' : 'unknown'
  const brands = userAgentData.brands.map(({ brand }) => brand)
  return BRANDS.find(([brand]) => brands.includes(brand))?.[1] ?? 'unknown'
}

interface Hinting {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] }
}
const BRANDS: readonly (readonly [string, BrowserName])[] = [
  ['Microsoft Edge', 'edge'],
  ['Brave', 'brave'],
  ['Opera', 'opera'],
  ['Google Chrome', 'chrome'],
]

interface Pinning {
  getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }>
}

/** Null where the browser does not say: Chrome does since 91, Firefox since bug 1814905, but not on Android. */
export async function isPinned(): Promise<boolean | null> {
  const settings = await (browser.action as unknown as Pinning).getUserSettings?.()
  return settings?.isOnToolbar ?? null
}
