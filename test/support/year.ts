/** A year of a ledger made up from a seed, as rows per store: what screens and reads have to be fast on. */
import { chosenExchanges } from '../../src/catalogue.ts'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { feedsFor, freshRow } from '../../src/feeds.ts'
import { DAY, MINUTE, type Millis } from '../../src/glossary.ts'
import { DEFAULT_SETTINGS, freshMeta } from '../../src/ledger/defaults.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import type { FeedRow, Rows, Settings, StoreName } from '../../src/ledger/rows.ts'
import { chance } from './chance.ts'
import { bookRow } from './ledger/rows.ts'
import { type Parts, stateOf } from './state.ts'
import { troubles } from './year/troubles.ts'
import { sightsOf, spansOf, subjectsOf } from './year/watching.ts'
import { alertsOf, journalOf, notificationsOf } from './year/words.ts'

export type YearRows = { readonly [S in StoreName]: readonly Rows[S][] }

export interface YearOptions {
  /** Chosen exchanges; default all of them. */
  readonly exchanges: readonly string[]
  readonly days: number
  readonly incidents: number
  /** Cloud events within that time. */
  readonly clouds: number
  /** How much of the days the browser runs: 24 hours, long working days, or a few hours now and then. */
  readonly awake: 'always' | 'days' | 'seldom'
}

const WHOLE: YearOptions = {
  exchanges: EXCHANGES.map(({ id }) => id),
  days: 365,
  incidents: 3000,
  clouds: 120,
  awake: 'days',
}

/** The same rows for the same seed and now. Without options: 40 exchanges, 3,000 incidents, 365 working days. */
export function yearOf(seed: number, now: Millis, options: Partial<YearOptions> = {}): YearRows {
  const whole = { ...WHOLE, ...options }
  const random = chance(seed)
  const settings: Settings = { ...DEFAULT_SETTINGS, exchanges: whole.exchanges }
  const from = now - whole.days * DAY
  const spans = spansOf(random, { ...whole, from, now })
  const subjects = [...whole.exchanges, ...placesOf(settings)]
  const sights = sightsOf(random, subjects, spans)
  const incidents = troubles(random, { ...whole, spans, now })
  const alerts = alertsOf(incidents, now)
  return {
    meta: [{ ...freshMeta(from), tickAt: now, doneAt: now }],
    settings: [settings],
    feeds: feedRows(random, settings, now),
    hosts: [],
    books: chosenExchanges(settings).map(({ id }) => bookRow(id)),
    subjects: subjectsOf(subjects, sights, now),
    sights,
    incidents,
    alerts,
    notifications: notificationsOf(alerts),
    exploits: [],
    silences: [],
    wishes: [],
    spans,
    journal: journalOf(incidents, now),
  }
}

/** The rows as the state a test gives to a view: everything is there, whatever a read would have wanted. */
export function wholeState(rows: YearRows) {
  const { meta, settings, ...lists } = rows
  const parts = { ...lists, ...(meta[0] && { meta: meta[0] }), ...(settings[0] && { settings: settings[0] }) }
  return stateOf(parts as Parts)
}

/** Writes the rows into a ledger, in one commit. */
export function fill(ledger: Ledger, rows: YearRows): Promise<void> {
  return ledger.commit({}, (draft) => {
    for (const [store, list] of Object.entries(rows) as [StoreName, readonly Rows[StoreName][]][])
      for (const row of list) draft.put(store, row as never)
  })
}

/** Where the chosen exchanges stand: subjects too. */
function placesOf(settings: Settings): readonly string[] {
  const places = chosenExchanges(settings).flatMap(({ standsOn }) => standsOn.map(({ upstream }) => upstream))
  return [...new Set(places)]
}

function feedRows(random: () => number, settings: Settings, now: Millis): readonly FeedRow[] {
  return [...feedsFor(settings).values()].map((feed): FeedRow => {
    const usual = 60 + random() * 400
    const latency = Array.from({ length: 20 }, () => Math.round(usual * (0.8 + random() ** 4 * 2)))
    const clearAt = now - Math.round(random() * MINUTE)
    const read = { askedAt: clearAt, clearAt, fullAt: clearAt, nextAt: now + MINUTE, sightAt: now - DAY }
    return { ...freshRow(feed, now), ...read, sight: 'clear', latency, probe: 'on' }
  })
}
