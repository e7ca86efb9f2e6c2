/** Words from a file of public/_locales, read without the browser's help. */
import type { Tongue, WordKey } from './words.ts'

export type Messages = Readonly<Partial<Record<string, { readonly message: string }>>>

/** Says from the first of `files` that has the key; '' when none has. `$1` to `$9` are places for words. */
export function sayFrom(...files: readonly Messages[]): Tongue['say'] {
  return (key, ...words) => {
    const message = files.find((file) => file[key])?.[key]?.message ?? ''
    return message.replace(/\$(\d)/g, (_place, number: string) => words[Number(number) - 1] ?? '')
  }
}

/** Every file says its own language, as BCP 47, so that we know which one the browser has picked. */
export const TAG: WordKey = 'language_tag'

/**
 * The locale for numbers, plurals, lists and times: always of the language the words are in, for a French browser
 * shows our English words, and "5 avr." among them would be neither. The browser's own region of it is kept.
 */
export function localeOf(tag: string, browserLocale: string): string {
  return browserLocale === tag || browserLocale.startsWith(`${tag}-`) ? browserLocale : tag
}
