/** The little the lab knows of the product: its notifications as it remembers them, its headline, its commands. */
import type { NotificationRow } from '../../src/ledger/rows.ts'
import type { Answer, Command } from '../../src/protocol.ts'
import type { Badge, ExtensionPage, LabBrowser } from './lab-browser.ts'

/** What a person could see of the extension at one moment. */
export interface Peek {
  readonly badge: Badge
  /** The popup's first line. */
  readonly headline: string
  /** Oldest first; the words are the product's own, for browsers give ids only. */
  readonly notifications: readonly NotificationRow[]
}

export async function peek(lab: LabBrowser, popup: ExtensionPage): Promise<Peek> {
  return {
    badge: await lab.badge(),
    headline: await popup.evaluate(readHeadline, 'h1'),
    notifications: await lab.evaluate(readNotifications, 'haltwatch'),
  }
}

function readHeadline(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText ?? ''
}

/** Sends the worker a command as a page of ours would. */
export function command(lab: LabBrowser, it: Command): Promise<Answer> {
  return lab.evaluate(sendCommand, it)
}

/** Never the first to open the database: that would make an empty one of version 1. */
async function readNotifications(name: string): Promise<readonly NotificationRow[]> {
  const known = await indexedDB.databases()
  if (!known.some((database) => database.name === name)) return []
  const opening = indexedDB.open(name)
  await new Promise((done, fail) => {
    opening.onsuccess = done
    opening.onerror = fail
  })
  try {
    if (!opening.result.objectStoreNames.contains('notifications')) return []
    const reading = opening.result.transaction('notifications').objectStore('notifications').getAll()
    await new Promise((done, fail) => {
      reading.onsuccess = done
      reading.onerror = fail
    })
    const rows = reading.result as NotificationRow[]
    return rows.sort((a, b) => a.createdAt - b.createdAt)
  } finally {
    opening.result.close()
  }
}

interface Messenger {
  readonly runtime: { readonly sendMessage: (message: Command) => Promise<Answer> }
}
declare const chrome: Messenger
declare const browser: Messenger | undefined

function sendCommand(it: Command): Promise<Answer> {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser
  return runtime.sendMessage(it)
}
