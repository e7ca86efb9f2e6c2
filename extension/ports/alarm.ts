/** The bell: one alarm every 30 seconds. It carries no meaning; the ledger says what is due. */
import browser from 'webextension-polyfill'

const BELL = 'bell'
// 30 s is the least a packed Chrome extension gets (since Chrome 120). Unpacked ones are not held to it, so it is
// written down here rather than left to the browser.
const PERIOD_MINUTES = 0.5

/** Firefox forgets alarms at restart, Chrome on disable and update: checked at every start of the worker. */
export async function ensureBell(): Promise<void> {
  const bell = await browser.alarms.get(BELL)
  if (bell?.periodInMinutes !== PERIOD_MINUTES)
    browser.alarms.create(BELL, { periodInMinutes: PERIOD_MINUTES })
}

export function onBell(listener: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === BELL ? listener() : undefined))
}
