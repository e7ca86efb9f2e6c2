/** `npm run truth`: its exit code, and what its figures count. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Expectation, Recording } from '../../scripts/recording/recording.ts'
import type { Line } from '../../scripts/replay/transcript.ts'
import { figuresOf, viewOf } from '../../scripts/truth/figures.ts'
import { CLASSIFIER, classifierSection, sectionIn } from '../../scripts/truth/report.ts'
import { judgeAll, readLabelled } from '../../scripts/truth/score.ts'
import { misjudged } from '../../scripts/truth/sums.ts'
import { writeFolder } from '../unit/recording/folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TRUTH = readFileSync(new URL('TRUTH.md', import.meta.url), 'utf8')
const LABELLED = judgeAll(readLabelled(new URL('../labelled/titles.jsonl', import.meta.url)))
const SHORT = { from: '2025-04-15T07:00:00Z', to: '2025-04-15T07:05:00Z' }

function truth(...words: readonly string[]) {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/truth.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { code: ran.status, out: ran.stdout, complaint: ran.stderr.trim() }
}

describe('the exit code of `npm run truth`', () => {
  test('is 0 when the recordings it is given are told as they should be', () => {
    const ran = truth(writeFolder({ ...SHORT, expect: [{ nothingTold: true }] }))
    expect(ran).toMatchObject({ code: 0, complaint: '' })
    expect(ran.out).toMatch(/\| recordings +\| 1 +\|/)
  })

  test('is 1 when a pause is missed, and a sentence says which', () => {
    const paused = { subject: 'binance', signal: 'withdrawals', scope: 'all', level: 'paused', told: true }
    const ran = truth(writeFolder({ ...SHORT, expect: [{ ...paused, notBefore: SHORT.from }] }))
    expect(ran.code).toBe(1)
    expect(ran.complaint).toContain('small: missed {"subject":"binance"')
    expect(ran.complaint).toContain('1 pauses were missed.')
  })

  test('is 2 when a recording is malformed, and nothing is played', () => {
    const ran = truth(writeFolder({ ...SHORT, title: 7 }), writeFolder(SHORT))
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.complaint).toMatch(/: recording\.json: title must be text\.$/)
    expect(truth('--yaml')).toMatchObject({ code: 2, complaint: 'There is no option --yaml.' })
  })

  test('goes with one JSON object a line when a program asks', () => {
    const ran = truth('--json', writeFolder({ ...SHORT, expect: [{ nothingTold: true }] }))
    const lines = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    expect(lines).toMatchObject([
      { id: 'small', pauses: 0, missed: [], falseTold: [] },
      { summary: true, recordings: 1, falseTold: 0 },
    ])
  })
})

describe('the figures of a recording', () => {
  const at = Date.parse('2025-04-15T08:00:00Z')
  const paused: Expectation = {
    subject: 'kucoin',
    signal: 'withdrawals',
    scope: 'all',
    level: 'paused',
    told: true,
    notBefore: at,
    notAfter: at + 60_000,
  }
  const recording = (...list: readonly Expectation[]) =>
    ({ id: 'one', title: '', expect: list }) as unknown as Recording
  const line = (more: Partial<Line> = {}): Line => ({
    at: '2025-04-15T08:00:30.000Z',
    subject: 'kucoin',
    signal: 'withdrawals',
    scope: 'all',
    level: 'paused',
    told: true,
    cause: null,
    incident: 'a',
    ...more,
  })

  test('count a pause that was told, and how soon', () => {
    const { pauses, missed, delays } = figuresOf(recording(paused), [line()])
    expect({ pauses, missed, delays }).toEqual({
      pauses: 1,
      missed: [],
      delays: [{ view: 'quick', seconds: 30 }],
    })
  })

  test('count one that was told too late as missed, and its line as unexpected', () => {
    const { missed, falseTold } = figuresOf(recording(paused), [line({ at: '2025-04-15T08:02:00.000Z' })])
    expect([missed.length, falseTold.length]).toEqual([1, 1])
  })

  test('count a line nobody expected once, however many expectations it breaks', () => {
    const quiet = recording(
      { nothingTold: true },
      { told: true, atMost: 0 },
      { told: true, never: true, scope: 'all' },
    )
    expect(figuresOf(quiet, [line()]).falseTold).toHaveLength(1)
  })

  test('count a cloud that was named where there is none, and one that was not named where there is', () => {
    const cause = 'aws/ap-northeast-1'
    const innocent = figuresOf(recording({ ...paused, cause: null }), [line({ cause })])
    expect([innocent.missed.length, innocent.wrongCauses.length]).toEqual([0, 2])
    const guilty = figuresOf(recording({ ...paused, cause }), [line()])
    expect([guilty.missed.length, guilty.wrongCauses.length]).toEqual([0, 1])
  })

  test('tell the views apart: single coins, the one large table, words alone', () => {
    expect(['kucoin', 'bitfinex', 'binance', 'okx'].map(viewOf)).toEqual([
      'quick',
      'quick',
      'binance',
      'other',
    ])
  })
})

describe('the classifier', () => {
  test('reaches its goal in every language', () => {
    expect(misjudged(LABELLED)).toEqual([])
  })

  test('gives the figures that stand in TRUTH.md; `npm run truth` writes them', () => {
    expect(sectionIn(TRUTH, CLASSIFIER)?.trim()).toBe(classifierSection(LABELLED).trim())
  })
})
