/** A played month held against its facts: what was found, what was missed, what was told and is not true. */
import { MINUTE, type Millis } from '../../../src/glossary.ts'
import type { Line } from '../../replay/transcript.ts'
import { type Figures, viewOf } from '../figures.ts'
import type { Facts, Plant } from './facts.ts'
import { isRightCause, Oracle } from './oracle.ts'

/** Two looks at what is looked at every five minutes, and a little. */
const END_ALLOWED = 12 * MINUTE
const CAUSE_ALLOWED = 16 * MINUTE

export interface Judged extends Figures {
  /** Told, true, and not planted: a side network of a watched coin is shut for an hour. */
  readonly byTheWay: readonly string[]
}

export function judgeMonth(facts: Facts, lines: readonly Line[]): Judged {
  const oracle = new Oracle(facts)
  const { plants } = facts
  const told = lines.filter((line) => line.told)
  const wanted = new Set(plants.flatMap((plant) => told.filter((line) => isAbout(plant, line))))
  const openings = plants.map((plant) => ({ plant, line: openingOf(plant, told) }))
  const uncaused = plants.filter((plant) => plant.cause !== null && !isCaused(plant, lines))
  return {
    id: 'quiet-month',
    title: `${facts.days} days of seed ${facts.seed}`,
    pauses: plants.length,
    missed: openings.filter(({ line }) => !line).map(({ plant }) => nameOf(plant)),
    ends: plants.length,
    endsMissed: plants.filter((plant) => !endOf(plant, told)).map(nameOf),
    falseTold: told.filter((line) => !oracle.isTrue(line)).map(inWords),
    wrongCauses: [
      ...told.filter((line) => !isRightCause(line, facts)).map(inWords),
      ...uncaused.map((plant) => `${nameOf(plant)}: ${plant.cause} was not attached`),
    ],
    unmet: [],
    delays: openings.flatMap(({ plant, line }) =>
      line ? [{ view: viewOf(plant.exchange), seconds: (timeOf(line) - plant.visibleFrom) / 1000 }] : [],
    ),
    byTheWay: told.filter((line) => !wanted.has(line)).map(inWords),
  }
}

function isAbout({ exchange, signal, scope, orAll, from, to }: Plant, line: Line): boolean {
  const at = timeOf(line)
  return (
    line.subject === exchange &&
    line.signal === signal &&
    (line.scope === scope || (orAll === true && line.scope === 'all')) &&
    from <= at &&
    at <= to + END_ALLOWED
  )
}

function openingOf(plant: Plant, told: readonly Line[]): Line | undefined {
  const { level, visibleFrom, allowed } = plant
  return told.find(
    (line) =>
      isAbout(plant, line) &&
      line.level === (line.scope === plant.scope ? level : 'degraded') &&
      isSoon(line, visibleFrom, allowed),
  )
}

function endOf(plant: Plant, told: readonly Line[]): Line | undefined {
  return told.find(
    (line) => isAbout(plant, line) && line.level === 'ok' && isSoon(line, plant.to, END_ALLOWED),
  )
}

function isCaused(plant: Plant, lines: readonly Line[]): boolean {
  return lines.some(
    (line) => isAbout(plant, line) && line.cause === plant.cause && isSoon(line, plant.from, CAUSE_ALLOWED),
  )
}

function isSoon(line: Line, from: Millis, allowed: Millis): boolean {
  return timeOf(line) >= from && timeOf(line) <= from + allowed
}

function timeOf({ at }: Line): Millis {
  return Date.parse(at)
}

function nameOf({ what, from }: Plant): string {
  return `${what} (${new Date(from).toISOString().slice(0, 16)})`
}

function inWords({ at, title, scope, reason, cause }: Line): string {
  return `${at.slice(0, 19)} ${title} [${scope}, ${reason}]${cause ? ` ${cause}` : ''}`
}
