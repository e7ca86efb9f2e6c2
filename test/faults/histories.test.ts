/** Random mornings: exchanges open and close, the user silences, wishes and is left in peace, the machine sleeps. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Moment } from '../../scripts/recording/recording.ts'
import type { IsOpen } from '../../scripts/recordings/bodies.ts'
import { OPEN, openBut } from '../../scripts/recordings/quiet.ts'
import type { World } from '../../scripts/replay/world.ts'
import { englishTongue } from '../../scripts/words.ts'
import { MINUTE, SIGNALS } from '../../src/glossary.ts'
import type { AlertRow, Settings } from '../../src/ledger/rows.ts'
import { acknowledge } from '../../src/notifications/acknowledge.ts'
import { receipt } from '../../src/notifications/outbox.ts'
import type { Command } from '../../src/protocol.ts'
import { popupView, popupWant } from '../../src/views/popup.ts'
import { binance, kucoin, shut } from '../support/pause.ts'
import { type Story, tellStory } from '../support/story.ts'
import { toldIn } from '../support/told.ts'

const ENGLISH = englishTongue()
const RUNS = 60
const EVERY = 1_000_000
/** Everything happens within three quarters of an hour; then all is open, and there is time to say so. */
const LAST = 45
const END = '09:30:00'

const STATES: Readonly<Record<string, IsOpen>> = {
  open: OPEN,
  shut,
  bitcoin: (asset, network) => asset !== 'BTC' && OPEN(asset, network),
  tron: openBut('USDT/TRX'),
  small: (asset, network) => asset !== 'QAA' && OPEN(asset, network),
}
const SCOPES = ['all', 'asset:BTC', 'asset:QAA', 'route:USDT/TRX'] as const

const time = (minute: number, second = 0) =>
  `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:${String(second).padStart(2, '0')}`

const minute = fc.integer({ min: 1, max: LAST })
const subject = fc.constantFrom('binance', 'kucoin')
const change = fc.record({ minute, subject, state: fc.constantFrom(...Object.keys(STATES)) })
const deed = fc.oneof(
  fc.record({ kind: fc.constant('tell-reopening' as const), subject, scope: fc.constantFrom(...SCOPES) }),
  fc.record({
    kind: fc.constant('silence' as const),
    subject,
    incident: fc.constant(null),
    lasts: fc.constantFrom('1h' as const, '8h' as const),
  }),
  fc.record({ kind: fc.constant('unsilence' as const), subject }),
)
const history = fc.record({
  changes: fc.array(change, { maxLength: 10 }),
  deeds: fc.array(fc.record({ minute, deed }), { maxLength: 5 }),
  seen: fc.array(minute, { maxLength: 3 }),
  sleep: fc.option(fc.record({ from: minute, lasts: fc.integer({ min: 1, max: 20 }) }), { nil: null }),
  quiet: fc.record({
    on: fc.boolean(),
    from: fc.integer({ min: 8 * 60, max: 8 * 60 + 30 }),
    lasts: fc.integer({ min: 1, max: 25 }),
    through: fc.subarray([...SIGNALS]),
  }),
  remindEvery: fc.constantFrom(0, 3, 7),
})
type History = typeof history extends fc.Arbitrary<infer T> ? T : never

const settingsOf = ({ quiet: { lasts, ...quiet }, remindEvery }: History): Partial<Settings> => ({
  quiet: { ...quiet, to: quiet.from + lasts },
  remindEvery: remindEvery as Settings['remindEvery'],
})

function storyOf(past: History): Story {
  const tables = past.changes.flatMap((one) =>
    tableOf(one.subject, time(one.minute), STATES[one.state] ?? OPEN),
  )
  const open = ['binance', 'kucoin'].flatMap((one) => tableOf(one, time(LAST + 1), OPEN))
  const user: Record<string, Command | ((world: World) => Promise<void>)> = {}
  for (const one of past.seen) user[time(one)] = takeOneAway
  for (const one of past.deeds) user[time(one.minute)] = one.deed
  return {
    to: END,
    exchanges: ['binance', 'kucoin'],
    later: [...tables, ...open],
    moments: momentsOf(past),
    settings: settingsOf(past),
    user,
  }
}

function tableOf(id: string, at: string, isOpen: IsOpen) {
  return id === 'binance' ? [binance(at, isOpen)] : kucoin(at, isOpen)
}

function momentsOf({ sleep }: History): readonly Moment[] {
  if (!sleep) return []
  const moment = (at: string, what: Moment['what']) => ({ at: Date.parse(`2025-04-15T${at}Z`), what, by: 0 })
  return [moment(time(sleep.from, 10), 'sleep'), moment(time(sleep.from + sleep.lasts), 'wake')]
}

async function takeOneAway(world: World): Promise<void> {
  const [id] = world.visible.keys()
  if (id === undefined) return
  world.visible.delete(id)
  await world.ledger.commit({ notifications: [id] }, (draft) => {
    receipt(draft, id, world.time, 'closed')
    acknowledge(draft, id, world.time)
  })
}

const alertsIn = ({ ledger }: World) =>
  ledger.read({ inbox: EVERY }, (state) => [...state.alerts.values()].filter((one) => one.state === 'sent'))

/** "binance/withdrawals/all": the same trouble, whenever it was. */
const placeOf = ({ incident }: AlertRow) => incident.slice(0, incident.lastIndexOf('@'))

const BEGINS = ['first-seen', 'baseline']

/** Places where beginnings and ends did not take turns, or where the last word was no end. */
function unpairedIn(alerts: readonly AlertRow[]): readonly string[] {
  return [...new Set(alerts.map(placeOf))].filter((place) => {
    const words = alerts
      .filter((one) => placeOf(one) === place && [...BEGINS, 'resolved'].includes(one.reason))
      .sort((a, b) => a.at - b.at)
      .map(({ reason }) => (reason === 'resolved' ? 'end' : 'begin'))
    return words.some((word, index) => word !== (index % 2 === 0 ? 'begin' : 'end')) || words.length % 2 !== 0
  })
}

test('every told beginning gets exactly one told end, and nothing is lost, doubled or left standing', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (past) => {
      const world = await tellStory(storyOf(past))
      const alerts = await alertsIn(world)
      expect(unpairedIn(alerts)).toEqual([])
      const { doubled, lost, stale } = await toldIn(world)
      expect({ doubled, lost, stale }).toEqual({ doubled: [], lost: [], stale: [] })
    }),
    { numRuns: RUNS },
  )
}, 300_000)

test('a wish is told at most once for every time it was made, and never while another message says it', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (past) => {
      const world = await tellStory(storyOf(past))
      const alerts = await alertsIn(world)
      const asked = alerts.filter(({ reason }) => reason === 'asked')
      expect(new Set(asked.map(({ incident }) => incident)).size).toBe(asked.length)
      const wished = past.deeds.filter(({ deed: { kind } }) => kind === 'tell-reopening').length
      expect(asked.length).toBeLessThanOrEqual(wished)
      for (const one of asked) {
        const scope = placeOf(one).slice(`wish:${one.subject}/`.length)
        const twin = alerts.find(
          (end) =>
            end.reason === 'resolved' &&
            end.at === one.at &&
            end.incident.startsWith(`${one.subject}/withdrawals/${scope}@`),
        )
        expect(twin).toBeUndefined()
      }
      // In the end all is open, and can be seen: nothing is waited for any more.
      expect(await world.ledger.read({}, (state) => [...state.wishes.keys()])).toEqual([])
    }),
    { numRuns: RUNS },
  )
}, 300_000)

test('silences, quiet hours, wishes and reminders hide nothing from the popup', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (past) => {
      const bare: History = {
        ...past,
        deeds: [],
        seen: [],
        remindEvery: 0,
        quiet: { ...past.quiet, on: false },
      }
      const [full, plain] = await Promise.all([past, bare].map(factsOf))
      expect(full).toEqual(plain)
    }),
    { numRuns: RUNS / 2 },
  )
}, 300_000)

/** What the popup says at every bell of who is in trouble, how badly, why and since when. */
async function factsOf(past: History): Promise<readonly unknown[]> {
  const facts: unknown[] = []
  await tellStory(storyOf(past), {
    before: async (world) => {
      if (world.time % MINUTE !== 0) return
      const view = await world.ledger.read(popupWant(world.time), (state) =>
        popupView(state, ENGLISH, world.time),
      )
      const cards = view.cards.map(({ id, tone, state, glyph, exits }) => ({ id, tone, state, glyph, exits }))
      facts.push({ headline: view.headline, tone: view.tone, cards, open: view.open })
    },
  })
  return facts
}
