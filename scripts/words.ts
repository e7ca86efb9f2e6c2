/** The English words without a browser: messages.json read from disk, times in UTC. */
import { readFileSync } from 'node:fs'
import type { Tongue } from '../src/words.ts'

const FILE = new URL('../public/_locales/en/messages.json', import.meta.url)

export function englishTongue(timeZone = 'UTC'): Tongue {
  const messages = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, { message: string }>
  return {
    locale: 'en-GB',
    timeZone,
    say: (key, ...words) =>
      (messages[key]?.message ?? '').replace(
        /\$(\d)/g,
        (_whole, index: string) => words[Number(index) - 1] ?? '',
      ),
  }
}
