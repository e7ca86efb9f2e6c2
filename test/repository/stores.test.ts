/** What the stores' own linter says of the Firefox build. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { build } from '../../scripts/build.ts'

/** Preact can set innerHTML when asked to; we never ask (see hygiene.test.ts). The key is for desktop only so far. */
const KNOWN = ['UNSAFE_VAR_ASSIGNMENT', 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION']

test('has no errors and no warnings but the known ones', async () => {
  if (!existsSync('dist/firefox/manifest.json')) await build()
  const command = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery']
  const report = JSON.parse(
    execFileSync('node_modules/.bin/web-ext', command, { encoding: 'utf8', maxBuffer: 1e7 }),
  )
  expect(report.errors).toEqual([])
  const warned = (report.warnings as { code: string }[]).map(({ code }) => code)
  expect(warned.filter((code) => !KNOWN.includes(code))).toEqual([])
}, 120_000)
