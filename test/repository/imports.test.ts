/** Who may know whom: the domain knows no browser, the browser makes no decision, the database has one door. */
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { type File, filesIn, importsOf, jsonOf, placesOf } from '../support/tree.ts'

const SRC = filesIn('src')
const EXTENSION = filesIn('extension')
const PAGES = EXTENSION.filter(({ path }) =>
  /^extension\/(popup|options|history|welcome|custody|shared)\//.test(path),
)

/** Of the product's packages, those that only a browser or its ports may know. */
const OUTSIDE = ['webextension-polyfill', 'preact', '@preact/signals', 'idb']
const PARSERS = Object.keys(jsonOf<{ dependencies: object }>('package.json').dependencies).filter(
  (name) => !OUTSIDE.includes(name),
)

test('the domain imports itself, its parsers, and nothing else', () => {
  const isParser = (name: string) => PARSERS.some((one) => name === one || name.startsWith(`${one}/`))
  const wrong = SRC.flatMap((file) =>
    importsOf(file)
      .filter((name) => !(name.startsWith('.') ? isInside(file, name) : isParser(name)))
      .map((name) => `${file.path} imports ${name}`),
  )
  expect(wrong).toEqual([])
})

/** The words of the English messages are the one thing outside the domain that it takes its types from. */
function isInside(file: File, name: string): boolean {
  const target = posix.join(posix.dirname(file.path), name)
  return target.startsWith('src/') || target === 'public/_locales/en/messages.json'
}

test('the domain reaches for no clock, no chance, no network, no page and no browser', () => {
  const forbidden = [
    /(?<![.\w])Date\.now\b/g,
    /\bnew Date\(\s*\)/g,
    /(?<![.\w])Date\(\s*\)/g,
    /\bMath\.random\b/g,
    // A port's own `fetch(request: Request)` declares; it does not reach.
    /(?<![.\w])fetch\((?!\w+: )/g,
    /(?<![.\w/])(?:document|window|navigator|globalThis|self|process)\./g,
    /(?<![.\w])(?:browser|chrome)\./g,
    /(?<![.\w])(?:setTimeout|setInterval|queueMicrotask|XMLHttpRequest|WebSocket|indexedDB|localStorage)\b/g,
    /(?<![.\w/])(?:performance|crypto)\./g,
  ]
  expect(forbidden.flatMap((pattern) => placesOf(SRC, pattern))).toEqual([])
})

test('the database library is imported by the ledger ports only, and one file of them opens it', () => {
  const users = [...SRC, ...EXTENSION]
    .filter((file) => importsOf(file).includes('idb'))
    .map(({ path }) => path)
  expect(users).toEqual(['extension/ports/ledger-idb.ts', 'extension/ports/ledger-schema.ts'])
  expect(placesOf(EXTENSION, /\bopenDB\b/g).every((place) => place.includes('ledger-idb.ts'))).toBe(true)
})

test('the browser is spoken to through the polyfill: nobody names `chrome` or a bare `browser` global', () => {
  expect(placesOf(EXTENSION, /(?<![.\w'"{])chrome\.\w+/g)).toEqual([])
  const bare = EXTENSION.filter(
    (file) => /(?<![.\w])browser\./.test(file.text) && !importsOf(file).includes('webextension-polyfill'),
  )
  expect(
    bare.filter((file) => placesOf([file], /(?<![.\w])browser\./g).length > 0).map(({ path }) => path),
  ).toEqual([])
})

test('text from outside never becomes markup', () => {
  const markup =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc)\b/g
  expect(placesOf([...SRC, ...EXTENSION, ...filesIn('scripts')], markup)).toEqual([])
  expect(placesOf([...SRC, ...EXTENSION], /(?<![.\w])(?:eval|Function)\(/g)).toEqual([])
})

test('declarations are data: they import types, and each other', () => {
  const declarations = SRC.filter(
    ({ path }) => /^src\/(exchanges|upstreams)\//.test(path) && !path.endsWith('index.ts'),
  )
  const code = declarations.flatMap((file) =>
    [...file.text.matchAll(/^import (?!type ).*$/gm)].map(([line]) => `${file.path}: ${line}`),
  )
  expect(code).toEqual([])
  expect(placesOf(declarations, /=>|\bfunction\b|\bclass\b/g)).toEqual([])
})

test('formats know bytes and words, not the ledger, not the feeds, not each other’s exchanges', () => {
  const allowed = /^src\/(formats|glossary\.ts|observe\/vocabulary\.ts)/
  const wrong = SRC.filter(({ path }) => path.startsWith('src/formats/')).flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(file.path), name))
      .filter((target) => !allowed.test(target))
      .map((target) => `${file.path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('views look and never write', () => {
  const views = SRC.filter(({ path }) => path.startsWith('src/views/'))
  expect(placesOf(views, /\b(?:Draft|draftOf|commit)\b|\.put\(|\.remove\(/g)).toEqual([])
  expect(views.filter((file) => importsOf(file).some((name) => /\/(tick|commands)/.test(name)))).toEqual([])
})

test('pages draw views and send commands: of the domain they know nothing else', () => {
  const allowed = /^src\/(views\/|protocol\.ts|words\.ts|glossary\.ts)/
  const wrong = PAGES.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(file.path), name))
      .filter((target) => target.startsWith('src/') && !allowed.test(target))
      .map((target) => `${file.path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('nothing the product is made of imports scripts or tests', () => {
  const wrong = [...SRC, ...EXTENSION].flatMap((file) =>
    importsOf(file)
      .filter((name) => /(^node:|\/scripts\/|\/test\/|^vitest)/.test(name))
      .map((name) => `${file.path} imports ${name}`),
  )
  expect(wrong).toEqual([])
})

test('every file says in its first line what it is for', () => {
  const mute = [...SRC, ...EXTENSION, ...filesIn('scripts'), ...filesIn('test')].filter(
    ({ path, text }) => !path.endsWith('.d.ts') && !text.startsWith('/**'),
  )
  expect(mute.filter(({ path }) => !path.endsWith('.test.ts')).map(({ path }) => path)).toEqual([])
})
