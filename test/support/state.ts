/** A ledger's state made up for one test: what is given, and nothing else. */
import type { Feed } from '../../src/feeds.ts'
import { feedsFor } from '../../src/feeds.ts'
import type { Millis, Observation } from '../../src/glossary.ts'
import { DEFAULT_SETTINGS, freshMeta } from '../../src/ledger/defaults.ts'
import { type Draft, draftOf, type State } from '../../src/ledger/ledger.ts'
import type { Meta, Rows, Settings, StoreName, Vote } from '../../src/ledger/rows.ts'

/** A Monday morning. */
export const NOW: Millis = Date.parse('2026-11-23T08:40:00Z')

type Lists = { readonly [S in Exclude<StoreName, 'meta' | 'settings'>]?: readonly Rows[S][] }
export interface Parts extends Lists {
  readonly meta?: Partial<Meta>
  readonly settings?: Partial<Settings>
}

export function stateOf(parts: Parts = {}): State {
  const map = <R extends { readonly id: string | number }>(rows: readonly R[] = []) =>
    new Map(rows.map((row) => [row.id, row])) as never
  return {
    meta: { ...freshMeta(NOW), tickAt: NOW, doneAt: NOW, ...parts.meta },
    settings: { ...DEFAULT_SETTINGS, ...parts.settings },
    feeds: map(parts.feeds),
    hosts: map(parts.hosts),
    books: map(parts.books),
    subjects: map(parts.subjects),
    incidents: map(parts.incidents),
    alerts: map(parts.alerts),
    notifications: map(parts.notifications),
    exploits: map(parts.exploits),
    silences: map(parts.silences),
    wishes: map(parts.wishes),
    spans: map(parts.spans),
    sights: parts.sights ?? [],
    journal: parts.journal ?? [],
  }
}

export function draftWith(parts: Parts = {}): Draft {
  return draftOf(stateOf(parts))
}

const FEEDS = feedsFor({ exchanges: ['binance', 'kucoin', 'mexc'] })

/** A declared feed, with some of it replaced. */
export function feedOf(id: string, rest: Partial<Feed> = {}): Feed {
  const feed = FEEDS.get(id)
  if (!feed) throw new Error(`${id} is not declared`)
  return { ...feed, ...rest }
}

export function observation(rest: Partial<Observation> = {}): Observation {
  return {
    subject: 'binance',
    signal: 'withdrawals',
    scope: 'all',
    level: 'paused',
    planned: false,
    evidence: 'table',
    saidAt: null,
    words: '54 of 60 coins closed',
    looks: 1,
    ...rest,
  }
}

export function vote(rest: Partial<Vote> = {}): Vote {
  return {
    level: 'paused',
    planned: false,
    evidence: 'table',
    words: '54 of 60 coins closed',
    at: NOW,
    looks: 1,
    oks: 0,
    needs: 1,
    ...rest,
  }
}
