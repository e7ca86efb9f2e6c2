/** Lists of records: one bad record is skipped and counted, a list of mostly bad records is drift. */
import { faulty, ROW_LIMIT } from './json.ts'
import { type Drift, drift } from './parsed.ts'

export interface Rows<T> {
  readonly kind: 'rows'
  readonly good: readonly T[]
  readonly skipped: number
}

/** `readRow` returns what a row says, or in words what is wrong with it. */
export function readRows<Row, T extends object>(
  field: string,
  rows: readonly Row[],
  readRow: (row: Row) => T | string,
): Rows<T> | Drift {
  const good: T[] = []
  let wrong = ''
  for (const row of rows.slice(0, ROW_LIMIT)) {
    const said = readRow(row)
    if (typeof said !== 'string') good.push(said)
    else wrong ||= said
  }
  const skipped = rows.length - good.length
  if (!mostly(skipped, rows.length)) return { kind: 'rows', good, skipped }
  return drift(`${field}: ${skipped} of ${rows.length} unreadable: ${wrong || 'too many rows'}`)
}

/** The same for what ought to be a list. */
export function readList<T extends object>(
  field: string,
  list: unknown,
  readRow: (row: unknown) => T | string,
): Rows<T> | Drift {
  return Array.isArray(list)
    ? readRows(field, list as readonly unknown[], readRow)
    : drift(faulty(field, list))
}

export function mostly(bad: number, all: number): boolean {
  return bad * 2 > all
}

/** Lists overlap when they grow while being paged; the first, newest row of an id is the one to keep. */
export function firstOfEach<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return rows.filter((row) => !seen.has(row.id) && seen.add(row.id))
}
