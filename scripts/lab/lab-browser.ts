/** What the lab can do with a browser that has the extension in it, whichever browser it is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'webextension-polyfill'
import type { Engine, FoundBrowser } from './find-browser.ts'

export interface Badge {
  readonly text: string
  /** `#rrggbb`. */
  readonly colour: string
}

/** Runs in a page; may use nothing but its argument and the page's globals. */
export type PageScript<A, R> = (argument: A) => R | Promise<R>

/** A page of the extension in a tab. */
export interface ExtensionPage {
  readonly evaluate: <A, R>(script: PageScript<A, R>, argument: A) => Promise<R>
}

export interface LabBrowser {
  readonly engine: Engine
  readonly browser: FoundBrowser
  /** `chrome-extension://id`, `moz-extension://id`. */
  readonly origin: string
  /** Runs a script in a page of the extension that has none of the product's code in it. */
  readonly evaluate: <A, R>(script: PageScript<A, R>, argument: A) => Promise<R>
  readonly badge: () => Promise<Badge>
  readonly openPopup: () => Promise<ExtensionPage>
  /** Ids of the notifications that are up. */
  readonly notifications: () => Promise<readonly string[]>
  /** Rings every alarm the extension has set now; their periods stay. */
  readonly ring: () => Promise<void>
  /** Kills the background worker as the browser would. The next event starts a new one. */
  readonly stopWorker: () => Promise<void>
  /** Fulfilled when the browser has ended, whoever ended it. */
  readonly gone: Promise<void>
  readonly close: () => Promise<void>
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string
  readonly browser: FoundBrowser
  /** Default true. */
  readonly headless?: boolean
  /** Added to the environment: a desktop's display and bus. */
  readonly env?: Readonly<Record<string, string>>
}

/** A page of the extension that has no script in it, and yet may use the extension's whole API. */
export const QUIET_PAGE = 'manifest.json'

/** Path of the popup page inside the built extension. */
export function popupPath(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  return String(manifest.action?.default_popup ?? 'popup.html')
}

/** The abilities that are the same script in every browser. */
export function abilities(
  evaluate: LabBrowser['evaluate'],
): Pick<LabBrowser, 'badge' | 'notifications' | 'ring'> {
  return {
    badge: () => evaluate(readBadge, null),
    notifications: () => evaluate(readNotifications, null),
    ring: () => evaluate(ringAlarms, null),
  }
}

declare const chrome: Browser
declare const browser: Browser | undefined

async function readBadge(): Promise<Badge> {
  const { action } = typeof browser === 'undefined' ? chrome : browser
  const [text, colour] = [await action.getBadgeText({}), await action.getBadgeBackgroundColor({})]
  const hex = [...colour].slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'))
  return { text, colour: `#${hex.join('')}` }
}

async function readNotifications(): Promise<readonly string[]> {
  const { notifications } = typeof browser === 'undefined' ? chrome : browser
  return Object.keys(await notifications.getAll())
}

async function ringAlarms(): Promise<void> {
  const { alarms } = typeof browser === 'undefined' ? chrome : browser
  for (const { name, periodInMinutes } of await alarms.getAll()) {
    await alarms.create(name, { when: Date.now(), ...(periodInMinutes && { periodInMinutes }) })
  }
}
