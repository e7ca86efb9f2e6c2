/** Finds the browsers of this machine, and says which of them can be opened with an extension loaded. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { browserPaths } from './browser-places.ts'

export type Engine = 'chromium' | 'firefox'

export interface FoundBrowser {
  /** "Chromium", "Google Chrome", "Mozilla Firefox". */
  readonly name: string
  readonly engine: Engine
  readonly path: string
  readonly version: string
  readonly major: number
  /** How an extension gets in. Google's Chrome ignores `--load-extension` since 137, and other vendors' builds may. */
  readonly loads: 'by-flag' | 'by-protocol'
}

/** Why a path given by hand is no browser of ours; one sentence. */
export class NoBrowser extends Error {
  override name = 'NoBrowser'
}

/** All that are found, the best to open first: those that take an extension without detours. */
export function findBrowsers(): readonly FoundBrowser[] {
  const found = browserPaths().flatMap((path) => inspectBrowser(path) ?? [])
  return found.sort((a, b) => rank(a) - rank(b))
}

export function findBrowser(engine: Engine): FoundBrowser | null {
  return findBrowsers().find((browser) => browser.engine === engine) ?? null
}

/** The browser at a path given by hand. */
export function browserAt(path: string): FoundBrowser {
  if (!existsSync(path)) throw new NoBrowser(`There is no browser at ${path}.`)
  const found = inspectBrowser(path)
  if (found === null) throw new NoBrowser(`${path} is neither a Chromium nor a Firefox.`)
  return found
}

export function inspectBrowser(path: string): FoundBrowser | null {
  const words = process.platform === 'win32' ? versionBeside(path) : askVersion(path)
  return readVersion(words, path)
}

/** `Mozilla Firefox 153.7.0esr`, `Chromium 156.0.8078.79 built on Debian GNU/Linux 12`. */
export function readVersion(words: string, path: string): FoundBrowser | null {
  const [, name = '', version = ''] = words.match(/^(.*?)\s+(\d+(?:\.\d+)+)/m) ?? []
  const engine = engineOf(name)
  if (engine === null) return null
  const major = Number.parseInt(version, 10)
  const heedsFlag = major < 137 || /^Chromium|for Testing$/.test(name)
  return { name, engine, path, version, major, loads: heedsFlag ? 'by-flag' : 'by-protocol' }
}

function engineOf(name: string): Engine | null {
  if (/firefox/i.test(name)) return 'firefox'
  return /chrom|edge|brave|vivaldi/i.test(name) ? 'chromium' : null
}

function rank({ engine, loads }: FoundBrowser): number {
  return engine === 'firefox' ? 2 : loads === 'by-protocol' ? 1 : 0
}

function askVersion(path: string): string {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ''
  }
}

const WINDOWS_NAMES: Readonly<Record<string, string>> = {
  Edge: 'Microsoft Edge',
  'Brave-Browser': 'Brave Browser',
  Chrome: 'Google Chrome',
  Chromium: 'Chromium',
}

/** On Windows `--version` opens a window; Chromiums keep a folder named after their version beside the program. */
function versionBeside(path: string): string {
  if (/firefox/i.test(path)) return 'Mozilla Firefox 0.0'
  const folder = dirname(path)
  const version = readdirSync(folder).find((name) => /^\d+(\.\d+){3}$/.test(name)) ?? '0.0'
  const vendor = Object.keys(WINDOWS_NAMES).find((name) => folder.includes(`\\${name}\\`))
  return `${WINDOWS_NAMES[vendor ?? ''] ?? 'Chromium'} ${version}`
}
