/** The manifest asks for what the code needs, and for nothing more. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { originsOf, permitsOf } from '../../src/hosts.ts'
import { UPSTREAMS } from '../../src/upstreams/index.ts'
import { filesIn, jsonOf, pathsIn, placesOf, ROOT } from '../support/tree.ts'

interface Manifest {
  readonly version: string
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly optional_host_permissions: readonly string[]
  readonly icons: Readonly<Record<string, string>>
  readonly action: { readonly default_icon: Readonly<Record<string, string>>; readonly default_popup: string }
  readonly options_ui: { readonly page: string }
  readonly '{{chrome}}.minimum_chrome_version': string
}

const MANIFEST = jsonOf<Manifest>('manifest.json')
/** Asked for in one browser only, or in both. */
const PERMISSIONS = MANIFEST.permissions.map((name) => name.replace(/^\{\{\w+\}\}\./, ''))
const EXTENSION = filesIn('extension')
const FEEDS = [
  ...EXCHANGES.flatMap((exchange) => exchange.feeds),
  ...UPSTREAMS.flatMap((upstream) => [...upstream.feeds, ...upstream.regionFeeds]),
]

/**
 * Frozen: a required host added later disables the extension for everybody until they agree again. A new host of an
 * exchange in this list becomes a feed that is asked for when the user wants it, not a line here.
 */
const REQUIRED = `
  api-futures.kucoin.com
  api-pub.bitfinex.com
  api.binance.com
  api.bitget.com
  api.bybit.com
  api.crypto.com
  api.exchange.coinbase.com
  api.gateio.ws
  api.hbdm.com
  api.huobi.pro
  api.kraken.com
  api.kucoin.com
  api.mexc.com
  bitfinex.statuspage.io
  cdpstatus.coinbase.com
  contract.mexc.com
  health.aws.amazon.com
  htx.statuspage.io
  huo.statuspage.io
  status.aws.amazon.com
  status.coinbase.com
  status.crypto.com
  status.exchange.coinbase.com
  status.kraken.com
  www.binance.com
  www.cloudflarestatus.com
  www.gate.com
  www.htx.com
  www.mexc.com
  www.okx.com
`

test('the required hosts are the frozen list', () => {
  const hosts = REQUIRED.trim().split(/\s+/)
  expect(MANIFEST.host_permissions).toEqual(hosts.map((host) => `https://${host}/*`))
})

test('every required host is asked by one of the exchanges and clouds it was listed for', () => {
  const listed = 'binance kucoin mexc coinbase kraken okx bybit gate bitget htx bitfinex cryptocom'.split(' ')
  const origins = originsOf([
    ...EXCHANGES.filter(({ id }) => listed.includes(id)).flatMap(({ feeds }) => feeds),
    ...UPSTREAMS.filter(({ id }) => ['aws', 'cloudflare'].includes(id)).flatMap((one) => [
      ...one.feeds,
      ...one.regionFeeds,
    ]),
  ])
  expect(MANIFEST.host_permissions.filter((host) => !origins.includes(host))).toEqual([])
})

test('all other hosts may be asked for, one exchange at a time, when the user chooses it', () => {
  const permits = permitsOf(MANIFEST.optional_host_permissions)
  expect(FEEDS.filter(({ url }) => !permits(url)).map(({ id }) => id)).toEqual([])
  expect(MANIFEST.optional_host_permissions.every((host) => host.startsWith('https://'))).toBe(true)
})

test('every permission it asks for is used', () => {
  const unused = PERMISSIONS.filter(
    (permission) => placesOf(EXTENSION, new RegExp(`\\bbrowser\\.${permission}\\b`, 'g')).length === 0,
  )
  expect(unused).toEqual([])
})

test('no browser ability is used that needs a permission it does not ask for', () => {
  // `tabs.create` needs none: only reading the addresses of other tabs does. Nor does asking for a permission.
  const free = /^browser\.(action|i18n|permissions|runtime|tabs\.create)\b/
  const wrong = placesOf(EXTENSION, /(?<![.\w])browser\.\w+(?:\.\w+)?/g).filter((place) => {
    const use = place.slice(place.indexOf(': ') + 2)
    return !free.test(use) && !PERMISSIONS.includes(use.split('.')[1] ?? '')
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
