/** Opening our own pages. Never an address from a feed. */
import browser from 'webextension-polyfill'

/** The popup page in a tab, at an incident. A popup cannot be opened without a click in every browser. */
export async function openIncident(incident: string | null): Promise<void> {
  const place = incident === null ? '' : `#${encodeURIComponent(incident)}`
  await browser.tabs.create({ url: `${browser.runtime.getURL(POPUP)}${place}` })
}

/** Once, when Haltwatch has been installed. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) })
}

const WELCOME = 'extension/welcome/welcome.html'
const POPUP = 'extension/popup/popup.html'
