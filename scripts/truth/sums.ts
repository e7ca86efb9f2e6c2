/** The figures of many recordings added up, and held against the goals. */
import { median } from '../replay/expect.ts'
import { type Figures, VIEWS, type View } from './figures.ts'
import type { Judged } from './score.ts'
import { scoreKinds } from './score.ts'

export interface Spread {
  readonly count: number
  readonly median: number
  readonly worst: number
}

export interface Sums {
  readonly recordings: number
  readonly pauses: number
  readonly missed: number
  readonly ends: number
  readonly endsMissed: number
  readonly falseTold: number
  readonly wrongCauses: number
  readonly unmet: number
  /** Recordings in which nothing may be told. */
  readonly quiet: number
  readonly delays: Readonly<Record<View | 'all', Spread>>
}

export function sumsOf(figures: readonly Figures[]): Sums {
  const count = (of: (one: Figures) => number) => figures.reduce((sum, one) => sum + of(one), 0)
  const delays = figures.flatMap((one) => one.delays)
  const ofView = (view: View) =>
    spread(delays.filter((one) => one.view === view).map(({ seconds }) => seconds))
  return {
    recordings: figures.length,
    pauses: count((one) => one.pauses),
    missed: count((one) => one.missed.length),
    ends: count((one) => one.ends),
    endsMissed: count((one) => one.endsMissed.length),
    falseTold: count((one) => one.falseTold.length),
    wrongCauses: count((one) => one.wrongCauses.length),
    unmet: count((one) => one.unmet.length),
    quiet: figures.filter((one) => one.pauses === 0).length,
    delays: {
      all: spread(delays.map(({ seconds }) => seconds)),
      quick: ofView('quick'),
      binance: ofView('binance'),
      other: ofView('other'),
    },
  }
}

export function spread(seconds: readonly number[]): Spread {
  return { count: seconds.length, median: median(seconds), worst: Math.max(0, ...seconds) }
}

/** Seconds that half of all pauses may take to be told. */
const MEDIAN_GOAL: Readonly<Partial<Record<View, number>>> = { quick: 35, binance: 120 }
const F1_GOAL = { en: 0.97, ko: 0.95, zh: 0.95, ja: 0.95 } as const

/** Goals not met, each in a sentence. */
export function shortfalls(sums: Sums): readonly string[] {
  const none = [
    [sums.missed, 'pauses were missed'],
    [sums.endsMissed, 'ends were missed'],
    [sums.falseTold, 'lines were told that are not true'],
    [sums.wrongCauses, 'causes were wrong'],
    [sums.unmet, 'other expectations were not met'],
  ] as const
  const counts = none.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}.`]))
  return [...counts, ...VIEWS.flatMap((view) => lateness(view, sums.delays[view]))]
}

function lateness(view: View, { median: half }: Spread): readonly string[] {
  const goal = MEDIAN_GOAL[view]
  if (goal === undefined || half <= goal) return []
  return [`Half of the pauses seen by "${view}" take ${half} s or more, ${goal} s is the goal.`]
}

export function misjudged(judged: readonly Judged[]): readonly string[] {
  return scoreKinds(judged)
    .filter((one) => one.f1 < F1_GOAL[one.language])
    .map(
      (one) =>
        `F1 of "${one.kind}" in ${one.language} is ${one.f1.toFixed(3)}, below ${F1_GOAL[one.language]}.`,
    )
}
