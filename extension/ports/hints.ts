/**
 * What a page must know before its first paint: the theme and language it was last drawn in. The ledger answers too
 * late for that, so a page keeps them where they are read at once; public/early.js reads the theme too.
 */
import type { Language, Preferences } from '../../src/preferences.ts'

type Hints = Pick<Preferences, 'theme' | 'language'>

/** Whatever stands there: a language we do not have is said in English until the ledger has answered. */
export function hintedLanguage(): Language {
  return (read('language') as Language | null) ?? 'auto'
}

/** Draws the page in the chosen theme, and so the next one from its first paint on. */
export function takeHints({ theme, language }: Hints): void {
  document.documentElement.dataset.theme = theme
  keep('theme', theme)
  keep('language', language)
}

// A browser told to keep nothing refuses even to be asked: then the first paint is in the browser's own colours.
function read(name: keyof Hints): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function keep(name: keyof Hints, value: string): void {
  try {
    if (localStorage.getItem(name) !== value) localStorage.setItem(name, value)
  } catch {
    // The ledger keeps it all the same.
  }
}
