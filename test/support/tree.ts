/** The files of this repository, for the tests about the code base itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Built or fetched, not written by us. */
const OTHERS = ['node_modules', 'dist', '.git', '.cache']

export interface File {
  /** From the root, with `/`: `src/tick.ts`. */
  readonly path: string
  readonly text: string
}

/** Paths below a folder, from the root, sorted. */
export function pathsIn(folder = '.'): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !OTHERS.includes(entry.name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? pathsIn(path) : [path]
    })
    .sort()
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

export function jsonOf<T>(path: string): T {
  return JSON.parse(textOf(path)) as T
}

export function filesIn(folder: string, ending: RegExp = /\.tsx?$/): readonly File[] {
  return pathsIn(folder)
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: textOf(path) }))
}

/** The text without comments, so that words in sentences are not taken for code. */
export function codeOf({ text }: File): string {
  return text
    .replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/\{\/\*.*?\*\/\}/g, '')
}

/** What a file imports, types included: `./tick.ts`, `valibot`. */
export function importsOf(file: File): readonly string[] {
  const code = codeOf(file)
  const named = [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([\w@./:-]+)'/g)].map((match) => match[1] ?? '')
  return [...new Set(named)]
}

/** Every place where `pattern` (global) occurs, as "path:line: words". */
export function placesOf(files: readonly File[], pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    codeOf(file)
      .split('\n')
      .flatMap((line) => (line.match(pattern) ?? []).map((words) => `${file.path}: ${words}`)),
  )
}
