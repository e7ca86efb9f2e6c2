/** Stretches of time: what is common to two lists of them, and how much of a day they fill. */
import type { Millis } from '../glossary.ts'

export interface Stretch {
  readonly from: Millis
  readonly to: Millis
}

/** Sorted, and those that touch made one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = []
  for (const one of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && one.from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, one.to) }
    else out.push(one)
  }
  return out
}

/** What lies in both; each list is sorted and without overlaps. */
export function common(a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = []
  let at = 0
  for (const one of a) {
    while (at < b.length && (b[at]?.to ?? 0) <= one.from) at += 1
    for (let next = at; next < b.length && (b[next]?.from ?? 0) < one.to; next += 1) {
      const other = b[next] as Stretch
      out.push({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })
    }
  }
  return out
}

/** How much of the time between is in none of them, as stretches. */
export function rest(stretches: readonly Stretch[], { from, to }: Stretch): readonly Stretch[] {
  const out: Stretch[] = []
  let at = from
  for (const one of stretches) {
    if (one.from > at) out.push({ from: at, to: Math.min(one.from, to) })
    at = Math.max(at, one.to)
    if (at >= to) return out
  }
  out.push({ from: at, to })
  return out
}

/** How long they last together, of the time between only. */
export function lengthWithin(stretches: readonly Stretch[], { from, to }: Stretch): Millis {
  return stretches.reduce((sum, one) => sum + Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)), 0)
}
