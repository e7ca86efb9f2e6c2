/** Every language says everything, in its own plural forms; and no word on a screen stands outside the languages. */
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/preferences.ts'
import { type File, filesIn, jsonOf, pathsIn } from '../support/tree.ts'

type Messages = Readonly<Record<string, { readonly message: string }>>

const ENGLISH = jsonOf<Messages>('public/_locales/en/messages.json')
const OFFERED = LANGUAGES.filter((one) => one !== 'auto')
const FOLDERS = pathsIn('public/_locales').map((path) => path.split('/')[2] ?? '')
const LOCALES = OFFERED.filter((one) => FOLDERS.includes(one))
const COUNTED = /^(.+)_(?:zero|one|two|few|many|other)$/
/** Families of plural forms: `more` of `more_one` and `more_other`. */
const FAMILIES = Object.keys(ENGLISH)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length))
  .filter((family) => `${family}_one` in ENGLISH)

const messagesOf = (language: string) => jsonOf<Messages>(`public/_locales/${language}/messages.json`)
const tagOf = (language: string) => language.replace('_', '-')
const familyOf = (key: string) => FAMILIES.find((family) => family === COUNTED.exec(key)?.[1])

test('there is a folder for every language that can be chosen, and no other', () => {
  expect(FOLDERS.filter((folder) => !OFFERED.some((one) => one === folder))).toEqual([])
  expect([...LOCALES]).toEqual([...OFFERED])
})

test.each(LOCALES)(
  '%s has every message and every plural form its language counts with, and no other',
  (language) => {
    const forms = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories
    const plain = Object.keys(ENGLISH).filter((key) => familyOf(key) === undefined)
    const counted = FAMILIES.flatMap((family) => forms.map((form) => `${family}_${form}`))
    expect(Object.keys(messagesOf(language)).sort()).toEqual([...plain, ...counted].sort())
  },
)

test.each(LOCALES)('%s says something everywhere, with the same places for words', (language) => {
  for (const [key, { message }] of Object.entries(messagesOf(language))) {
    const family = familyOf(key)
    const twin = ENGLISH[family === undefined ? key : `${family}_other`]?.message ?? ''
    expect([key, message.trim() !== '', placesIn(message)]).toEqual([key, true, placesIn(twin)])
  }
})

test.each(LOCALES)('%s names its own language', (language) => {
  expect(messagesOf(language).language_tag?.message).toBe(tagOf(language))
})

test('the browser’s shop shows at most 132 signs of the description, and 75 of the name', () => {
  const long = LOCALES.filter((language) => {
    const { app_name, app_description } = messagesOf(language)
    return (app_name?.message.length ?? 0) > 75 || (app_description?.message.length ?? 0) > 132
  })
  expect(long).toEqual([])
})

test('pages hold no words of their own', () => {
  const pages = filesIn('extension', /\.tsx$/)
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.flatMap((file) => wordsIn(file, isDrawn))).toEqual([])
  const written = filesIn('extension', /\.html$/).flatMap(({ path, text }) => {
    const [, body = ''] = /<body>(.*)<\/body>/s.exec(text) ?? []
    const title = /<title>(.*)<\/title>/.exec(text)?.[1]
    const words = [body.replace(/<[^>]*>/g, ''), title === 'Haltwatch' ? '' : (title ?? 'no title')]
    return words.filter((one) => one.trim() !== '').map((one) => `${path}: ${one.trim()}`)
  })
  expect(written).toEqual([])
})

/** English on purpose, or no words of ours. */
const APART: Readonly<Record<string, RegExp>> = {
  // A report is read by whoever mends Haltwatch, whatever the user speaks.
  'src/views/settings-report.ts': /^/,
  // Each language is called what its own speakers call it.
  'src/views/settings-look.ts': /^(?:English|Español|Türkçe|Tiếng Việt|Português \(Brasil\)|Русский)$/,
  // The reason the fetcher gives, looked up and not shown.
  'src/views/settings-feed.ts': /^too large$/,
}

test('views hold no words of their own', () => {
  const found = filesIn('src/views').flatMap((file) =>
    wordsIn(file, (text, above) => isSpoken(text, above) && !APART[file.path]?.test(text)),
  )
  expect(found).toEqual([])
})

test('words that slip into a page or a view are found', () => {
  const file = (text: string): File => ({ path: 'slip.tsx', text })
  const drawn = (text: string) => wordsIn(file(text), isDrawn).length
  expect(drawn('<p>Paused</p>')).toBe(1)
  expect(drawn('<p aria-label="Paused" />')).toBe(1)
  expect(drawn("<p title={now ? 'Paused' : words} />")).toBe(1)
  expect(drawn("<p>{now && 'Paused since'}</p>")).toBe(1)
  expect(drawn("<p class='paused' id='row'>{words} · {'\\u00a0'}</p>")).toBe(0)
  const spoken = (text: string) => wordsIn(file(text), isSpoken).length
  expect(spoken("const state = { text: 'Paused' }")).toBe(1)
  expect(spoken('const text = `since then only`')).toBe(1)
  expect(spoken("const text = say('tell_since', '12:00')")).toBe(0)
})

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}
/** Whether a piece of text of the code, here, is shown to people. */
type Shown = (text: string, above: readonly Node[]) => boolean

const ATTRIBUTES = /^(?:title|alt|label|placeholder|aria-(?:label|description|roledescription|valuetext))$/
const isWord = (text: string) => /\p{L}{2}/u.test(text)
/** What browsers call keys (KeyboardEvent.key). */
const isKey = (text: string) => /^(?:Arrow(?:Up|Down|Left|Right)|Escape|Enter|Home|End)$/.test(text)
/** Two words with a blank between them, or one that begins with a capital: ids and keys have neither. */
const isProse = (text: string) => /\p{L}[,.:;!?]?\s+\p{L}|^\s*\p{Lu}\p{Ll}|\p{L}\s+$|^\s+\p{L}/u.test(text)

/** Text between tags, in a named attribute, or prose anywhere; other attributes hold names for machines. */
const isDrawn: Shown = (text, above) => {
  const attribute = above.findLast(({ type }) => type === 'JSXAttribute')
  const inAttribute = attribute !== undefined && above.indexOf(attribute) > above.findLastIndex(isElement)
  if (inAttribute) return ATTRIBUTES.test(nameOf(attribute)) && isWord(text)
  return above.at(-1)?.type === 'JSXElement' || above.at(-1)?.type === 'JSXFragment'
    ? isWord(text)
    : isProse(text) && !isKey(text)
}
const isSpoken: Shown = (text) => isProse(text)

const isElement = ({ type }: Node) => type === 'JSXElement' || type === 'JSXFragment'
const nameOf = ({ name }: Node) => String((name as Node).name)

function wordsIn({ path, text }: File, isShown: Shown): readonly string[] {
  const { program } = parseSync(path, text)
  const found: string[] = []
  const look = (node: Node, above: readonly Node[]) => {
    // What types name and what is imported is not shown.
    if (/^TS(?:Type|Interface|Literal)|^Import/.test(node.type)) return
    for (const said of textsOf(node)) if (isShown(said, above)) found.push(`${path}: ${said.trim()}`)
    for (const child of childrenOf(node)) look(child, [...above, node])
  }
  look(program as unknown as Node, [])
  return found
}

function textsOf(node: Node): readonly string[] {
  if (node.type === 'JSXText') return [String(node.value)]
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'TemplateElement')
    return [String((node.value as { readonly cooked?: string }).cooked ?? '')]
  return []
}

function childrenOf(node: Node): readonly Node[] {
  const isNode = (one: unknown): one is Node => typeof one === 'object' && one !== null && 'type' in one
  return Object.values(node).flatMap((field) => (Array.isArray(field) ? field : [field]).filter(isNode))
}

/** `$1`, `$2` as they occur, each once, in order of their numbers. */
function placesIn(message: string): readonly string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort()
}
