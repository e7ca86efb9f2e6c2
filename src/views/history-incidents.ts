/** The list of incidents: filters, one page of lines, and the ways to the other pages. */
import { LEVELS, type Millis, SIGNALS } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { sayCount, sayNumber, type Tongue, type WordKey } from '../words.ts'
import { chosenIncidents } from './history-filter.ts'
import { lineOf } from './history-line.ts'
import type { Choices, IncidentsView } from './history-lists-screen.ts'
import { addressOf, type Filter, type HistoryPlace, NO_FILTER } from './history-place.ts'
import type { DayLink } from './history-screen.ts'

const PER_PAGE = 25

export function incidentsView(state: State, place: HistoryPlace, tongue: Tongue, now: Millis): IncidentsView {
  const { say } = tongue
  const { filter } = place
  const found = chosenIncidents(state, filter, tongue, now)
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const page = Math.min(place.page, pages)
  const filtered = Object.entries(NO_FILTER).some(([key, none]) => filter[key as keyof Filter] !== none)
  const to = (target: number, label: WordKey): DayLink | null =>
    target < 1 || target > pages
      ? null
      : { label: say(label), address: addressOf({ part: 'incidents', filter, page: target }) }
  return {
    count: sayCount(tongue, 'history_count', found.length),
    page: pages === 1 ? '' : say('history_page', sayNumber(tongue, page), sayNumber(tongue, pages)),
    lines: found.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((one) => lineOf(state, one, tongue, now)),
    empty: found.length > 0 ? '' : say(filtered ? 'history_none_found' : 'history_none_yet'),
    previous: to(page - 1, 'history_newer'),
    next: to(page + 1, 'history_older'),
    filters: filtersOf(state, filter, tongue),
    filtered,
  }
}

function filtersOf(state: State, filter: Filter, tongue: Tongue): IncidentsView['filters'] {
  const { say } = tongue
  const of = (key: keyof IncidentsView['filters'], options: Choices['options']): Choices => ({
    label: say(`history_filter_${key}` as WordKey),
    value: filter[key],
    options: [{ value: '', label: say('history_any') }, ...options],
  })
  const yesNo = (key: 'told' | 'planned') =>
    (['yes', 'no'] as const).map((value) => ({ value, label: say(`history_${key}_${value}` as WordKey) }))
  const levels = LEVELS.filter((level) => level !== 'ok')
  return {
    subject: of('subject', subjectsOf(state.incidents.values(), state, tongue)),
    signal: of(
      'signal',
      SIGNALS.map((one) => ({ value: one, label: say(`history_signal_${one}` as WordKey) })),
    ),
    level: of(
      'level',
      levels.map((one) => ({ value: one, label: say(`history_level_${one}` as WordKey) })),
    ),
    told: of('told', yesNo('told')),
    planned: of('planned', yesNo('planned')),
  }
}

/** Those with incidents, by name: what was watched once is found too. */
function subjectsOf(incidents: Iterable<Incident>, state: State, { locale }: Tongue): Choices['options'] {
  const ids = new Set([...state.settings.exchanges, ...[...incidents].map(({ subject }) => subject)])
  const { compare } = new Intl.Collator(locale)
  return [...ids]
    .map((value) => ({ value, label: subjectName(value, state.settings) }))
    .sort((a, b) => compare(a.label, b.label))
}
