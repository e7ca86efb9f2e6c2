/** A morning that begins calmly at 08:00 and then takes its course, for a user with wishes of their own. */
import type { Moment } from '../../scripts/recording/recording.ts'
import { recordingOf } from '../../scripts/recordings/in-memory.ts'
import type { MadeAnswer } from '../../scripts/recordings/write.ts'
import type { World } from '../../scripts/replay/world.ts'
import { run } from '../../src/commands.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import { memoryLedger } from '../../src/ledger/memory.ts'
import type { JournalRow, Settings } from '../../src/ledger/rows.ts'
import type { Command } from '../../src/protocol.ts'
import { live, type Trouble } from './lives.ts'
import { at, quiet } from './pause.ts'

export interface Story {
  readonly to: string
  readonly exchanges?: readonly string[]
  readonly later: readonly MadeAnswer[]
  readonly moments?: readonly Moment[]
  readonly settings?: Partial<Settings>
  /** What the user does, by the bell before which it happens: `08:05:00`. */
  readonly user?: Readonly<Record<string, Command | ((world: World) => Promise<void> | void)>>
}

export async function tellStory(story: Story, trouble: Trouble = {}): Promise<World> {
  const { to, exchanges = ['binance'], later, moments = [], settings = {}, user = {} } = story
  const from = at('08:00:00')
  const answers = [...quiet('08:00:00'), ...later]
  const ledger = memoryLedger(Date.parse(from), { ...DEFAULT_SETTINGS, exchanges, ...settings })
  return live(recordingOf({ from, to: at(to), exchanges, answers, moments }), {
    ledger,
    ...trouble,
    before: async (world) => {
      await trouble.before?.(world)
      const act = user[clock(world.time).slice(0, 8)]
      if (typeof act === 'function') await act(world)
      else if (act) await run(act, world.life())
    },
  })
}

export const moment = (time: string, what: Moment['what']): Moment => ({
  at: Date.parse(at(time)),
  what,
  by: 0,
})

function clock(time: number): string {
  return new Date(time).toISOString().slice(11, 19)
}

/** "08:05 Binance: withdrawals paused" for every message as it was shown. */
export function shownIn({ shown }: World): readonly string[] {
  return shown.map(({ at: time, title }) => `${clock(time).slice(0, 5)} ${title}`)
}

/** "08:05 binance/withdrawals/all told first-seen" for every decision, told or not. */
export async function decisionsIn({ ledger }: World): Promise<readonly string[]> {
  const rows = await ledger.read({ journalAfter: 0 }, (state) => state.journal)
  return rows.filter(({ line }) => line === 'incident').map(lineOf)
}

function lineOf({ at: time, subject, signal, scope, told, reason }: JournalRow): string {
  return `${clock(time).slice(0, 5)} ${subject}/${signal}/${scope} ${told ? 'told' : 'kept'} ${reason}`
}
