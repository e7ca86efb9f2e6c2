/** The README says what the declarations say, and shows what it promises to show. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withCoverage } from '../../scripts/coverage.ts'

const README = readFileSync('README.md', 'utf8')
const SCRIPTS = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>

test('its tables are those the declarations make; npm run coverage writes them', () => {
  expect(README).toBe(withCoverage(README))
})

test('every picture and every page it points to exists', () => {
  const targets = [...README.matchAll(/(?:srcset|src)="([^"]+)"|\]\(([^)#:]+)\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  expect(targets.length).toBeGreaterThan(3)
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

test('every command it names exists', () => {
  const named = [...README.matchAll(/npm run ([a-z-]+)/g)].map((match) => match[1] ?? '')
  expect(named.filter((name) => SCRIPTS[name] === undefined)).toEqual([])
})
