/** Status pages of the month: what is entered on them, as long as it stands. */
import type { Feed } from '../../../src/feeds.ts'
import type { Millis } from '../../../src/glossary.ts'
import { type MadePage, pageList, pageSummary } from '../../recordings/statuspage.ts'
import type { Facts, PageEntry } from './facts.ts'
import type { Source } from './sources.ts'

const SUMMARIES = [
  'coinbase/status',
  'coinbase/exchange-status',
  'coinbase/cdp-status',
  'bitfinex/status-page',
  'htx/status',
  'cryptocom/status',
]
/** Pages of which each list has an address of its own. */
const LISTS: Readonly<Record<string, 'incidents' | 'scheduled_maintenances'>> = {
  'kraken/incidents': 'incidents',
  'kraken/maintenance-active': 'scheduled_maintenances',
  'kraken/maintenance-upcoming': 'scheduled_maintenances',
  'cloudflare/incidents': 'incidents',
}

export function pageSource({ id }: Feed, facts: Facts): Source | null {
  const list = LISTS[id]
  if (!list && !SUMMARIES.includes(id)) return null
  const entries = facts.pages.filter(({ feed }) => feed === id)
  const body = (page: MadePage) => (list ? pageList(id, list, page) : pageSummary(id, page))
  return {
    changes: entries.flatMap(({ announcedAt, from, to }) => [announcedAt, from, to]),
    body: (at) => JSON.stringify(body(pageAt(entries, at))),
  }
}

function pageAt(entries: readonly PageEntry[], at: Millis): MadePage {
  const standing = entries.filter((one) => one.announcedAt <= at && at < one.to)
  const common = ({ id, name, components = [] }: PageEntry) => ({ id, name, components, body: `${name}.` })
  return {
    troubles: standing
      .filter(({ kind }) => kind === 'trouble')
      .map((one) => ({
        ...common(one),
        impact: 'minor',
        status: 'identified',
        startedAt: one.from,
        updatedAt: one.from,
      })),
    works: standing
      .filter(({ kind }) => kind === 'work')
      .map((one) => ({
        ...common(one),
        status: one.from <= at ? 'in_progress' : 'scheduled',
        announcedAt: one.announcedAt,
        from: one.from,
        until: one.to,
      })),
  }
}
