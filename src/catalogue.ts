/** The exchanges of one user: those we know, and the feeds the user has added, each as a subject of its own. */
import type { ExchangeDeclaration } from './declaration.ts'
import { EXCHANGES, exchangeById } from './exchanges/index.ts'
import type { SubjectId } from './glossary.ts'
import type { OwnFeed, Settings } from './ledger/rows.ts'

/** The part of the settings that says which subjects there are. */
export type Choice = Pick<Settings, 'exchanges'> & Partial<Pick<Settings, 'own' | 'clouds' | 'exploits'>>

/** The declaration behind a subject; undefined for upstreams and for what is no longer known. */
export function exchangeOf(id: SubjectId, { own }: Pick<Choice, 'own'>): ExchangeDeclaration | undefined {
  const known = exchangeById(id)
  if (known) return known
  const feed = own?.find((one) => one.id === id)
  return feed && declarationOf(feed)
}

/** Every exchange there is to choose from, in the order they are offered. */
export function exchangesFor({ own }: Pick<Choice, 'own'>): readonly ExchangeDeclaration[] {
  return [...EXCHANGES, ...(own ?? []).map(declarationOf)]
}

/** The chosen ones, in the order they are offered. */
export function chosenExchanges(choice: Choice): readonly ExchangeDeclaration[] {
  return exchangesFor(choice).filter(({ id }) => choice.exchanges.includes(id))
}

/** What a user added behaves like any exchange: it may speak of everything a title can speak of. */
export function declarationOf(feed: OwnFeed): ExchangeDeclaration {
  const { id, name, url, format, page, only } = feed
  const statuspage = format === 'statuspage'
  return {
    id,
    name,
    mark: markOf(name),
    home: new URL(url).origin,
    links: {},
    feeds: [
      {
        id: `${id}/feed`,
        role: statuspage ? 'status' : 'announcements',
        format,
        url,
        paceSeconds: statuspage ? 60 : 300,
        floorSeconds: 60,
        says: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
        ...(page === null ? {} : { page }),
        ...(only.length === 0 ? {} : { only }),
        maxBytes: 2_000_000,
        source: 'added by the user',
      },
    ],
    standsOn: [],
    cannotSee: [statuspage ? 'cannot_see_table_status_page' : 'cannot_see_table'],
  }
}

/** Two letters for the tile. */
function markOf(name: string): string {
  const letters = name.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
  return (letters || '?').slice(0, 2).toUpperCase()
}
