/** Every difference between browsers that we know of, each with its source. */
import browser from 'webextension-polyfill'

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
export function notificationExtras(how?: 'quiet'): Readonly<Record<string, unknown>> {
  if (typeof (browser.notifications as unknown as Updating).update !== 'function') return {}
  return how === 'quiet' ? { silent: true } : { requireInteraction: true }
}

/** Firefox on Android has no toolbar and so no badge (MDN browser compatibility data 8.1.9). */
export function hasBadge(): boolean {
  return typeof browser.action?.setBadgeText === 'function'
}
