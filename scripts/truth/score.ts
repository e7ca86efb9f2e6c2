/** How often the classifier is right, per kind and language, on titles labelled by hand. */
import { readFileSync } from 'node:fs'
import type { Millis } from '../../src/glossary.ts'
import { type Classified, classify } from '../../src/observe/classify/classify.ts'
import type { Kind } from '../../src/observe/classify/judge.ts'
import type { Language } from '../../src/observe/classify/words.ts'

export const KINDS: readonly Kind[] = ['suspends', 'resumes', 'delays', 'maintenance', 'delists', 'other']
export const LANGUAGES: readonly Language[] = ['en', 'ko', 'zh', 'ja']

export interface Labelled {
  readonly title: string
  readonly text?: string
  readonly language: Language
  readonly exchange?: string
  readonly at?: string
  readonly kind: Kind
  readonly signal: Classified['signal']
  readonly assets: readonly string[]
  readonly networks: readonly string[]
  readonly all: boolean
  readonly from?: string
  readonly to?: string
  /** Written before the rules and not looked at until they stood. */
  readonly held?: boolean
}

export interface Judged {
  readonly label: Labelled
  readonly found: Classified
}

export interface Score {
  readonly language: Language
  readonly kind: Kind
  /** Labelled so. */
  readonly count: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Of the titles that stop, open or slow something: how many have everything right besides the kind. */
export interface Details {
  readonly language: Language
  readonly count: number
  readonly signal: number
  readonly assets: number
  readonly networks: number
  readonly all: number
  readonly windows: number
  readonly windowCount: number
}

export function readLabelled(file: string | URL): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
}

export function judgeAll(labelled: readonly Labelled[]): readonly Judged[] {
  return labelled.map((label) => {
    const { title, text, language, exchange, at } = label
    const found = classify({
      title,
      language,
      ...(text === undefined ? {} : { text }),
      ...(exchange === undefined ? {} : { exchange }),
      at: at === undefined ? null : Date.parse(at),
    })
    return { label, found }
  })
}

export function scoreKinds(judged: readonly Judged[]): readonly Score[] {
  return LANGUAGES.flatMap((language) => {
    const own = judged.filter(({ label }) => label.language === language)
    return own.length === 0 ? [] : KINDS.map((kind) => scoreOf(own, language, kind))
  })
}

function scoreOf(judged: readonly Judged[], language: Language, kind: Kind): Score {
  const labelled = judged.filter(({ label }) => label.kind === kind).length
  const claimed = judged.filter(({ found }) => found.kind === kind).length
  const right = judged.filter(({ label, found }) => label.kind === kind && found.kind === kind).length
  const precision = claimed === 0 ? 1 : right / claimed
  const recall = labelled === 0 ? 1 : right / labelled
  const f1 =
    right === 0 ? (labelled + claimed === 0 ? 1 : 0) : (2 * precision * recall) / (precision + recall)
  return { language, kind, count: labelled, precision, recall, f1 }
}

export function scoreDetails(judged: readonly Judged[]): readonly Details[] {
  return LANGUAGES.map((language) => {
    const own = judged.filter(({ label }) => label.language === language && label.signal !== null)
    const timed = judged.filter(
      ({ label }) => label.language === language && (label.from !== undefined || label.to !== undefined),
    )
    const share = (right: (one: Judged) => boolean) => own.filter(right).length / Math.max(1, own.length)
    return {
      language,
      count: own.length,
      signal: share(({ label, found }) => label.signal === found.signal),
      assets: share(({ label, found }) => same(label.assets, found.assets)),
      networks: share(({ label, found }) => same(label.networks, found.networks)),
      all: share(({ label, found }) => label.all === found.all),
      windows: timed.filter(hasWindow).length / Math.max(1, timed.length),
      windowCount: timed.length,
    }
  })
}

function hasWindow({ label, found }: Judged): boolean {
  return time(label.from) === found.from && time(label.to) === found.to
}

function time(iso: string | undefined): Millis | null {
  return iso === undefined ? null : Date.parse(iso)
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join()
}

/** A plain-text table for a terminal. */
export function table(judged: readonly Judged[]): string {
  const lines = scoreKinds(judged).map((one) =>
    [
      one.language,
      one.kind.padEnd(12),
      String(one.count).padStart(4),
      ...[one.precision, one.recall, one.f1].map(percent),
    ].join(' '),
  )
  const details = scoreDetails(judged).map((one) =>
    [
      `${one.language} ${String(one.count).padStart(4)} stops, openings and delays:`,
      `signal${percent(one.signal)} assets${percent(one.assets)} networks${percent(one.networks)}`,
      `all${percent(one.all)} windows${percent(one.windows)} of ${one.windowCount}`,
    ].join(' '),
  )
  return ['lang kind      count precision recall F1', ...lines, '', ...details].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`.padStart(7)
}
