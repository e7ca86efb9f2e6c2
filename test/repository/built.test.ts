/** What is shipped: both builds are whole, and small enough to be woken every 30 seconds. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { jsonOf, ROOT } from '../support/tree.ts'

const ENGINES = ['chrome', 'firefox'] as const
const KB = 1024
/** Opened by the popup, and named in no manifest. */
const HISTORY = 'extension/history/history.html'
/** Opened by ourselves, in a tab. */
const OWN_PAGES = ['extension/welcome/welcome.html', 'extension/custody/custody.html']

interface Built {
  readonly manifest_version: number
  readonly default_locale: string
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly icons: Readonly<Record<string, string>>
  readonly action: { readonly default_popup: string; readonly default_icon: Readonly<Record<string, string>> }
  readonly options_ui: { readonly page: string }
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] }
  readonly browser_specific_settings?: object
  readonly minimum_chrome_version?: string
}

beforeAll(() => {
  if (ENGINES.every((engine) => existsSync(join(ROOT, 'dist', engine, 'manifest.json')))) return
  // In a process of its own: inside the test runner the build would leave out the manifest.
  const { VITEST: _testing, ...env } = process.env
  execFileSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], { cwd: ROOT, env })
})

test.each(ENGINES)('the build for %s lists only files it has', (engine) => {
  const built = manifestOf(engine)
  const { icons, action, options_ui, background } = built
  const files = [
    ...Object.values(icons),
    ...Object.values(action.default_icon),
    action.default_popup,
    options_ui.page,
    ...(background.service_worker ? [background.service_worker] : []),
    ...(background.scripts ?? []),
    `_locales/${built.default_locale}/messages.json`,
  ]
  expect(files.filter((file) => !existsSync(join(ROOT, 'dist', engine, file)))).toEqual([])
})

test.each(ENGINES)(
  'every page of the build for %s loads only files it has, and no script from elsewhere',
  (engine) => {
    const { action, options_ui } = manifestOf(engine)
    for (const page of [action.default_popup, options_ui.page, HISTORY]) {
      const loaded = loadedBy(engine, page)
      expect(loaded.filter((file) => !existsSync(join(ROOT, 'dist', engine, file)))).toEqual([])
      expect(loaded.some((file) => file.endsWith('.js'))).toBe(true)
      expect(textOf(engine, page)).not.toMatch(/(?:src|href)="https?:|<script>(?!<)|\son\w+=/)
    }
  },
)

test('each browser gets the kind of background it knows, and no other browser’s fields', () => {
  const [chrome, firefox] = ENGINES.map((engine) => manifestOf(engine))
  expect(chrome?.background).toEqual({ service_worker: expect.stringMatching(/\.js$/) })
  expect(chrome).not.toHaveProperty('browser_specific_settings')
  expect(firefox?.background).toEqual({ scripts: [expect.stringMatching(/\.js$/)] })
  expect(firefox).toHaveProperty('browser_specific_settings')
  expect(firefox).not.toHaveProperty('minimum_chrome_version')
  expect(JSON.stringify([chrome, firefox])).not.toContain('{{')
})

test('both builds ask for what the manifest asks for in that browser', () => {
  const source = jsonOf<Built>('manifest.json')
  for (const engine of ENGINES) {
    const { manifest_version, permissions, host_permissions } = manifestOf(engine)
    expect(manifest_version).toBe(3)
    const here = source.permissions.flatMap((name) => {
      const [, only, rest] = /^\{\{(\w+)\}\}\.(.+)$/.exec(name) ?? [null, engine, name]
      return only === engine ? [rest] : []
    })
    expect(permissions).toEqual(here)
    expect(host_permissions).toEqual(source.host_permissions)
  }
})

test('the background script is at most 100 KB over the wire, and comes in one piece', () => {
  const background = manifestOf('chrome').background.service_worker ?? ''
  const loaded = withImports('chrome', background, 'ever')
  expect(loaded).toEqual([background])
  expect(weightOf('chrome', loaded)).toBeLessThanOrEqual(100 * KB)
})

test('the popup is at most 40 KB over the wire, with everything it loads before somebody opens an exchange', () => {
  const page = manifestOf('chrome').action.default_popup
  const loaded = loadedBy('chrome', page)
  const first = loadedBy('chrome', page, 'at once')
  expect(weightOf('chrome', first)).toBeLessThanOrEqual(40 * KB)
  expect(loaded.length).toBeGreaterThan(first.length)
  expect(weightOf('chrome', loaded)).toBeLessThanOrEqual(46 * KB)
})

test('the history page is at most 60 KB over the wire, with everything it loads', () => {
  expect(weightOf('chrome', loadedBy('chrome', HISTORY))).toBeLessThanOrEqual(60 * KB)
})

test('what an exchange stands on is shipped with its evidence to the history page, and to no other', () => {
  const proof = 'https://arbitron.app/'
  const { action, background } = manifestOf('chrome')
  const has = (files: readonly string[]) => files.some((file) => textOf('chrome', file).includes(proof))
  expect(has(loadedBy('chrome', HISTORY))).toBe(true)
  expect(has([...loadedBy('chrome', action.default_popup), background.service_worker ?? ''])).toBe(false)
})

test('only Chrome gets the page that plays sounds, and that page loads nothing but its own script', () => {
  const page = 'extension/sound/sound.html'
  expect(ENGINES.filter((engine) => existsSync(join(ROOT, 'dist', engine, page)))).toEqual(['chrome'])
  expect(weightOf('chrome', loadedBy('chrome', page))).toBeLessThanOrEqual(2 * KB)
  expect(textOf('chrome', manifestOf('chrome').background.service_worker ?? '')).toContain(page)
})

test.each(ENGINES)('the build for %s has the pages that nothing in its manifest names', (engine) => {
  for (const page of OWN_PAGES) {
    const loaded = loadedBy(engine, page)
    expect(loaded.filter((file) => !existsSync(join(ROOT, 'dist', engine, file)))).toEqual([])
    expect(loaded.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1)
    expect(textOf(engine, page)).not.toMatch(/(?:src|href)="https?:|<script>(?!<)|\son\w+=/)
    expect([page, weightOf(engine, loaded) <= 60 * KB]).toEqual([page, true])
  }
})

test('nothing in the builds makes markup or code of text', () => {
  for (const engine of ENGINES) {
    const { action, options_ui, background } = manifestOf(engine)
    const entries = [background.service_worker ?? background.scripts?.[0] ?? '']
    const scripts = [
      ...entries,
      ...loadedBy(engine, action.default_popup),
      ...loadedBy(engine, options_ui.page),
      ...loadedBy(engine, HISTORY),
      ...OWN_PAGES.flatMap((page) => loadedBy(engine, page)),
    ]
    for (const script of scripts.filter((file) => file.endsWith('.js')))
      expect(textOf(engine, script)).not.toMatch(/\beval\(|\bnew Function\(/)
  }
})

function manifestOf(engine: string): Built {
  return jsonOf<Built>(`dist/${engine}/manifest.json`)
}

function textOf(engine: string, file: string): string {
  return readFileSync(join(ROOT, 'dist', engine, file), 'utf8')
}

type Moment = 'at once' | 'ever'
const IMPORTS: Readonly<Record<Moment, RegExp>> = {
  'at once': /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g,
  ever: /(?:\bfrom|\bimport)\s*\(?["'`](\.{1,2}\/[^"'`]+)["'`]/g,
}

/** Scripts and styles of a page, and what those scripts import. */
function loadedBy(engine: string, page: string, when: Moment = 'ever'): readonly string[] {
  const named = [...textOf(engine, page).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  )
  const files = named.map((name) =>
    name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(page), name),
  )
  return [...new Set(files.flatMap((file) => withImports(engine, file, when)))]
}

function withImports(
  engine: string,
  file: string,
  when: Moment,
  seen: readonly string[] = [],
): readonly string[] {
  if (seen.includes(file)) return seen
  const all = [...seen, file]
  if (!file.endsWith('.js') || !existsSync(join(ROOT, 'dist', engine, file))) return all
  const names = [...textOf(engine, file).matchAll(IMPORTS[when])]
  return names.reduce<readonly string[]>(
    (known, match) => withImports(engine, posix.join(posix.dirname(file), match[1] ?? ''), when, known),
    all,
  )
}

function weightOf(engine: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(ROOT, 'dist', engine, file))).length, 0)
}
