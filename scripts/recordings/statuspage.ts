/** Statuspages in the shape of their fixtures: the same components, other incidents and planned work. */
import { fixture } from './fixture.ts'

export interface MadeTrouble {
  readonly id: string
  readonly name: string
  readonly impact: 'none' | 'minor' | 'major' | 'critical'
  readonly status: 'investigating' | 'identified' | 'monitoring' | 'resolved'
  readonly startedAt: number
  readonly updatedAt: number
  readonly body: string
  /** "Group - Component". */
  readonly components?: readonly string[]
}

export interface MadeWork {
  readonly id: string
  readonly name: string
  readonly status: 'scheduled' | 'in_progress' | 'completed'
  readonly announcedAt: number
  readonly from: number
  readonly until: number
  readonly body: string
  readonly components?: readonly string[]
}

interface Component {
  readonly name: string
  readonly group: boolean
}

interface Page {
  readonly page: { readonly id: string }
  readonly components: readonly Component[]
}

export interface MadePage {
  readonly troubles?: readonly MadeTrouble[]
  readonly works?: readonly MadeWork[]
  /** Components that are not operational, by name, with the page's word for it. */
  readonly colours?: Readonly<Record<string, string>>
}

/** The summary of a page: `coinbase/status` as its fixture has it, with these. */
export function pageSummary(feed: string, { troubles = [], works = [], colours = {} }: MadePage): object {
  const page = fixture<Page>(`${feed}-healthy`)
  return {
    ...page,
    components: page.components.map((one) =>
      one.group || !(one.name in colours) ? one : { ...one, status: colours[one.name] },
    ),
    incidents: troubles.map((one) => troubleOf(one, page.page.id)),
    scheduled_maintenances: works.map((one) => workOf(one, page.page.id)),
  }
}

/** One list of a page alone, as Kraken's is asked for. */
export function pageList(feed: string, list: 'incidents' | 'scheduled_maintenances', page: MadePage): object {
  const { page: own } = fixture<Page>(`${feed}-healthy`)
  const rows =
    list === 'incidents'
      ? (page.troubles ?? []).map((one) => troubleOf(one, own.id))
      : (page.works ?? []).map((one) => workOf(one, own.id))
  return { page: own, [list]: rows }
}

const iso = (at: number) => new Date(at).toISOString()

function troubleOf(made: MadeTrouble, page: string): object {
  const { id, name, impact, status, startedAt, updatedAt } = made
  return {
    ...common(id, name, page),
    status,
    impact,
    created_at: iso(startedAt),
    started_at: iso(startedAt),
    updated_at: iso(updatedAt),
    resolved_at: status === 'resolved' ? iso(updatedAt) : null,
    incident_updates: [updateOf(made, updatedAt)],
  }
}

function workOf(made: MadeWork, page: string): object {
  const { id, name, status, announcedAt, from, until } = made
  return {
    ...common(id, name, page),
    status,
    impact: 'maintenance',
    created_at: iso(announcedAt),
    started_at: iso(announcedAt),
    updated_at: iso(announcedAt),
    resolved_at: null,
    incident_updates: [updateOf(made, announcedAt)],
    scheduled_for: iso(from),
    scheduled_until: iso(until),
  }
}

function common(id: string, name: string, page: string): object {
  const shortlink = `https://stspg.io/${id}`
  return { id, name, shortlink, page_id: page, monitoring_at: null, components: [], reminder_intervals: null }
}

function updateOf({ id, status, body, components = [] }: MadeTrouble | MadeWork, at: number): object {
  return {
    id: `${id}u`,
    status,
    body,
    incident_id: id,
    created_at: iso(at),
    updated_at: iso(at),
    display_at: iso(at),
    affected_components:
      components.length === 0
        ? null
        : components.map((name, index) => ({
            code: `${id}c${index}`,
            name,
            old_status: 'operational',
            new_status: 'operational',
          })),
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null,
  }
}
