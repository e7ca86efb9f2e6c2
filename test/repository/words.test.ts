/** Every word the code says stands in the messages, and every message is said. */
import { expect, test } from 'vitest'
import { codeOf, filesIn, jsonOf, textOf } from '../support/tree.ts'

type Messages = Readonly<Record<string, { readonly message: string }>>

const ENGLISH = jsonOf<Messages>('public/_locales/en/messages.json')
const KEYS = Object.keys(ENGLISH)
const CODE = [...filesIn('src'), ...filesIn('extension')].map(codeOf).join('\n')

/** `state_${signal}_${level}` as a pattern; a template that begins with a blank says nothing about its keys. */
const TEMPLATES = [...CODE.matchAll(/`([a-z]+_(?:[a-z_]|\$\{[^}]+\})*)`/g)]
  .map((match) => match[1] ?? '')
  .filter((template) => template.includes('${'))
  .map((template) => new RegExp(`^${template.replace(/\$\{[^}]+\}/g, '.+')}$`))
const QUOTED = new Set([...CODE.matchAll(/'([a-z0-9_]+)'/g)].map((match) => match[1] ?? ''))
const COUNTED = /^(.+)_(?:zero|one|two|few|many|other)$/

test('every word the code says is in the messages', () => {
  const literals = [...CODE.matchAll(/\bsay\(\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  const chosen = [...CODE.matchAll(/\bsay\([^'()`]*\? *'([^']+)' *: *'([^']+)'/g)].flatMap(([, a, b]) => [
    a ?? '',
    b ?? '',
  ])
  const counted = [...CODE.matchAll(/\bsayCount\(\s*\w+,\s*'([^']+)'/g)].map((match) => `${match[1]}_other`)
  expect(literals.length).toBeGreaterThan(50)
  expect([...literals, ...chosen, ...counted].filter((key) => !(key in ENGLISH))).toEqual([])
})

test('a key that a declaration names is in the messages', () => {
  const named = [...CODE.matchAll(/\bcannotSee: '([^']+)'/g)].map((match) => match[1] ?? '')
  expect(named.filter((key) => !(key in ENGLISH))).toEqual([])
})

test('every template of keys has at least one message', () => {
  expect(TEMPLATES.length).toBeGreaterThan(0)
  expect(TEMPLATES.filter((template) => !KEYS.some((key) => template.test(key))).map(String)).toEqual([])
})

test('every message is used', () => {
  const named = new Set(
    [...textOf('manifest.json').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ''),
  )
  const isUsed = (key: string) =>
    QUOTED.has(key) ||
    named.has(key) ||
    QUOTED.has(COUNTED.exec(key)?.[1] ?? '') ||
    TEMPLATES.some((template) => template.test(key))
  expect(KEYS.filter((key) => !isUsed(key))).toEqual([])
})

test('no message is empty, and none is markup', () => {
  const wrong = KEYS.filter((key) => /^\s*$|<[a-z/]/i.test(ENGLISH[key]?.message ?? ''))
  expect(wrong).toEqual([])
})

test('a message with several places for words has them from the first on', () => {
  const gaps = KEYS.filter((key) => {
    const places = placesIn(ENGLISH[key]?.message ?? '')
    return places.some((place, index) => place !== `$${index + 1}`)
  })
  expect(gaps).toEqual([])
})

/** `$1`, `$2` as they occur, each once, in order of their numbers. */
function placesIn(message: string): readonly string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort()
}
