/** Takes a made-up browser back to an earlier moment, so that many futures can be tried from there. */
import type { Recording } from '../../scripts/recording/recording.ts'
import { type Shown, type World, worldOf } from '../../scripts/replay/world.ts'
import { englishTongue } from '../../scripts/words.ts'
import type { Millis } from '../../src/glossary.ts'
import type { State } from '../../src/ledger/ledger.ts'
import type { StoreName } from '../../src/ledger/rows.ts'

const ENGLISH = englishTongue()
const EVERY = 1_000_000

export interface Snapshot {
  readonly time: Millis
  readonly state: State
  readonly visible: readonly Shown[]
  readonly shown: readonly Shown[]
}

export async function snapshotOf(world: World): Promise<Snapshot> {
  const { visible, shown, time } = world
  return { time, state: await everythingIn(world), visible: [...visible.values()], shown: [...shown] }
}

/** All rows of the ledger. */
async function everythingIn({ ledger }: World): Promise<State> {
  const known = await ledger.read({ inbox: EVERY, feeds: 'all' }, (state) => ({
    notifications: [...state.alerts.values()].flatMap((one) => [one.id, one.notification ?? one.id]),
    books: [...state.feeds.values()].map((row) => row.subject),
  }))
  const all = {
    feeds: 'all',
    inbox: EVERY,
    closedSince: 0,
    since: 0,
    journalAfter: 0,
    exploits: true,
  } as const
  return ledger.read({ ...all, ...known }, (state) => state)
}

export async function rewound(recording: Recording, snapshot: Snapshot): Promise<World> {
  const world = worldOf(recording, ENGLISH)
  world.time = snapshot.time
  for (const one of snapshot.visible) world.visible.set(one.id, one)
  world.shown.push(...snapshot.shown)
  await world.ledger.commit({}, (draft) => {
    for (const [store, rows] of rowsOf(snapshot.state)) for (const row of rows) draft.put(store, row as never)
  })
  return world
}

/** Two moments with the same text have the same future: everything the core can see is in it. */
export function fingerprint({ time, state, visible, shown }: Snapshot): string {
  return JSON.stringify([time, rowsOf(state), visible, shown])
}

function rowsOf({ meta, settings, sights, journal, ...maps }: State): readonly [StoreName, object[]][] {
  const shelves = Object.entries(maps).map(([store, rows]) => [store, [...rows.values()]] as const)
  return [
    ['meta', [meta]],
    ['settings', [settings]],
    ['sights', [...sights]],
    ['journal', [...journal]],
    ...(shelves as [StoreName, object[]][]),
  ]
}
