import { expect, test } from 'vitest'
import { recordingOf } from '../../../scripts/recordings/in-memory.ts'
import type { World } from '../../../scripts/replay/world.ts'
import { run } from '../../../src/commands.ts'
import { MINUTE } from '../../../src/glossary.ts'
import { BELL } from '../../../src/poll/schedule.ts'
import type { Ports } from '../../../src/ports.ts'
import type { Command } from '../../../src/protocol.ts'
import { bent } from '../../support/bent-ports.ts'
import { bell, live } from '../../support/lives.ts'
import { ownFeed } from '../../support/own-feeds.ts'
import { at, quiet } from '../../support/pause.ts'

const { id: ID, ...FEED } = ownFeed({ name: 'Harbour' })
const ADD: Command = { kind: 'add-own-feed', feed: { ...FEED, only: [] } }
const CLOUDS: Command = { kind: 'watch-clouds', clouds: ['cloudflare'] }

/** Among the addresses asked: open pages are told that something changed. */
const TOLD = 'told'

const feedSaying = (title: string) => `<rss version="2.0"><channel><title>Harbour</title>
  <item><title>${title}</title><guid>1</guid><pubDate>Tue, 15 Apr 2025 08:00:30 GMT</pubDate></item>
  </channel></rss>`

interface Life {
  readonly world: World
  readonly asked: string[]
  send(command: Command): Promise<unknown>
  /** Bells for so long. */
  wait(minutes: number): Promise<void>
}

/** A quiet morning, and a blog that says this. */
async function morning(title: string): Promise<Life> {
  const blog = { at: at('08:00:00'), url: FEED.url, text: feedSaying(title) }
  const from = at('08:00:00')
  const to = at('08:01:00')
  const world = await live(
    recordingOf({ from, to, exchanges: ['kucoin'], answers: [...quiet(from.slice(11, 19)), blog] }),
  )
  const asked: string[] = []
  const ports = (): Ports => ({
    ...bent(world.life(), (call, work) => {
      if (call.name === 'fetch') asked.push(call.about)
      return work()
    }),
    announce: () => void asked.push(TOLD),
  })
  return {
    world,
    asked,
    send: (command) => {
      world.time += BELL
      return run(command, ports())
    },
    wait: async (minutes) => {
      for (const until = world.time + minutes * MINUTE; world.time < until; ) {
        world.time += BELL
        await bell(world, { bend: () => ports() })
      }
    },
  }
}

const settingsOf = ({ world }: Life) => world.ledger.read({}, (state) => state.settings)

test('a feed of one’s own is asked at once, and what it says is told in its name', async () => {
  const life = await morning('All withdrawals are suspended')
  expect(await life.send(ADD)).toEqual({ ok: true })
  expect(life.asked).toContain(FEED.url)
  expect(life.world.shown.map(({ title }) => title)).toEqual(['Harbour: withdrawals paused'])
})

test('open pages show the new feed before anything is asked', async () => {
  const life = await morning('Quiet')
  await life.send(ADD)
  expect(life.asked[0]).toBe(TOLD)
  expect(life.asked).toContain(FEED.url)
})

test('a feed that is removed is asked no more, and says no more', async () => {
  const life = await morning('All withdrawals are suspended')
  await life.send(ADD)
  await life.send({ kind: 'remove-own-feed', id: ID })
  life.asked.length = 0
  const shown = life.world.shown.length
  await life.wait(20)
  expect(life.asked).not.toContain(FEED.url)
  expect(life.world.shown).toHaveLength(shown)
  expect(await settingsOf(life)).toMatchObject({ own: [], exchanges: ['kucoin'] })
})

test('words that count are followed at once, without a message that something is open again', async () => {
  const life = await morning('All withdrawals are suspended')
  await life.send(ADD)
  const shown = life.world.shown.length
  await life.send({ kind: 'change-own-feed', id: ID, name: 'Harbour', only: ['staking'] })
  await life.wait(20)
  expect(life.world.shown).toHaveLength(shown)
  const open = await life.world.ledger.read({}, ({ incidents }) =>
    [...incidents.values()].filter(({ subject }) => subject === ID),
  )
  expect(open).toEqual([])
})

test('an address inside the own network is answered with a sentence, and nothing is asked', async () => {
  const life = await morning('Quiet')
  const answer = await life.send({
    kind: 'add-own-feed',
    feed: { ...FEED, only: [], url: 'https://10.0.0.1/' },
  })
  expect(answer).toEqual({
    ok: false,
    why: 'Enter a public address: Haltwatch asks nothing inside your own network.',
  })
  expect(life.asked).toEqual([])
})

test('a cloud nobody stands on is asked when the user wants it', async () => {
  const life = await morning('Quiet')
  const cloudflare = () => life.asked.filter((url) => url.includes('cloudflare'))
  await life.send({ kind: 'watch-clouds', clouds: [] })
  expect(cloudflare()).toEqual([])
  await life.send(CLOUDS)
  expect(cloudflare()).not.toEqual([])
})

test('each of these commands can be sent twice: the second changes nothing more', async () => {
  const commands: readonly Command[] = [
    ADD,
    CLOUDS,
    { kind: 'change-own-feed', id: ID, name: 'Mine', only: ['API'] },
    { kind: 'remove-own-feed', id: ID },
  ]
  for (const command of commands) {
    const life = await morning('All withdrawals are suspended')
    if (command !== ADD) await life.send(ADD)
    await life.send(command)
    const once = await settingsOf(life)
    const shown = life.world.shown.length
    await life.send(command)
    expect([command.kind, await settingsOf(life), life.world.shown.length]).toEqual([
      command.kind,
      once,
      shown,
    ])
  }
})
