/** The manifest asks for what the code needs, and for nothing more. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { UPSTREAMS } from '../../src/upstreams/index.ts'
import { filesIn, jsonOf, pathsIn, placesOf, ROOT } from '../support/tree.ts'

interface Manifest {
  readonly version: string
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly icons: Readonly<Record<string, string>>
  readonly action: { readonly default_icon: Readonly<Record<string, string>>; readonly default_popup: string }
  readonly options_ui: { readonly page: string }
  readonly '{{chrome}}.minimum_chrome_version': string
}

const MANIFEST = jsonOf<Manifest>('manifest.json')
const EXTENSION = filesIn('extension')
const FEEDS = [
  ...EXCHANGES.flatMap((exchange) => exchange.feeds),
  ...UPSTREAMS.flatMap((upstream) => [...upstream.feeds, ...upstream.regionFeeds]),
]

test('the hosts it asks for are exactly those of the declared feeds and their fallbacks', () => {
  const urls = FEEDS.flatMap(({ url, fallbackUrl }) => (fallbackUrl ? [url, fallbackUrl] : [url]))
  const origins = urls.map((url) => `${new URL(url).origin}/*`)
  expect([...MANIFEST.host_permissions].sort()).toEqual([...new Set(origins)].sort())
  expect(MANIFEST.host_permissions.every((host) => host.startsWith('https://'))).toBe(true)
})

test('every permission it asks for is used', () => {
  const unused = MANIFEST.permissions.filter(
    (permission) => placesOf(EXTENSION, new RegExp(`\\bbrowser\\.${permission}\\b`, 'g')).length === 0,
  )
  expect(unused).toEqual([])
})

test('no browser ability is used that needs a permission it does not ask for', () => {
  // `tabs.create` needs none: only reading the addresses of other tabs does.
  const free = /^browser\.(action|i18n|runtime|tabs\.create)\b/
  const wrong = placesOf(EXTENSION, /(?<![.\w])browser\.\w+(?:\.\w+)?/g).filter((place) => {
    const use = place.slice(place.indexOf(': ') + 2)
    return !free.test(use) && !MANIFEST.permissions.includes(use.split('.')[1] ?? '')
  })
  expect(wrong).toEqual([])
})

test('it runs no script in anybody’s page and reads nobody’s tabs, cookies or history', () => {
  const text = JSON.stringify(MANIFEST)
  expect(text).not.toMatch(/content_scripts|<all_urls>|\*:\/\/|"(tabs|cookies|history|webRequest|scripting)"/)
})

test('the versions of the manifest and of the package are the same', () => {
  expect(MANIFEST.version).toBe(jsonOf<{ version: string }>('package.json').version)
})

test('every icon it names is a picture of the size it is named for', () => {
  const named = [...Object.entries(MANIFEST.icons), ...Object.entries(MANIFEST.action.default_icon)]
  expect(named.map(([, path]) => [path, widthOf(`public/${path}`)])).toEqual(
    named.map(([size, path]) => [path, Number(size)]),
  )
})

test('every tone of the toolbar has its icon in every size, and so has the notification', () => {
  const sizes = [16, 32, 48, 128]
  for (const tone of ['calm', 'warning', 'alarm', 'grey'])
    for (const size of sizes) expect(widthOf(`public/icons/${tone}-${size}.png`)).toBe(size)
})

test('no icon lies about unused', () => {
  expect(
    pathsIn('public/icons').every((path) => /\/(calm|warning|alarm|grey)-(16|32|48|128)\.png$/.test(path)),
  ).toBe(true)
})

test('the pages it names exist', () => {
  const pages = pathsIn('extension').filter((path) => path.endsWith('.html'))
  expect(pages).toContain(MANIFEST.action.default_popup)
  expect(pages).toContain(MANIFEST.options_ui.page)
})

/** Width and height stand in the first chunk of a PNG. */
function widthOf(path: string): number {
  const bytes = readFileSync(join(ROOT, path))
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(bytes.readUInt32BE(20))
  return bytes.readUInt32BE(16)
}
