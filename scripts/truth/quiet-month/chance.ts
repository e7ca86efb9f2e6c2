/** Chance that repeats itself: the same seed makes the same month. */
import { DAY, type Millis } from '../../../src/glossary.ts'

export interface Chance {
  /** From `low` up to, but not including, `high`. */
  readonly between: (low: number, high: number) => number
  readonly whole: (low: number, high: number) => number
  readonly happens: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  readonly shuffled: <T>(list: readonly T[]) => readonly T[]
  /** Moments of something that happens so often a day on average, in order, to the second. */
  readonly moments: (from: Millis, to: Millis, perDay: number) => readonly Millis[]
  /** Its own stream: what is drawn from it changes nothing elsewhere. */
  readonly own: (name: string) => Chance
}

export function chanceOf(seed: number): Chance {
  const next = mulberry(seed)
  const between = (low: number, high: number) => low + next() * (high - low)
  const whole = (low: number, high: number) => Math.floor(between(low, high))
  const moments = (from: Millis, to: Millis, perDay: number): readonly Millis[] => {
    const found: Millis[] = []
    const wait = () => (-Math.log(1 - next()) * DAY) / perDay
    for (let at = from + wait(); at < to; at += wait()) found.push(Math.floor(at / 1000) * 1000)
    return found
  }
  return {
    between,
    whole,
    moments,
    happens: (share) => next() < share,
    pick: (list) => list[whole(0, list.length)] as (typeof list)[number],
    shuffled: (list) =>
      list
        .map((one) => [next(), one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one),
    own: (name) => chanceOf(hash(`${seed}/${name}`)),
  }
}

/** Numbers from 0 up to 1. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum
}
