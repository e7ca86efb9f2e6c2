/** Which incidents are asked for: newest first, by whom, what, how bad, told or not, planned or not, when and with which words. */
import type { Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import type { Tongue } from '../words.ts'
import { localDay } from './history-days.ts'
import { phraseOf, stretchOf } from './history-line.ts'
import type { Filter } from './history-place.ts'

/** The ledger's incidents that once opened, newest first. */
export function chosenIncidents(
  state: State,
  filter: Filter,
  tongue: Tongue,
  now: Millis,
): readonly Incident[] {
  const keep = keeperOf(state, filter, tongue, now)
  return [...state.incidents.values()].filter(keep).sort((a, b) => b.openedAt - a.openedAt || order(a, b))
}

function order(a: Incident, b: Incident): number {
  return a.id < b.id ? -1 : 1
}

type Keep = (incident: Incident) => boolean

function keeperOf(state: State, filter: Filter, tongue: Tongue, now: Millis): Keep {
  const { subject, signal, level, told, planned } = filter
  const within = withinOf(filter, tongue)
  const says = saysOf(state, filter.text, tongue)
  return (one) =>
    one.phase !== 'forming' &&
    (subject === '' || one.subject === subject) &&
    (signal === '' || one.signal === signal) &&
    (level === '' || one.peak === level) &&
    (told === '' || (one.told !== null) === (told === 'yes')) &&
    (planned === '' || one.planned === (planned === 'yes')) &&
    isWithin(stretchOf(one, now), within) &&
    says(one)
}

function withinOf(
  { from, to }: Filter,
  { timeZone }: Tongue,
): { readonly from: Millis; readonly to: Millis } {
  return { from: localDay(timeZone, from)?.from ?? -Infinity, to: localDay(timeZone, to)?.to ?? Infinity }
}

function isWithin(one: { from: Millis; to: Millis }, within: { from: Millis; to: Millis }): boolean {
  return one.to >= within.from && one.from < within.to
}

/** Every word asked for must be found, in whatever order. */
function saysOf(state: State, text: string, tongue: Tongue): Keep {
  const wanted = text.toLocaleLowerCase(tongue.locale).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return () => true
  return (one) => {
    const name = subjectName(one.subject, state.settings)
    const cause = one.cause ? subjectName(one.cause.upstream, state.settings) : ''
    const all = [name, phraseOf(one, tongue), one.words, one.scope, cause, one.cause?.words ?? '']
    const hay = all.join(' ').toLocaleLowerCase(tongue.locale)
    return wanted.every((word) => hay.includes(word))
  }
}
