/** The smallest extension that can ask an address and show a notification: with it the lab proves itself. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabBrowser } from '../../scripts/lab/lab-browser.ts'
import { temporaryFolder } from '../../scripts/lab/leftovers.ts'

const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome
const starts = { at: Date.now() }
api.action.setBadgeText({ text: '7' })
api.action.setBadgeBackgroundColor({ color: '#b3261e' })
api.alarms.onAlarm.addListener(({ name }) => api.action.setBadgeText({ text: name }))
api.notifications.onClicked.addListener((id) => api.action.setBadgeText({ text: id }))
api.runtime.onMessage.addListener((message, _sender, answer) => {
  work(message).then(answer, (error) => answer({ failed: String(error) }))
  return true
})
async function work({ ask, headers, patience = 3000, show, alarm }) {
  if (show) return api.notifications.create(show.id, { type: 'basic', iconUrl: 'icon.png', ...show.words })
  if (alarm) return api.alarms.create(alarm, { periodInMinutes: 60 })
  if (!ask) return starts
  const reply = await fetch(ask, { headers, cache: 'no-store', signal: AbortSignal.timeout(patience) })
  const text = await reply.text()
  return { status: reply.status, text, headers: Object.fromEntries(reply.headers), url: reply.url }
}
`

/** A red square of 16 by 16: Chromium shows no notification without a picture. */
const ICON =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mPYrCZHEmIY1TCqYfhqAADmNvcBVv383wAAAABJRU5ErkJggg=='

/** Writes it into a folder of its own. */
export function writeTinyExtension(hosts: readonly string[]): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder('tiny')
  const manifest = {
    manifest_version: 3,
    name: 'Tiny',
    version: '1.0',
    permissions: ['alarms', 'notifications'],
    host_permissions: hosts.map((host) => `https://${host}/*`),
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    action: { default_popup: 'popup.html' },
    browser_specific_settings: { gecko: { id: 'tiny@haltwatch.example' } },
  }
  writeFileSync(join(folder.path, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder.path, 'background.js'), BACKGROUND)
  writeFileSync(join(folder.path, 'popup.html'), '<!doctype html><title>Tiny</title><h1>All calm</h1>')
  writeFileSync(join(folder.path, 'icon.png'), Buffer.from(ICON, 'base64'))
  return folder
}

export interface TinyReply {
  readonly status?: number
  readonly text?: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly failed?: string
  /** When the background began, answered to an empty message. */
  readonly at?: number
}

interface Messenger {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<TinyReply> }
}
declare const chrome: Messenger
declare const browser: Messenger | undefined

/** Sends the extension's background a message and gives its answer. */
export function tellTiny(lab: LabBrowser, message: object): Promise<TinyReply> {
  return lab.evaluate((it: object) => {
    const { runtime } = typeof browser === 'undefined' ? chrome : browser
    return runtime.sendMessage(it)
  }, message)
}
