/** The browser's language, clock and messages. */
import browser from 'webextension-polyfill'
import type { Tongue } from '../../src/words.ts'

export const tongue: Tongue = {
  locale: browser.i18n.getUILanguage(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  say: (key, ...words) => browser.i18n.getMessage(key, [...words]),
}
