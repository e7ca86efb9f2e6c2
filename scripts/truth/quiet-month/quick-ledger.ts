/**
 * A ledger in memory that does little for each of a month's two million answers: a step is given only what it looks
 * at. It keeps the same contract as the others.
 */
import type { Millis } from '../../../src/glossary.ts'
import { freshMeta } from '../../../src/ledger/defaults.ts'
import {
  type Draft,
  type Ledger,
  PRUNABLE,
  type State,
  type Want,
  type Write,
} from '../../../src/ledger/ledger.ts'
import type { Rows, Settings, StoreName } from '../../../src/ledger/rows.ts'

type Key = string | number
type Shelf<S extends StoreName = StoreName> = Map<Key, Rows[S]>

const MAPS = [
  'feeds',
  'hosts',
  'books',
  'subjects',
  'incidents',
  'alerts',
  'notifications',
  'exploits',
  'silences',
  'wishes',
  'spans',
] as const
type MapName = (typeof MAPS)[number]
const OTHERS = ['meta', 'settings', 'sights', 'journal'] as const

export class QuickLedger implements Ledger {
  private readonly shelves = Object.fromEntries(
    [...MAPS, ...OTHERS].map((store) => [store, new Map()]),
  ) as unknown as { readonly [S in StoreName]: Shelf<S> }
  private seq = 0
  /** How many rows of the journal were ever written. */
  get noted(): number {
    return this.seq
  }

  constructor(now: Millis, settings: Settings) {
    this.shelves.meta.set('meta', freshMeta(now))
    this.shelves.settings.set('settings', settings)
  }

  async read<T>(want: Want, look: (state: State) => T): Promise<T> {
    return look(new Step(this.shelves, want, true) as unknown as State)
  }

  async commit<T>(want: Want, step: (draft: Draft) => T): Promise<T> {
    const draft = new Step(this.shelves, want)
    const result = step(draft as unknown as Draft)
    for (const write of draft.writes) this.apply(write)
    return result
  }

  private apply(write: Write): void {
    const shelf = this.shelves[write.store] as Shelf
    if (write.kind === 'remove') shelf.delete(write.key)
    else if (write.kind === 'prune') prune(shelf, PRUNABLE[write.store], write.before)
    else if (write.kind === 'clear') shelf.clear()
    else if (write.store === 'journal') shelf.set(++this.seq, { ...write.row, seq: this.seq })
    else shelf.set(write.row.id, write.row)
  }
}

function prune(shelf: Shelf, time: string, before: Millis): void {
  for (const [key, row] of shelf) {
    const at = (row as unknown as Record<string, number>)[time] ?? 0
    if (at > 0 && at < before) shelf.delete(key)
  }
}

type Shelves = { readonly [S in StoreName]: Shelf<S> }

/** What one step sees. Stores are copied when it first asks for them; most steps ask for two or three. */
class Step {
  readonly writes: Write[] = []
  meta: Rows['meta']
  settings: Rows['settings']
  private readonly copies: Partial<Record<MapName, Map<Key, unknown>>> = {}

  constructor(
    private readonly shelves: Shelves,
    private readonly want: Want,
    private readonly reads = false,
  ) {
    this.meta = shelves.meta.get('meta') as Rows['meta']
    this.settings = shelves.settings.get('settings') as Rows['settings']
  }

  get feeds() {
    const { feeds } = this.want
    if (feeds === 'all') return this.copy('feeds')
    return this.copy('feeds', (row) => feeds?.includes(row.subject) ?? false)
  }
  get hosts() {
    return this.copy('hosts')
  }
  get books() {
    return this.copy('books', (row) => this.want.books?.includes(row.id) ?? false)
  }
  get subjects() {
    return this.copy('subjects')
  }
  get incidents() {
    const since = this.want.closedSince ?? Infinity
    const named = this.want.incidents
    return this.copy(
      'incidents',
      (row) => row.closedAt === 0 || row.closedAt >= since || (named?.includes(row.id) ?? false),
    )
  }
  get alerts() {
    const newest = new Set(
      [...this.shelves.alerts.values()].sort((a, b) => b.at - a.at).slice(0, this.want.inbox ?? 0),
    )
    return this.copy('alerts', (row) => row.state === 'pending' || newest.has(row))
  }
  get notifications() {
    return this.copy(
      'notifications',
      (row) => isUnfinished(row.state) || (this.want.notifications?.includes(row.id) ?? false),
    )
  }
  get exploits() {
    return this.copy('exploits', () => this.want.exploits === true)
  }
  get silences() {
    return this.copy('silences')
  }
  get wishes() {
    return this.copy('wishes')
  }
  get spans() {
    return this.copy('spans', (row) => this.isRecent(row.to))
  }
  get sights() {
    return [...this.shelves.sights.values()].filter((row) => this.isRecent(row.at))
  }
  get journal() {
    const { journalAfter: after, journalSince: since } = this.want
    if (after === undefined && since === undefined) return []
    return [...this.shelves.journal.values()].filter(
      (row) => (row.seq ?? 0) > (after ?? 0) && row.at >= (since ?? 0),
    )
  }

  put(store: StoreName, row: Rows[StoreName]): void {
    this.writes.push({ kind: 'put', store, row } as Write)
    if (store === 'meta' || store === 'settings') this[store] = row as never
    else if (isMap(store)) this.made(store).set((row as { readonly id: Key }).id, row)
  }

  remove(store: StoreName, key: Key): void {
    this.writes.push({ kind: 'remove', store, key })
    if (isMap(store)) this.made(store).delete(key)
  }

  prune(store: keyof typeof PRUNABLE, before: Millis): void {
    this.writes.push({ kind: 'prune', store, before })
  }

  clear(store: StoreName): void {
    this.writes.push({ kind: 'clear', store })
  }

  private isRecent(at: Millis): boolean {
    return this.want.since !== undefined && at >= this.want.since
  }

  private copy<S extends MapName>(store: S, keep?: (row: Rows[S]) => boolean): Map<Key, Rows[S]> {
    const known = this.copies[store]
    if (known) return known as Map<Key, Rows[S]>
    const shelf = this.shelves[store] as Shelf<S>
    // Who only reads changes nothing.
    if (this.reads && !keep) return shelf
    const made = keep ? kept(shelf, keep) : new Map(shelf)
    this.copies[store] = made
    return made
  }

  private made(store: MapName): Map<Key, unknown> {
    return this.copies[store] ?? (this[store] as Map<Key, unknown>)
  }
}

function kept<Row>(shelf: ReadonlyMap<Key, Row>, keep: (row: Row) => boolean): Map<Key, Row> {
  const made = new Map<Key, Row>()
  for (const [key, row] of shelf) if (keep(row)) made.set(key, row)
  return made
}

function isMap(store: StoreName): store is MapName {
  return MAPS.some((one) => one === store)
}

function isUnfinished(state: Rows['notifications']['state']): boolean {
  return state === 'showing' || state === 'amending'
}
