import { expect, test } from 'vitest'
import { recordingOf } from '../../../scripts/recordings/in-memory.ts'
import { BINANCE_TABLE, KUCOIN } from '../../../scripts/recordings/quiet.ts'
import type { MadeAnswer } from '../../../scripts/recordings/write.ts'
import type { World } from '../../../scripts/replay/world.ts'
import { MINUTE } from '../../../src/glossary.ts'
import type { State } from '../../../src/ledger/ledger.ts'
import { live } from '../../support/lives.ts'
import { at, quiet } from '../../support/pause.ts'

async function later(answers: readonly MadeAnswer[], to: string, exchanges = ['binance', 'kucoin', 'mexc']) {
  const all = [...quiet('08:00:00'), ...answers]
  return live(recordingOf({ from: at('08:00:00'), to: at(to), exchanges, answers: all }))
}

const stateOf = (world: World): Promise<State> =>
  world.ledger.read({ feeds: 'all', journalAfter: 0, since: 0 }, (state) => state)
/** Without planned work: the quiet day has some. */
const troublesIn = ({ incidents }: State) =>
  [...incidents.values()].filter(({ phase, planned }) => phase === 'open' && !planned)
const sightsIn = ({ journal }: State) =>
  journal
    .filter(({ line }) => line === 'sight')
    .map(({ feed, sight, why }) => `${feed} ${sight} ${why}`.trim())

/** Every address of Binance, answering so. */
function everyBinance(answer: Omit<MadeAnswer, 'url' | 'at'>, time: string): readonly MadeAnswer[] {
  return quiet(time)
    .filter(({ url }) => url.includes('binance.com'))
    .map(({ url }) => ({ at: at(time), url, ...answer }))
}

test('a table that did not answer once is nobody’s news; three times, and we cannot see', async () => {
  const silent = { at: at('08:02:00'), url: BINANCE_TABLE, failure: 'timeout' }
  const once = await stateOf(await later([silent, ...quiet('08:04:00')], '08:06:00'))
  expect([once.subjects.get('binance')?.sight, sightsIn(once)]).toEqual(['clear', []])
  const thrice = await stateOf(await later([silent], '08:14:00'))
  expect(thrice.subjects.get('binance')).toMatchObject({ sight: 'blind', why: 'timeout' })
  expect(sightsIn(thrice)).toEqual(['binance/coins blind timeout'])
})

test('an answer in an unknown shape is drift at once: seen to be unreadable, never "open", never "down"', async () => {
  const html = { at: at('08:02:00'), url: BINANCE_TABLE, text: '<html>maintenance</html>' }
  const state = await stateOf(await later([html], '08:06:00'))
  expect(state.subjects.get('binance')?.sight).toBe('drift')
  expect(troublesIn(state)).toEqual([])
})

test('"not from where you are" is blindness at the first look', async () => {
  const wall = { at: at('08:02:00'), url: BINANCE_TABLE, status: 451, text: '' }
  const state = await stateOf(await later([wall], '08:06:00'))
  expect(state.subjects.get('binance')).toMatchObject({ sight: 'blind', why: 'HTTP 451' })
})

test('a page that moved to another host is not the feed', async () => {
  const moved = { at: at('08:02:00'), url: BINANCE_TABLE, json: {}, redirectedTo: 'https://evil.example/' }
  const state = await stateOf(await later([moved], '08:12:00'))
  expect(state.feeds.get('binance/coins')?.why).toBe('moved')
})

test('sight that comes back is noted, and the strip keeps both changes', async () => {
  const silent = { at: at('08:02:00'), url: BINANCE_TABLE, failure: 'timeout' }
  const state = await stateOf(await later([silent, ...quiet('08:15:00')], '08:25:00'))
  expect(sightsIn(state)).toEqual(['binance/coins blind timeout', 'binance/coins clear'])
  const changes = state.sights
    .filter(({ subject }) => subject === 'binance')
    .map(({ was, sight }) => `${was}-${sight}`)
  expect(changes).toEqual(['unread-clear', 'clear-blind', 'blind-clear'])
})

test('our view of an exchange with a table hangs on its table, whatever else answers', async () => {
  const silent = { at: at('08:02:00'), url: BINANCE_TABLE, failure: 'timeout' }
  const state = await stateOf(await later([silent], '08:14:00'))
  expect(state.feeds.get('binance/news')?.sight).toBe('clear')
  expect(state.subjects.get('binance')?.sight).toBe('blind')
})

test('an exchange whose table on trial does not answer is seen through its announcements', async () => {
  const state = await stateOf(await later([], '08:06:00'))
  expect(state.feeds.get('mexc/coins')?.probe).toBe('off')
  expect(state.subjects.get('mexc')).toMatchObject({ sight: 'clear', sees: 'announcements' })
})

test('an exchange none of whose feeds answers is guessed to be out of reach, and that is not told', async () => {
  const world = await later(everyBinance({ failure: 'timeout' }, '08:03:00'), '08:25:00')
  const open = troublesIn(await stateOf(world))
  expect(open.map(({ signal, level, evidence, reason }) => [signal, level, evidence, reason])).toEqual([
    ['site', 'down', 'guess', 'below-threshold'],
  ])
  expect(world.shown).toEqual([])
})

test('an exchange that refuses us everywhere is not said to be down', async () => {
  const world = await later(everyBinance({ status: 403, text: '' }, '08:03:00'), '08:25:00')
  expect(troublesIn(await stateOf(world))).toEqual([])
})

test('one voice for table and sentinels: a coin the table sees open is not held shut by a silent sentinel', async () => {
  const sentinel = `${KUCOIN}/v3/currencies/BTC`
  const shutOnce = { at: at('08:02:00'), url: sentinel, json: { code: '200000', data: SHUT_BTC } }
  const silent = { at: at('08:03:10'), url: sentinel, failure: 'timeout' }
  const world = await later([shutOnce, silent], '08:20:00', ['kucoin'])
  const state = await stateOf(world)
  expect(state.meta.doneAt).toBe(Date.parse(at('08:20:00')))
  expect(troublesIn(state)).toEqual([])
})

test('one look of a sentinel is not confirmed by a table that has not changed a byte', async () => {
  const sentinel = `${KUCOIN}/v3/currencies/BTC`
  const shutOnce = { at: at('08:02:00'), url: sentinel, json: { code: '200000', data: SHUT_BTC } }
  const silent = { at: at('08:02:10'), url: sentinel, failure: 'timeout' }
  const world = await later([shutOnce, silent], '08:20:00', ['kucoin'])
  expect(world.shown.map(({ title }) => title)).toEqual([])
})

const SHUT_BTC = {
  currency: 'BTC',
  chains: ['BTC', 'btcln', 'bsc'].map((chainId) => ({
    chainName: chainId,
    chainId,
    withdrawalMinSize: '0.001',
    withdrawalMinFee: '0.0005',
    isWithdrawEnabled: false,
    isDepositEnabled: true,
  })),
}

test('the time awake is one stretch while bells come, and two when they stopped for a while', async () => {
  const recording = recordingOf({
    from: at('08:00:00'),
    to: at('08:30:00'),
    exchanges: ['kucoin'],
    answers: quiet('08:00:00'),
    moments: [
      { at: Date.parse(at('08:10:10')), what: 'sleep', by: 0 },
      { at: Date.parse(at('08:20:10')), what: 'wake', by: 0 },
    ],
  })
  const { spans } = await stateOf(await live(recording))
  const minutes = [...spans.values()].map(({ id, to }) => [
    (id - recording.from) / MINUTE,
    (to - recording.from) / MINUTE,
  ])
  expect(minutes.map(([from, to]) => [Math.floor(from ?? 0), Math.floor(to ?? 0)])).toEqual([
    [0, 10],
    [20, 30],
  ])
})
