/** Small habits: exact versions, no test switched off, nothing that ties the code to one machine. */
import { expect, test } from 'vitest'
import { type File, filesIn, jsonOf, pathsIn, textOf } from '../support/tree.ts'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const PACKAGE = jsonOf<Package>('package.json')
const ALL = { ...PACKAGE.dependencies, ...PACKAGE.devDependencies }
const TEXT =
  /\.(?:tsx?|mjs|js|json|jsonl|md|html|css|ya?ml|svg|txt)$|^(?:\.npmrc|\.gitignore|\.ci\/run|LICENSE)$/

test('every dependency has one exact version', () => {
  const loose = Object.entries(ALL).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
  expect(loose).toEqual([])
})

test('the lock file locks what the package asks for', () => {
  const lock = jsonOf<{ packages: Readonly<Record<string, Package & { version?: string }>> }>(
    'package-lock.json',
  )
  const { dependencies, devDependencies } = lock.packages[''] as Package
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: PACKAGE.dependencies,
    devDependencies: PACKAGE.devDependencies,
  })
  const locked = Object.keys(ALL).map((name) => [name, lock.packages[`node_modules/${name}`]?.version])
  expect(Object.fromEntries(locked)).toEqual(ALL)
})

test('everything the product imports is a dependency, and every dependency is imported', () => {
  const product = [...filesIn('src'), ...filesIn('extension')]
  const used = product.flatMap(({ text }) =>
    [...text.matchAll(/\bfrom '((?:@[\w-]+\/)?[a-z][\w-]*)/g)].map((match) => match[1] ?? ''),
  )
  expect([...new Set(used)].sort()).toEqual(Object.keys(PACKAGE.dependencies).sort())
})

test('no test is switched off, and none runs alone', () => {
  const tests = filesIn('test', /\.test\.tsx?$/)
  const switched =
    /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fails|skipIf|runIf)\b|\b(?:xit|xtest|fit)\(/
  expect(tests.length).toBeGreaterThan(20)
  expect(tests.filter(({ text }) => switched.test(text)).map(({ path }) => path)).toEqual([])
})

test('every test file has a test in it, and every title is a sentence of its own', () => {
  const empty = filesIn('test', /\.test\.tsx?$/).filter(({ text }) => !/\b(?:test|it)(?:\.\w+)*\(/.test(text))
  expect(empty.map(({ path }) => path)).toEqual([])
  const twice = filesIn('test', /\.test\.tsx?$/).flatMap(({ path, text }) => {
    const titles = [...text.matchAll(/^test\(\s*'([^']+)'/gm)].map((match) => match[1] ?? '')
    return titles
      .filter((title, index) => titles.indexOf(title) !== index)
      .map((title) => `${path}: ${title}`)
  })
  expect(twice).toEqual([])
})

test('nothing names a place of the machine it was written on', () => {
  const homes = ['home', 'Users', 'root', 'work', 'workspace', 'mnt'].join('|')
  const place = new RegExp(`(?<![\\w.\\-/:*])/(?:${homes})/[\\w.-]+|[A-Z]:\\\\\\\\?Users`)
  expect(linesWith(place)).toEqual([])
})

test('no secret and no personal address slipped in', () => {
  const secret = /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:ghp|gho|sk|xox[bp])[-_][A-Za-z0-9]{16,}/
  expect(linesWith(secret)).toEqual([])
})

test('nothing is left unfinished without a date', () => {
  expect(linesWith(/\b(?:TODO(?! \[\d{4}-\d{2}\])|FIXME|XXX|HACK)\b/)).toEqual([])
})

test('at the top stand only the folders and files a stranger expects', () => {
  const tops = new Set(pathsIn().map((path) => path.split('/')[0]))
  const folders = ['.ci', 'docs', 'extension', 'public', 'scripts', 'src', 'test']
  const files = [
    '.gitignore',
    '.npmrc',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'biome.json',
    'manifest.json',
  ]
  const more = ['package-lock.json', 'package.json', 'tsconfig.json', 'vite.config.ts']
  expect([...tops].filter((top) => ![...folders, ...files, ...more].includes(top ?? ''))).toEqual([])
})

function linesWith(pattern: RegExp): readonly string[] {
  return written().flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => [line, index + 1] as const)
      .filter(([line]) => pattern.test(line))
      .map(([line, number]) => `${path}:${number}: ${line.trim().slice(0, 80)}`),
  )
}

/** Everything people wrote here but this file, which has to name what it looks for, and recorded bodies. */
function written(): readonly File[] {
  return pathsIn()
    .filter((path) => TEXT.test(path) && path !== 'test/repository/hygiene.test.ts')
    .filter((path) => !/^(?:test\/(?:fixtures|labelled|replay)\/|package-lock\.json)/.test(path))
    .map((path) => ({ path, text: textOf(path) }))
}
