/** The journal as a transcript a trader can read, or a program. */
import type { Level, Millis, Sight } from '../../src/glossary.ts'
import type { AlertRow, JournalRow, NotificationRow } from '../../src/ledger/rows.ts'
import type { World } from './world.ts'

/** One line of `--json`. Lines about sight carry `sight`, `why` and `feed` instead of levels. */
export interface Line {
  readonly at: string
  readonly subject: string
  readonly signal?: string
  readonly scope?: string
  readonly was?: Level
  readonly level?: Level
  readonly planned?: boolean
  readonly reason?: string
  readonly told?: boolean
  readonly title?: string
  readonly body?: string
  readonly cause?: string | null
  readonly incident?: string
  readonly notification?: string
  readonly sight?: Sight
  readonly why?: string
  readonly feed?: string
}

const EVERY_ALERT = 100_000

export class Transcriber {
  readonly lines: Line[] = []
  private seq = 0
  /** Told lines whose message waits for the next life of the worker. */
  private waiting: JournalRow[] = []

  constructor(private readonly world: World) {}

  /** Nothing before this is printed. */
  async skip(): Promise<void> {
    await this.write()
    this.lines.length = 0
  }

  async write(): Promise<void> {
    const rows = await this.world.ledger.read({ journalAfter: this.seq }, (state) => state.journal)
    this.seq = rows.at(-1)?.seq ?? this.seq
    const known = [...this.waiting, ...rows]
    if (known.length === 0) return
    const alerts = await this.alertsOf(known)
    const messages = await this.messagesOf([...alerts.values()])
    this.waiting = known.filter(
      (row) => row.alert !== undefined && alerts.get(row.alert)?.state === 'pending',
    )
    for (const row of known) {
      if (!this.waiting.includes(row)) this.lines.push(lineOf(row, this.world, alerts, messages))
    }
  }

  private async alertsOf(rows: readonly JournalRow[]): Promise<ReadonlyMap<string, AlertRow>> {
    if (rows.every((row) => row.alert === undefined)) return new Map()
    return this.world.ledger.read({ inbox: EVERY_ALERT }, (state) => state.alerts)
  }

  private async messagesOf(alerts: readonly AlertRow[]): Promise<ReadonlyMap<string, NotificationRow>> {
    const ids = alerts.flatMap((alert) => alert.notification ?? [])
    if (ids.length === 0) return new Map()
    return this.world.ledger.read({ notifications: ids }, (state) => state.notifications)
  }
}

function lineOf(
  row: JournalRow,
  world: World,
  alerts: ReadonlyMap<string, AlertRow>,
  messages: ReadonlyMap<string, NotificationRow>,
): Line {
  const { subject, signal, scope, was, level, planned, reason, told, cause, incident, sight, why, feed } = row
  const at = iso(world.time)
  if (row.line !== 'incident')
    return clean({ at, subject, sight: sight === 'unread' ? undefined : sight, why, feed })
  const alert = row.alert === undefined ? undefined : alerts.get(row.alert)
  const base = {
    at,
    subject,
    signal,
    scope,
    was,
    level,
    planned,
    reason,
    told,
    cause: cause ?? null,
    incident,
  }
  if (!alert) return clean(base)
  if (alert.state === 'withdrawn') return clean({ ...base, told: false, reason: 'over-before-told' })
  const message = alert.notification === null ? undefined : messages.get(alert.notification)
  return clean({
    ...base,
    title: message?.title ?? alert.title,
    body: message?.body ?? alert.body,
    notification: message?.id,
  })
}

function iso(time: Millis): string {
  return new Date(time).toISOString()
}

function clean(line: { readonly [K in keyof Line]: Line[K] | undefined }): Line {
  return Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== undefined),
  ) as unknown as Line
}

/** For people: the time, who, what, and whether it was told. */
export function readable(line: Line): string {
  const time = line.at.slice(11, 19)
  if (line.sight)
    return `${time}  ${line.subject.padEnd(20)} sight ${line.sight}  ${line.feed ?? ''} ${line.why ?? ''}`.trimEnd()
  const change = `${line.signal} ${line.scope} ${line.was} -> ${line.level}${line.planned ? ' (planned)' : ''}`
  const cause = line.cause ? `  cause ${line.cause}` : ''
  const head = `${time}  ${line.subject.padEnd(20)} ${change}  [${line.reason}]${cause}`
  return line.told
    ? `${head}\n          TOLD  ${line.title}\n                ${(line.body ?? '').replaceAll('\n', '\n                ')}`
    : head
}
