/** Desktop notifications. The id is the outbox key: showing it again replaces. */
import browser from 'webextension-polyfill'
import type { How } from '../../src/notifications/loudness.ts'
import type { Notifier } from '../../src/ports.ts'
import { amendInPlace, notificationExtras, wasClosedByUser } from '../quirks.ts'

export const notifier: Notifier = {
  async show(id, title, message, how) {
    const plain = {
      type: 'basic',
      iconUrl: browser.runtime.getURL(`icons/${iconOf(how)}-128.png`),
      title,
      message,
    } as const
    const extras = notificationExtras(how)
    try {
      await browser.notifications.create(id, { ...plain, ...extras })
    } catch (error) {
      // An option one engine does not know throws and shows nothing at all: the four plain fields always work.
      if (Object.keys(extras).length === 0) throw error
      await browser.notifications.create(id, plain)
    }
  },
  async visible() {
    return new Set(Object.keys(await browser.notifications.getAll()))
  },
  async amend(id, title, message) {
    await amendInPlace(id, { title, message })
  },
  async clear(id) {
    await browser.notifications.clear(id)
  },
}

/** Red is for withdrawals, and grey for what passes by itself. */
function iconOf({ tone, stays }: How): string {
  return stays ? tone : 'grey'
}

export interface NotificationEvents {
  clicked(id: string): Promise<void>
  closed(id: string, byUser: boolean): Promise<void>
}

export function onNotification({ clicked, closed }: NotificationEvents): void {
  browser.notifications.onClicked.addListener((id) => void clicked(id))
  browser.notifications.onClosed.addListener((id, byUser) => void closed(id, wasClosedByUser(byUser)))
}
