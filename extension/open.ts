/** Opening our own pages. Never an address from a feed. */
import browser from 'webextension-polyfill'

/** The popup page in a tab, at an incident. A popup cannot be opened without a click in every browser. */
export async function openIncident(incident: string | null): Promise<void> {
  const place = incident === null ? '' : `#${encodeURIComponent(incident)}`
  await browser.tabs.create({ url: `${browser.runtime.getURL(POPUP)}${place}` })
}

const POPUP = 'extension/popup/popup.html'
