import { expect, test } from 'vitest'
import type { Recording } from '../../scripts/recording/recording.ts'
import { recordingOf } from '../../scripts/recordings/in-memory.ts'
import type { World } from '../../scripts/replay/world.ts'
import { run } from '../../src/commands.ts'
import { HOUR, type Millis } from '../../src/glossary.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import type { State, Want } from '../../src/ledger/ledger.ts'
import { BELL } from '../../src/poll/schedule.ts'
import type { Ports } from '../../src/ports.ts'
import type { Command } from '../../src/protocol.ts'
import { ring } from '../../src/tick.ts'
import { bent } from '../support/bent-ports.ts'
import { alertRow } from '../support/ledger/rows.ts'
import { live } from '../support/lives.ts'
import { at, binance, kucoin, quiet, shut } from '../support/pause.ts'

const ALL = { feeds: 'all', inbox: 99, closedSince: 0, books: ['binance', 'kucoin'] } as const satisfies Want
const PAUSE = 'binance/withdrawals/all'

/** Ten minutes in, Binance paused at 08:05. */
function story(): Recording {
  return recordingOf({
    from: at('08:00:00'),
    to: at('08:10:00'),
    exchanges: ['binance', 'kucoin'],
    answers: [...quiet('08:00:00'), binance('08:05:00', shut)],
  })
}

interface Told {
  readonly world: World
  readonly asked: readonly string[]
  readonly announced: () => number
  send(command: Command, later?: Millis): Promise<unknown>
  state(): Promise<State>
}

async function begun(recording: Recording = story()): Promise<Told> {
  const world = await live(recording)
  const asked: string[] = []
  let announced = 0
  const ports = (): Ports => ({
    ...bent(world.life(), (call, work) => {
      if (call.name === 'fetch') asked.push(call.about)
      return work()
    }),
    announce: () => {
      announced += 1
    },
  })
  return {
    world,
    asked,
    announced: () => announced,
    state: () => world.ledger.read(ALL, (state) => state),
    send: (command, later = BELL / 2) => {
      world.time += later
      return run(command, ports())
    },
  }
}

test('"check now" asks everything that is allowed to be asked now', async () => {
  const { send, asked } = await begun()
  expect(await send({ kind: 'check-now' }, BELL)).toEqual({ ok: true })
  expect(asked).toContain('https://www.binance.com/bapi/capital/v1/public/capital/getNetworkCoinAll')
  expect(asked.length).toBeGreaterThan(10)
})

test('"check now" twice in a row does not ask twice', async () => {
  const { send, asked } = await begun()
  await send({ kind: 'check-now' }, BELL)
  const once = asked.length
  await send({ kind: 'check-now' }, 1000)
  expect(asked).toHaveLength(once)
})

test('"check now" leaves a resting host and a switched-off feed alone', async () => {
  const { world, send, asked } = await begun()
  await world.ledger.commit({ feeds: 'all' }, (draft) => {
    draft.put('hosts', { id: 'api.kucoin.com', restUntil: world.time + HOUR })
    const ping = draft.feeds.get('binance/ping')
    if (ping) draft.put('feeds', { ...ping, probe: 'off', nextAt: world.time + HOUR })
  })
  await send({ kind: 'check-now' }, BELL)
  expect(asked.filter((url) => url.startsWith('https://api.kucoin.com') || url.endsWith('/ping'))).toEqual([])
  expect(asked).not.toEqual([])
})

test('silence for an hour, for eight, and no more', async () => {
  const { world, send, state } = await begun()
  await send({ kind: 'silence', subject: 'binance', incident: null, lasts: '1h' }, 0)
  expect((await state()).silences.get('binance')).toEqual({
    id: 'binance',
    until: world.time + HOUR,
    incident: null,
    level: null,
  })
  await send({ kind: 'silence', subject: 'binance', incident: null, lasts: '8h' }, 0)
  expect((await state()).silences.get('binance')?.until).toBe(world.time + 8 * HOUR)
  await send({ kind: 'unsilence', subject: 'binance' }, 0)
  expect((await state()).silences.size).toBe(0)
})

test('silence until it changes holds for this incident at this level', async () => {
  const { send, state } = await begun()
  const [incident] = [...(await state()).incidents.values()].filter(({ id }) => id.startsWith(PAUSE))
  await send({ kind: 'silence', subject: 'binance', incident: incident?.id ?? '', lasts: 'until-change' })
  expect((await state()).silences.get('binance')).toEqual({
    id: 'binance',
    until: null,
    incident: incident?.id,
    level: 'paused',
  })
})

test('silence until an unknown incident changes is an hour, never for ever', async () => {
  const { world, send, state } = await begun()
  await send({ kind: 'silence', subject: 'binance', incident: 'gone', lasts: 'until-change' }, 0)
  expect((await state()).silences.get('binance')?.until).toBe(world.time + HOUR)
})

test('an exchange chosen is looked at at once', async () => {
  const { send, asked, state } = await begun()
  await send({ kind: 'choose-exchanges', exchanges: ['binance', 'kucoin', 'mexc'] })
  expect((await state()).settings.exchanges).toEqual(['binance', 'kucoin', 'mexc'])
  expect(asked.some((url) => url.startsWith('https://api.mexc.com'))).toBe(true)
})

test('exchanges nobody knows, and the same one twice, are passed over', async () => {
  const { send, state } = await begun()
  await send({ kind: 'choose-exchanges', exchanges: ['kucoin', 'gone', 'kucoin', '__proto__'] })
  expect((await state()).settings.exchanges).toEqual(['kucoin'])
})

test('an exchange given up is forgotten without a word: its trouble, its records, its waiting alerts', async () => {
  const { world, send, state } = await begun()
  const shown = world.shown.length
  await world.ledger.commit({}, (draft) => draft.put('alerts', alertRow('waiting')))
  await send({ kind: 'choose-exchanges', exchanges: ['kucoin'] })
  const now = await state()
  expect(
    [...now.incidents.values()].filter(({ subject, phase }) => subject === 'binance' && phase !== 'closed'),
  ).toEqual([])
  expect([...now.feeds.keys()].filter((id) => id.startsWith('binance/'))).toEqual([])
  expect(now.subjects.has('binance')).toBe(false)
  expect(now.alerts.get('waiting')?.state).toBe('withdrawn')
  expect(world.shown).toHaveLength(shown)
})

test('an exchange given up and chosen again during a pause is told as it stands then, once', async () => {
  const { world, send } = await begun()
  await send({ kind: 'choose-exchanges', exchanges: ['kucoin'] })
  const shown = world.shown.length
  await send({ kind: 'choose-exchanges', exchanges: ['kucoin', 'binance'] })
  expect(world.shown.slice(shown).map(({ title }) => title)).toEqual(['Binance: withdrawals paused'])
})

test('watched coins are a set, and the exits of the new ones are known at once', async () => {
  const { send, state } = await begun()
  await send({ kind: 'watch-coins', coins: ['XRP', 'SOL', 'XRP'] })
  const now = await state()
  expect(now.settings.coins).toEqual(['XRP', 'SOL'])
  expect(now.subjects.get('kucoin')?.coins.map(({ asset }) => asset)).toEqual(['XRP', 'SOL'])
})

test('trouble of a coin that is no longer watched is forgotten, with the alert that waits', async () => {
  const closing = recordingOf({
    from: at('08:00:00'),
    to: at('08:10:00'),
    exchanges: ['kucoin'],
    answers: [...quiet('08:00:00'), ...kucoin('08:05:00', (asset) => asset !== 'BTC')],
  })
  const { world, send, state } = await begun(closing)
  const coin = [...(await state()).incidents.values()].find(({ scope }) => scope === 'asset:BTC')
  expect(coin?.phase).toBe('open')
  await world.ledger.commit({}, (draft) =>
    draft.put('alerts', alertRow('waiting', { incident: coin?.id ?? '', subject: 'kucoin' })),
  )
  await send({ kind: 'watch-coins', coins: ['ETH'] })
  const now = await state()
  expect(now.incidents.get(coin?.id ?? '')?.phase).toBe('closed')
  expect(now.alerts.get('waiting')?.state).toBe('withdrawn')
})

test('a test notification is shown, and each one anew', async () => {
  const { world, send } = await begun()
  const shown = world.shown.length
  await send({ kind: 'test-notification' })
  await send({ kind: 'test-notification' })
  const tests = world.shown.slice(shown)
  expect(tests.map(({ again }) => again)).toEqual([false, false])
  expect(tests[0]?.title).toContain('test')
})

test('"delete all" forgets what was seen, told and chosen, and starts anew with the defaults', async () => {
  const { world, send, state } = await begun()
  await send({ kind: 'prefer', change: { theme: 'dark' } })
  expect(world.visible.size).toBeGreaterThan(0)
  const before = world.time
  await send({ kind: 'delete-all' })
  const after = await state()
  expect(after.settings).toEqual(DEFAULT_SETTINGS)
  expect(after.meta.installedAt).toBeGreaterThan(before)
  const old = [...after.incidents.values(), ...after.alerts.values()].filter(
    (one) => ('at' in one ? one.at : one.openedAt) < before,
  )
  expect(old).toEqual([])
  // It has looked again at once: what is broken now is told as on the first day, and nothing older is left.
  expect(after.feeds.get('binance/coins')?.clearAt).toBe(world.time)
})

test('settings are brought back whole, and what comes with them is looked at once', async () => {
  const { asked, send, state } = await begun()
  const { id: _, ...before } = JSON.parse(JSON.stringify((await state()).settings))
  await send({ kind: 'choose-exchanges', exchanges: [] })
  const sofar = asked.length
  await send({ kind: 'restore-settings', settings: before })
  expect((await state()).settings).toEqual({ id: 'settings', ...before })
  expect(asked.length).toBeGreaterThan(sofar + 5)
})

test('reading the inbox marks what is in it as read, and sends nothing again', async () => {
  const { send, state } = await begun()
  await send({ kind: 'read-inbox' })
  const alerts = [...(await state()).alerts.values()]
  expect(alerts.length).toBeGreaterThan(0)
  expect(alerts.every(({ read, state }) => read && state === 'sent')).toBe(true)
})

test('after every command the badge is painted anew and open pages are told', async () => {
  const commands: readonly Command[] = [
    { kind: 'check-now' },
    { kind: 'silence', subject: 'binance', incident: null, lasts: '1h' },
    { kind: 'unsilence', subject: 'binance' },
    { kind: 'choose-exchanges', exchanges: ['binance'] },
    { kind: 'watch-coins', coins: ['BTC'] },
    { kind: 'watch-exploits', watch: true },
    { kind: 'name-platforms', platforms: ['KiloEX'] },
    { kind: 'test-notification' },
    { kind: 'read-inbox' },
  ]
  const { world, send, announced } = await begun()
  for (const command of commands) {
    const [painted, told] = [world.badges.length, announced()]
    await send(command)
    expect([command.kind, world.badges.length > painted, announced() > told]).toEqual([
      command.kind,
      true,
      true,
    ])
  }
})

test('every command can be sent twice: the second changes nothing more', async () => {
  const twice: readonly Command[] = [
    { kind: 'unsilence', subject: 'binance' },
    { kind: 'choose-exchanges', exchanges: ['binance'] },
    { kind: 'watch-coins', coins: ['BTC'] },
    { kind: 'watch-exploits', watch: true },
    { kind: 'name-platforms', platforms: ['KiloEX'] },
    { kind: 'read-inbox' },
  ]
  for (const command of twice) {
    const { send, state, world } = await begun()
    await send(command, 0)
    const once = await state()
    const shown = world.shown.length
    await send(command, 0)
    const again = await state()
    expect([again.settings, [...again.incidents], [...again.alerts], world.shown.length]).toEqual([
      once.settings,
      [...once.incidents],
      [...once.alerts],
      shown,
    ])
  }
})

test('a chosen language is spoken before the badge is painted again, and in every life of the worker from then on', async () => {
  const world = await live(story())
  const said: string[] = []
  const life = (): Ports => {
    const ports = world.life()
    return {
      ...ports,
      speak: async (language) => void said.push(language),
      paint: async () => void said.push('badge'),
    }
  }
  await run({ kind: 'prefer', change: { language: 'ja' } }, life())
  expect(said).toEqual(['auto', 'ja', 'badge'])
  said.length = 0
  world.time += BELL
  await ring(life())
  expect(said).toEqual(['ja', 'badge'])
})
