/** Trouble on the line: nobody is accused of it, nothing is lost by it, and nobody is pestered. */
import { expect, test } from 'vitest'
import type { Moment } from '../../scripts/recording/recording.ts'
import { recordingOf } from '../../scripts/recordings/in-memory.ts'
import { MINUTE, type Millis } from '../../src/glossary.ts'
import { bent } from '../support/bent-ports.ts'
import { chance } from '../support/chance.ts'
import { live } from '../support/lives.ts'
import { at, PAUSES, pauseAndResume, quiet, TO_TELL } from '../support/pause.ts'
import { toldIn, withoutCluster } from '../support/told.ts'

const RIGHT = { lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] }
const NOTHING = { lines: [], doubled: [], lost: [], stale: [], beside: [] }
const ALL = ['binance', 'kucoin', 'mexc']

test('off the net while both pauses begin: they are told once we are back, and nobody was accused', async () => {
  const moments = [moment('08:02:40', 'offline'), moment('08:07:10', 'online')]
  const world = await live({ ...pauseAndResume(), moments })
  expect(await toldIn(world)).toEqual(RIGHT)
  expect(world.shown[0]?.at).toBe(Date.parse(at('08:07:30')))
})

test('off the net from beginning to end of a pause: what is over is not told', async () => {
  const moments = [moment('08:02:40', 'offline'), moment('08:15:10', 'online')]
  expect(await toldIn(await live({ ...pauseAndResume(), moments }))).toEqual(NOTHING)
})

test('a line that comes and goes tells everything once', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= 40; seed++) {
    const random = chance(seed)
    const world = await live(pauseAndResume(), {
      bend: (ports, here) =>
        bent(ports, (call, work) => {
          const shaky = here.time > Date.parse(at('08:01:00')) && here.time < Date.parse(at('08:15:30'))
          const cut = call.name === 'fetch' && shaky && random() < 0.2
          return cut ? (Promise.resolve({ kind: 'failed', why: 'network', took: 5 }) as never) : work()
        }),
    })
    const { lines, doubled, lost } = withoutCluster(await toldIn(world))
    const missing = PAUSES.filter((line) => !lines.includes(line))
    const twice = lines.filter((line, index) => lines.indexOf(line) !== index)
    wrong.push(...[...missing, ...twice, ...doubled, ...lost].map((one) => `seed ${seed}: ${one}`))
  }
  expect(wrong).toEqual([])
})

test('installed without a network: we say that we are offline, and no feed is switched off for it', async () => {
  const moments = [moment('08:00:00', 'offline'), moment('08:03:10', 'online')]
  const world = await live(
    recordingOf({
      from: at('08:00:00'),
      to: at('08:03:00'),
      exchanges: ALL,
      answers: quiet('08:00:00'),
      moments,
    }),
  )
  expect(world.badges.at(-1)?.title).toBe('Haltwatch. You are offline')
  const rows = await world.ledger.read({ feeds: 'all' }, (state) => [...state.feeds.values()])
  expect(rows.filter((row) => row.probe === 'off').map((row) => row.id)).toEqual([])
  expect(rows.filter((row) => row.failures > 0).map((row) => row.id)).toEqual([])
})

test('an exchange that does not answer at all while others do is not said to have paused withdrawals', async () => {
  const silence = quiet('08:05:00')
    .filter(({ url }) => url.includes('.binance.com/'))
    .map(({ at, url }) => ({ at, url, failure: 'timeout' }))
  const answers = [...quiet('08:00:00'), ...silence]
  const world = await live(recordingOf({ from: at('08:00:00'), to: at('08:20:00'), exchanges: ALL, answers }))
  expect(await toldIn(world)).toEqual(NOTHING)
  expect(world.badges.at(-1)).toMatchObject({ tone: 'unknown' })
})

test('a host that asks for rest is left alone with all its feeds, at once and for as long as it asks', async () => {
  const host = 'https://api.kucoin.com/'
  const asked: Millis[] = []
  const rest = { status: 429, headers: { 'retry-after': '240' }, text: '' }
  const limits = quiet('08:05:00')
    .filter(({ url }) => url.startsWith(host))
    .map(({ at, url }) => ({ at, url, ...rest }))
  const answers = [...quiet('08:00:00'), ...limits]
  await live(recordingOf({ from: at('08:00:00'), to: at('08:09:30'), exchanges: ['kucoin'], answers }), {
    bend: (ports, world) =>
      bent(ports, (call, work) => {
        if (call.about.startsWith(host)) asked.push(world.time)
        return work()
      }),
  })
  const from = Date.parse(at('08:05:00'))
  expect(asked.filter((time) => time >= from && time < from + 4 * MINUTE)).toEqual([from])
  expect(asked.filter((time) => time >= from + 4 * MINUTE)).not.toEqual([])
})

function moment(time: string, what: Moment['what']): Moment {
  return { at: Date.parse(at(time)), what, by: 0 }
}
