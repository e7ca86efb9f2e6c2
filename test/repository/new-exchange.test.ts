/** Adding an exchange of a known kind touches its file, its line in the list and its fixtures, and nothing else. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathsIn, ROOT } from '../support/tree.ts'

const COPIED = ['src', 'scripts', 'public', 'test/fixtures', 'package.json', 'tsconfig.json']
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'haltwatch-'))
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(...words: readonly string[]): string {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  return execFileSync('node', [tsx, ...words], { cwd: copy, encoding: 'utf8', stdio: 'pipe' })
}

/** Paths that are new or changed in the copy. */
function touched(): readonly string[] {
  const list = execFileSync('find', [...COPIED, '-type', 'f'], { cwd: copy, encoding: 'utf8' })
  const known = new Set(pathsIn())
  return list
    .trim()
    .split('\n')
    .filter(
      (path) =>
        !known.has(path) || readFileSync(join(copy, path), 'utf8') !== readFileSync(join(ROOT, path), 'utf8'),
    )
    .sort()
}

test('the scaffold writes them, says what remains, and the new exchange is there', () => {
  const said = run('scripts/new-exchange.ts', 'Foxbit', 'https://status.foxbit.com/api/v2/summary.json')
  expect(touched()).toEqual([
    'src/exchanges/foxbit.ts',
    'src/exchanges/index.ts',
    'test/fixtures/foxbit/status-broken.json',
    'test/fixtures/foxbit/status-drifted.json',
    'test/fixtures/foxbit/status-healthy.json',
    'test/fixtures/foxbit/story.json',
  ])
  expect(said).toContain('What remains:')
  const listed = run('scripts/observe.ts', '--list')
  expect(listed).toContain('"feed":"foxbit/status","subject":"foxbit"')
  expect(listed).toContain('"format":"statuspage"')
})

test.each([
  [[], 'Say the name and the address'],
  [['Kraken', 'https://status.kraken.com/api/v2/summary.json'], 'exists already'],
  [['Foo', 'http://foo.com'], 'is not an https address'],
  [['123', 'https://foo.com'], 'begin it with a letter'],
] as const)('%j is refused in one sentence', (words, sentence) => {
  expect(() => run('scripts/new-exchange.ts', ...words)).toThrow(sentence)
})
