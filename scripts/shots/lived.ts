/** Ledgers for pictures: an hour lived through by the real core, ending now, with a day's watch before it. */

import { HOUR, MINUTE, type Millis, SECOND } from '../../src/glossary.ts'
import type { Permits } from '../../src/hosts.ts'
import type { State, Want } from '../../src/ledger/ledger.ts'
import type { StoreName } from '../../src/ledger/rows.ts'
import { BELL } from '../../src/poll/schedule.ts'
import { ring } from '../../src/tick.ts'
import type { RecordedAnswer, Recording } from '../recording/recording.ts'
import { healthyDay } from '../recordings/healthy.ts'
import { recordingOf } from '../recordings/in-memory.ts'
import type { MadeAnswer } from '../recordings/write.ts'
import { type World, worldOf } from '../replay/world.ts'
import { englishTongue } from '../words.ts'

/** Rows by store, as the database keeps them. */
export type LedgerRows = Readonly<Partial<Record<StoreName, readonly object[]>>>

/** Minutes before now as a moment a recording understands. */
export type Ago = (minutes: number) => string

export interface Life {
  readonly exchanges: readonly string[]
  readonly coins?: readonly string[]
  /** What happens after all has been well. */
  readonly changes?: (ago: Ago) => readonly MadeAnswer[]
  /** Nothing answers any more since so many minutes. */
  readonly offlineFor?: number
  readonly permits?: Permits
  /** More answers of a healthy day than the chosen exchanges' own. */
  readonly field?: readonly RecordedAnswer[]
}

const LENGTH = 50
/** What "checked 12 seconds ago" is made of. */
const CHECKED = 12 * SECOND
const WATCHED = 26 * HOUR
const EVERYTHING: Want = {
  feeds: 'all',
  closedSince: 1,
  since: 1,
  inbox: 1000,
  exploits: true,
  journalAfter: 0,
}

export async function lived(now: Millis, life: Life): Promise<LedgerRows> {
  const ago: Ago = (minutes) => new Date(now - minutes * MINUTE).toISOString()
  const world = worldOf(recordingFor(life, ago), englishTongue())
  if (life.permits) world.permits = life.permits
  for (let time = now - LENGTH * MINUTE; time <= now; time += BELL) await bell(world, time)
  return rowsOf(await world.ledger.read(EVERYTHING, (state) => state), now)
}

function recordingFor({ exchanges, coins, changes, offlineFor, field = [] }: Life, ago: Ago): Recording {
  const made = recordingOf({
    from: ago(LENGTH),
    to: ago(0),
    exchanges,
    coins: coins ?? ['BTC', 'ETH', 'USDT', 'USDC'],
    answers: [...(field.length > 0 ? [] : healthyDay(ago(LENGTH), exchanges)), ...(changes?.(ago) ?? [])],
    ...(offlineFor === undefined
      ? {}
      : { moments: [{ at: Date.parse(ago(offlineFor)), what: 'offline' as const, by: 0 }] }),
  })
  return { ...made, answers: [...field, ...made.answers].sort((a, b) => a.at - b.at) }
}

async function bell(world: World, time: Millis): Promise<void> {
  world.time = time
  await ring(world.life())
}

function rowsOf(state: State, now: Millis): LedgerRows {
  const { meta, settings, sights, journal, ...maps } = state
  const { doneAt } = meta
  const checked = doneAt === null ? null : now - CHECKED
  const stores = Object.entries(maps).map(([store, rows]) => [
    store,
    [...(rows as Map<unknown, object>).values()],
  ])
  const began = now - WATCHED
  return {
    ...(Object.fromEntries(stores) as LedgerRows),
    meta: [{ ...meta, tickAt: checked, doneAt: checked }],
    settings: [settings],
    spans: [{ id: began, to: now - CHECKED }],
    // What was first seen an hour ago is taken to have been so all day.
    sights: sights.map((row) =>
      row.was === 'unread' ? { ...row, id: `${row.subject}@${began}`, at: began } : row,
    ),
    journal,
  }
}
