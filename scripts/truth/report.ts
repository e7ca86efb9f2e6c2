/** The figures as sections of text: the same words for the terminal and for TRUTH.md, and the same every time. */
import type { Figures } from './figures.ts'
import { type Judged, scoreKinds } from './score.ts'
import type { Spread, Sums } from './sums.ts'

/** A heading with lines under it. */
export function section(heading: string, lines: readonly string[]): string {
  return [`## ${heading}`, '', ...lines, ''].join('\n')
}

/** The section of a document that begins with this heading, up to the next. */
export function sectionIn(document: string, heading: string): string | undefined {
  const sections = document.split(/^(?=## )/m)
  return sections.find((one) => one.startsWith(`## ${heading}\n`))
}

/** A table in Markdown whose columns stand under each other. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((word, column) =>
    Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)]
}

export const RECORDINGS = 'Recordings'
export const CLASSIFIER = 'Announcements'

export function recordingsSection(sums: Sums, figures: readonly Figures[]): string {
  const { recordings, quiet, pauses, missed, ends, endsMissed, falseTold, wrongCauses, unmet } = sums
  const counts = table(
    ['', 'number'],
    [
      ['recordings', String(recordings)],
      ['of them without a pause to tell', String(quiet)],
      ['pauses told / missed', `${pauses - missed} / ${missed}`],
      ['ends told / missed', `${ends - endsMissed} / ${endsMissed}`],
      ['told and not true', String(falseTold)],
      ['wrong causes', String(wrongCauses)],
      ['other expectations not met', String(unmet)],
    ],
  )
  return section(RECORDINGS, [...counts, '', ...delays(sums), '', ...stories(figures)])
}

const VIEW_NAMES = {
  all: 'all',
  quick: 'single coins or a small table, every minute or oftener',
  binance: 'Binance, one large table every two minutes',
  other: 'a large table or words alone',
} as const

function delays({ delays: spreads }: Sums): readonly string[] {
  const rows = Object.entries(VIEW_NAMES).map(([view, name]) => [
    name,
    ...spreadCells(spreads[view as keyof typeof VIEW_NAMES]),
  ])
  return [
    'Seconds from the change of the exchange’s own feed to the telling of a pause:',
    '',
    ...table(['seen by', 'pauses', 'median', 'worst'], rows),
  ]
}

export function spreadCells({ count, median, worst }: Spread): readonly string[] {
  return [count, median, worst].map(String)
}

/** Those told as stories; the pairs made of each exchange's fixtures are too many to list. */
function stories(figures: readonly Figures[]): readonly string[] {
  const told = figures.filter(({ id }) => !/-(healthy|broken)$/.test(id))
  const rows = told.map((one) => [
    one.id,
    one.title,
    one.pauses === 0 ? 'nothing' : String(one.pauses),
    one.delays.map(({ seconds }) => seconds).join(', '),
  ])
  return table(['recording', 'story', 'pauses', 'seconds'], rows)
}

export function classifierSection(judged: readonly Judged[]): string {
  const rows = scoreKinds(judged).map((one) => [
    one.language,
    one.kind,
    String(one.count),
    ...[one.precision, one.recall, one.f1].map((share) => share.toFixed(3)),
  ])
  return section(CLASSIFIER, [
    'What the classifier makes of titles labelled by hand, test/labelled/titles.jsonl:',
    '',
    ...table(['language', 'kind', 'titles', 'precision', 'recall', 'F1'], rows),
  ])
}

/** Whatever went wrong, recording by recording. */
export function complaints(figures: readonly Figures[]): readonly string[] {
  return figures.flatMap(({ id, missed, endsMissed, falseTold, wrongCauses, unmet }) => [
    ...missed.map((one) => `${id}: missed ${one}`),
    ...endsMissed.map((one) => `${id}: end missed ${one}`),
    ...falseTold.map((one) => `${id}: told and not true: ${one}`),
    ...wrongCauses.map((one) => `${id}: wrong cause: ${one}`),
    ...unmet.map((one) => `${id}: not met: ${one}`),
  ])
}
