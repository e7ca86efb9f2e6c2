/** `npm test`: types and lint, the build, then every test. Ends with one line `N passed, N failed`. */
import { readFileSync, rmSync } from 'node:fs'
import { build } from './build.ts'
import { run } from './run.ts'

const REPORT = 'node_modules/.cache/test-report.json'
const only = process.argv.slice(2)

const checks = only.length > 0 ? 0 : await checkFirst()
await build()
rmSync(REPORT, { force: true })
const code = await run([
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
  ...only,
])
const { passed, failed } = counts()
console.log(`${passed} passed, ${failed + checks} failed`)
process.exitCode = code !== 0 || failed + checks > 0 || passed === 0 ? 1 : 0

async function checkFirst(): Promise<number> {
  const types = await run(['tsc', '-b'])
  const lint = await run(['biome', 'check', '.'])
  return (types === 0 ? 0 : 1) + (lint === 0 ? 0 : 1)
}

function counts(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      numFailedTestSuites: number
    }
    return {
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
    }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
