/** What words are said in: the browser's language, or the one the user has chosen from public/_locales. */
import browser from 'webextension-polyfill'
import { localeOf, type Messages, sayFrom, TAG } from '../../src/messages.ts'
import type { Language } from '../../src/preferences.ts'
import type { Tongue } from '../../src/words.ts'

type Say = Tongue['say']

const FALLBACK = 'en'
/** The browser looks for each word in its own language first, then in English. */
const browsersWords: Say = (key, ...words) => browser.i18n.getMessage(key, [...words])

let spoken: Language = 'auto'
let wanted: Language = spoken
let words = browsersWords
let locale = localeOf(words(TAG), browser.i18n.getUILanguage())
const loaded = new Map<string, Promise<Messages>>()

/** Speaks the language of the last `speak`; before the first, the browser's. */
export const tongue: Tongue = {
  get locale() {
    return locale
  },
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  say: (key, ...parts) => words(key, ...parts),
}

export function speaks(language: Language): boolean {
  return spoken === language
}

/** From now on in this language. What it lacks is said in English. Never rejects. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  if (speaks(language)) return
  const say = language === 'auto' ? browsersWords : await wordsOf(language)
  // Another language was asked for meanwhile.
  if (wanted !== language) return
  spoken = language
  words = say
  locale = localeOf(say(TAG), browser.i18n.getUILanguage())
}

async function wordsOf(language: Language): Promise<Say> {
  const files = await Promise.all([messagesOf(language), messagesOf(FALLBACK)])
  return files.some((file) => TAG in file) ? sayFrom(...files) : browsersWords
}

/** Read once in a page's or worker's life; a file that cannot be read has no words. */
function messagesOf(language: string): Promise<Messages> {
  const known = loaded.get(language)
  if (known) return known
  const reading = fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
    .then((response) => response.json() as Promise<Messages>)
    .catch(() => ({}))
  loaded.set(language, reading)
  return reading
}
