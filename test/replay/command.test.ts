/** `npm run replay` as programs use it: one JSON object a line, and an exit code that says how it went. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { writeFolder } from '../unit/recording/folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TOKYO = join(ROOT, 'test/replay/aws-tokyo-2025-04-15')
const SHORT = { from: '2025-04-15T07:00:00Z', to: '2025-04-15T07:05:00Z' }
const url = 'https://api.mexc.com/api/v3/ping'

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly complaint: string
}

function replay(...words: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/replay.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { code: ran.status, out: ran.stdout, complaint: ran.stderr.trim() }
}

describe('a malformed recording', () => {
  const at = SHORT.from
  const good = { at, url, status: 200, json: {} }
  const cases: readonly (readonly [string, object, string])[] = [
    ['lacks its end', { to: undefined }, 'recording.json: to is missing.'],
    [
      'has an answer without a body',
      { answers: [good, { at, url, status: 200 }] },
      'recording.json: answers[1] needs one of json, text, base64, file or failure.',
    ],
    [
      'names a body outside its folder',
      { answers: [{ at, url, status: 200, file: '../../secret.json' }] },
      'recording.json: answers[0].file names ../../secret.json, which is outside the folder.',
    ],
    [
      'has a moment nobody knows',
      { moments: [{ at, what: 'explode' }] },
      'recording.json: moments[0].what must be one of kill, sleep, wake, offline, online, restart, clock.',
    ],
    [
      'expects nothing that could be held against it',
      { expect: [{ subject: 'binance' }] },
      'recording.json: expect[0] expects nothing: give it level, nothingTold, never, atMost or atLeast.',
    ],
  ]

  test.for(cases)('%s: exit 2, and one sentence names the field', ([, recording, sentence]) => {
    const ran = replay(writeFolder({ ...SHORT, ...recording }))
    expect(ran).toEqual({ code: 2, out: '', complaint: sentence })
  })

  test('is no recording at all: exit 2', () => {
    const empty = mkdtempSync(join(tmpdir(), 'haltwatch-nothing-'))
    onTestFinished(() => rmSync(empty, { recursive: true, force: true }))
    const ran = replay(empty)
    expect(ran.code).toBe(2)
    expect(ran.complaint).toMatch(/cannot be read, so this folder is not a recording\.$/)
  })

  test('does not keep the others from being played, and still counts', () => {
    const bad = writeFolder({ ...SHORT, title: 7 })
    const ran = replay(bad, writeFolder(SHORT))
    expect(ran.code).toBe(2)
    expect(ran.complaint).toBe('recording.json: title must be text.')
    expect(ran.out).toContain('== small: A small one')
  })
})

describe('the exit code', () => {
  test('is 1 when something expected was not told, and the sentence shows what', () => {
    const expected = [{ subject: 'binance', level: 'paused', told: true }]
    const ran = replay(writeFolder({ ...SHORT, expect: expected }))
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('FAILS expect[0] {"subject":"binance","level":"paused","told":true}')
  })

  test('is 2 when no folder, or an option nobody knows, is given', () => {
    expect(replay()).toMatchObject({ code: 2, complaint: expect.stringContaining('Name at least one') })
    expect(replay('--yaml')).toMatchObject({ code: 2, complaint: 'There is no option --yaml.' })
  })
})

describe('--json', () => {
  const ran = replay('--json', TOKYO)
  const lines = ran.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
  const summary = lines.at(-1)
  const events = lines.slice(0, -1)

  test('exits 0 and complains of nothing when every expectation holds', () => {
    expect(ran).toMatchObject({ code: 0, complaint: '' })
    expect(events.length).toBeGreaterThan(10)
  })

  test('gives every line about an incident its fields, and the words with what was told', () => {
    for (const line of events.filter(({ sight }) => sight === undefined)) {
      expect(line).toMatchObject({
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        subject: expect.any(String),
        signal: expect.any(String),
        scope: expect.any(String),
        was: expect.stringMatching(/^(?:ok|degraded|paused|down)$/),
        level: expect.stringMatching(/^(?:ok|degraded|paused|down)$/),
        planned: expect.any(Boolean),
        reason: expect.any(String),
        told: expect.any(Boolean),
        incident: expect.any(String),
      })
      expect(line.cause === null || typeof line.cause === 'string').toBe(true)
      const words = [line.title, line.body, line.notification].map((one) => typeof one)
      expect(words).toEqual(Array.from({ length: 3 }, () => (line.told ? 'string' : 'undefined')))
    }
  })

  test('puts the name of the subject into the title of what was told about it', () => {
    const told = events.filter((line) => line.told)
    const names = { binance: 'Binance', kucoin: 'KuCoin', 'aws/ap-northeast-1': 'AWS Tokyo' }
    expect(told).toHaveLength(6)
    for (const line of told) expect(line.title).toContain(names[line.subject as keyof typeof names])
  })

  test('gives lines about sight a sight and a reason, and no level', () => {
    const sights = events.filter(({ sight }) => sight !== undefined)
    expect(sights.length).toBeGreaterThan(0)
    for (const line of sights) {
      expect(line).toMatchObject({ subject: expect.any(String), why: expect.any(String) })
      expect(line.sight).toMatch(/^(?:clear|stale|blind|drift)$/)
      expect(line).not.toHaveProperty('level')
    }
  })

  test('ends with a summary', () => {
    expect(summary).toEqual({
      recording: 'aws-tokyo-2025-04-15',
      summary: true,
      told: 6,
      expected: 9,
      missed: 0,
      unexpected: 0,
      delaySeconds: { median: expect.any(Number), max: expect.any(Number) },
    })
  })
})
