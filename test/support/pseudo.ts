/** Made-up languages that strain a page: English in long accented words, and English read from right to left. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type Messages, sayFrom } from '../../src/messages.ts'
import type { Tongue } from '../../src/words.ts'

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'ë', i: 'ï', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û' },
}
/** Translations into Russian or Portuguese are about a third longer. */
const LONGER = 0.35
/** Unicode's marks around words that are drawn from right to left whatever their letters, and around their end. */
const [FROM_RIGHT, END] = ['\u202e', '\u202c']

/** As "en-XA" of other programs: what is not accented on a page came from nowhere. */
export const LONG: Tongue = tongueOf('en', (message) => {
  const padding = 'ž'.repeat(Math.ceil(message.length * LONGER))
  const words = (padding.match(/.{1,9}/g) ?? []).join(' ')
  return `${message.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter)} ${words}`
})

/** As "ar-XB": places for words stay what they are, for names stay as they are written. */
export const FROM_THE_RIGHT: Tongue = tongueOf('ar', (message) =>
  message
    .split(/(\$\d)/)
    .map((part) => (part.startsWith('$') ? part : part.replace(/\S+/g, `${FROM_RIGHT}$&${END}`)))
    .join(''),
)

function tongueOf(locale: string, change: (message: string) => string): Tongue {
  const changed: Messages = Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => [key, { message: change(message) }]),
  )
  return { locale, timeZone: 'UTC', say: sayFrom(changed) }
}
