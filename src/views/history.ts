/** The history page from the ledger: what it reads, its parts, and the words that stay the same. */
import { DAY, type Millis } from '../glossary.ts'
import type { State, Want } from '../ledger/ledger.ts'
import type { Tongue, WordKey } from '../words.ts'
import { dayView } from './history-day.ts'
import { incidentsView } from './history-incidents.ts'
import { addressOf, type HistoryPlace } from './history-place.ts'
import { daysView, type QuarterOptions } from './history-quarter.ts'
import { riskView } from './history-risk.ts'
import type { HistoryContent, HistoryLabels, HistoryView } from './history-screen.ts'
import { directionOf } from './popup.ts'

/** The ledger's rows as the page keeps them between two drawings. */
export type Remembered = State

/** As long as incidents, sights and spans are kept. */
const KEPT = 400 * DAY

export function historyWant(now: Millis): Want {
  return { closedSince: now - KEPT, since: now - KEPT, feeds: 'all' }
}

export interface HistoryLook {
  readonly place: HistoryPlace
  readonly options: QuarterOptions
  readonly now: Millis
}

export function historyView(state: State, tongue: Tongue, look: HistoryLook): HistoryView {
  return {
    lang: tongue.locale,
    dir: directionOf(tongue.locale),
    tabs: (['days', 'day', 'incidents', 'risk'] as const).map((part) => ({
      part,
      name: tongue.say(`history_tab_${part}` as WordKey),
      address: addressOf({ part }),
    })),
    content: contentOf(state, tongue, look),
    labels: labelsOf(tongue),
  }
}

function contentOf(state: State, tongue: Tongue, { place, options, now }: HistoryLook): HistoryContent {
  const { part } = place
  switch (part) {
    case 'days':
      return { kind: part, days: daysView(state, tongue, now, options) }
    case 'day':
      return { kind: part, day: dayView(state, place.day, tongue, now) }
    case 'incidents':
      return { kind: part, incidents: incidentsView(state, place, tongue, now) }
    case 'risk':
      return { kind: part, risk: riskView(state.settings, tongue) }
    default:
      return part satisfies never
  }
}

function labelsOf({ say }: Tongue): HistoryLabels {
  return {
    title: say('history_title'),
    tabs: say('history_tabs'),
    answers: say('history_answers'),
    search: say('history_search'),
    from: say('history_from'),
    to: say('history_to'),
    clear: say('history_clear'),
    csv: say('history_csv'),
    json: say('history_json'),
    steps: say('history_steps'),
    decisions: say('history_decisions'),
    noDecisions: say('history_no_decisions'),
    clouds: say('history_clouds'),
    chooseDay: say('history_choose_day'),
    quiet: say('history_quiet'),
    filters: say('history_filters'),
    pages: say('history_pages'),
    details: say('history_details'),
    legend: say('history_legend'),
    fresh: say('history_fresh'),
    words: say('history_words'),
  }
}

/** What was decided about an incident stands in the journal after its beginning. */
export function decisionsWant({ incidents }: State, id: string): Want | null {
  const incident = incidents.get(id)
  return incident ? { journalSince: incident.openedAt } : null
}

/** Whether incidents have begun, changed or ended since. */
export function isFresh(known: State, now: State): boolean {
  return [...now.incidents.values()].some((one) => {
    const before = known.incidents.get(one.id)
    return before?.changedAt !== one.changedAt || before.phase !== one.phase
  })
}
