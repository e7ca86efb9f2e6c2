/** What each page and the worker weigh as shipped, gzip counted: everything a page loads before it is drawn. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from '../build.ts'

const KB = 1024
const DIST = 'dist/chrome'
/** Pages with a promise; one that is not built has nothing to keep. */
const PAGES = { popup: 40 * KB, history: 60 * KB } as const

export async function sizeBench() {
  await build()
  const pages = Object.entries(PAGES).filter(([page]) => existsSync(pathOf(page)))
  return [
    budget('background bundle, gzip', gzipped(`${DIST}/extension/background.js`), 100 * KB),
    ...pages.map(([page, limit]) =>
      budget(`${page} (html, js and css), gzip`, weightOf(pathOf(page)), limit),
    ),
  ]
}

function pathOf(page: string): string {
  return `${DIST}/extension/${page}/${page}.html`
}

function weightOf(path: string): number {
  const html = readFileSync(path, 'utf8')
  const loads = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    (match) => `${DIST}/${match[1]}`,
  )
  const seen = new Set<string>()
  for (const file of loads) follow(file, seen)
  return gzipped(path) + [...seen].reduce((sum, file) => sum + gzipped(file), 0)
}

/** A script with everything it imports, and what that imports. */
function follow(file: string, seen: Set<string>): void {
  if (seen.has(file)) return
  seen.add(file)
  if (!file.endsWith('.js')) return
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/g,
  )) {
    const imported = EVERYTHING().find((one) => basename(one) === basename(name))
    if (imported) follow(`${DIST}/${imported}`, seen)
  }
}

const EVERYTHING = () => readdirSync(DIST, { recursive: true }).map(String)

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

function budget(what: string, bytes: number, limit: number) {
  return {
    what,
    measured: `${(bytes / KB).toFixed(1)} KB`,
    goal: `<= ${limit / KB} KB`,
    met: bytes <= limit,
  }
}
