/** "Tell me when it opens again", from the question to the answer. */
import { expect, test } from 'vitest'
import type { IsOpen } from '../../../scripts/recordings/bodies.ts'
import { mexcNews, OPEN, openBut } from '../../../scripts/recordings/quiet.ts'
import type { World } from '../../../scripts/replay/world.ts'
import type { Command } from '../../../src/protocol.ts'
import { at, binance, kucoin, shut } from '../../support/pause.ts'
import { decisionsIn, moment, type Story, shownIn, tellStory } from '../../support/story.ts'

type Wanted = Extract<Command, { kind: 'tell-reopening' }>['scope']
const ask = (scope: Wanted, subject = 'binance'): Command => ({ kind: 'tell-reopening', subject, scope })
const story = (rest: Pick<Story, 'later'> & Partial<Story>) => tellStory({ to: '08:40:00', ...rest })
const wishesIn = ({ ledger }: World) => ledger.read({}, (state) => [...state.wishes.keys()])

/** Every way out of one coin is shut. */
const without =
  (coin: string): IsOpen =>
  (asset, network) =>
    asset !== coin && OPEN(asset, network)

test('a coin nobody watches is told once, and says what to withdraw over', async () => {
  const world = await story({
    later: [
      binance('08:05:00', without('QAA')),
      binance('08:20:00', OPEN),
      binance('08:30:00', without('QAA')),
      binance('08:35:00', OPEN),
    ],
    user: { '08:10:00': ask('asset:QAA') },
  })
  expect(shownIn(world)).toEqual([expect.stringMatching(/^08:2\d Binance: QAA withdrawals are open again$/)])
  expect(world.shown[0]?.body).toMatch(/^Open over .+\. You asked to be told\.$/)
  expect(await wishesIn(world)).toEqual([])
  expect(await decisionsIn(world)).toContainEqual(
    expect.stringMatching(/^08:2\d binance\/withdrawals\/asset:QAA told asked$/),
  )
})

test('one way out of a watched coin is told when that way is open, silenced or not', async () => {
  const world = await story({
    later: [binance('08:05:00', openBut('USDT/TRX', 'USDT/ETH')), binance('08:20:00', openBut('USDT/ETH'))],
    user: {
      '08:01:00': { kind: 'silence', subject: 'binance', incident: null, lasts: '8h' },
      '08:10:00': ask('route:USDT/TRX'),
    },
  })
  expect(shownIn(world)).toEqual([expect.stringMatching(/^08:2\d Binance: USDT over Tron is open again$/)])
})

test('an end that is told anyway fulfils the wish: one message says both', async () => {
  const world = await story({
    later: [binance('08:05:00', shut), binance('08:20:00', OPEN)],
    user: { '08:10:00': ask('all'), '08:11:00': ask('asset:BTC'), '08:12:00': ask('route:USDT/TRX') },
  })
  expect(shownIn(world)).toEqual([
    '08:05 Binance: withdrawals paused',
    expect.stringMatching(/^08:2\d Binance: withdrawals are open again \(\d+ min\)$/),
  ])
  expect(world.shown[1]?.body.match(/You asked to be told\./g)).toHaveLength(1)
  expect(await wishesIn(world)).toEqual([])
  expect(await decisionsIn(world)).toContainEqual(
    expect.stringMatching(/^08:2\d binance\/withdrawals\/route:USDT\/TRX kept inhibited$/),
  )
})

test('a wish about a pause that was silenced, or never worth telling, has a message of its own', async () => {
  const world = await story({
    later: [binance('08:05:00', shut), binance('08:20:00', OPEN)],
    user: {
      '08:01:00': { kind: 'silence', subject: 'binance', incident: null, lasts: '8h' },
      '08:10:00': ask('all'),
    },
  })
  expect(shownIn(world)).toEqual([expect.stringMatching(/^08:2\d Binance: withdrawals are open again$/)])
})

test('in quiet hours it is told, and the end that was held is not told again', async () => {
  const world = await story({
    later: [binance('08:05:00', shut), binance('08:20:00', OPEN)],
    settings: { quiet: { on: true, from: 8 * 60 + 10, to: 8 * 60 + 30, through: [] } },
    user: { '08:12:00': ask('all') },
  })
  expect(shownIn(world).map((line) => line.slice(0, 4))).toEqual(['08:0', '08:2'])
  expect(world.shown[1]?.body).toContain('You asked to be told.')
})

test('a coin that opens while the rest stays shut is told then', async () => {
  const onlyBitcoin: IsOpen = (asset) => asset === 'BTC'
  const world = await story({
    later: [binance('08:05:00', shut), binance('08:20:00', onlyBitcoin)],
    user: { '08:10:00': ask('asset:BTC') },
  })
  expect(shownIn(world)).toContainEqual(
    expect.stringMatching(/^08:2\d Binance: BTC withdrawals are open again$/),
  )
})

test('while the exchange cannot be seen nothing is told, and when it is seen again it is', async () => {
  const silent = { ...binance('08:12:00', OPEN), json: undefined, failure: 'timeout' } as const
  const blind = await story({
    later: [binance('08:05:00', without('QAA')), silent],
    user: { '08:10:00': ask('asset:QAA') },
  })
  expect(shownIn(blind)).toEqual([])
  expect(await wishesIn(blind)).toEqual(['binance/asset:QAA'])
  const seen = await story({
    later: [binance('08:05:00', without('QAA')), silent, binance('08:28:00', OPEN)],
    user: { '08:10:00': ask('asset:QAA') },
  })
  expect(shownIn(seen)).toHaveLength(1)
})

test('asked while it cannot be seen, it is told at the first clear look', async () => {
  const world = await story({
    later: [{ ...binance('08:05:00', OPEN), json: undefined, failure: 'timeout' }, binance('08:28:00', OPEN)],
    user: { '08:20:00': ask('asset:QAA') },
  })
  expect(shownIn(world)).toEqual([
    expect.stringMatching(/^08:(2[89]|3\d) Binance: QAA withdrawals are open again$/),
  ])
})

test('an exchange that is not chosen any more takes its wishes with it', async () => {
  const world = await story({
    later: [binance('08:05:00', without('QAA')), binance('08:20:00', OPEN)],
    user: {
      '08:10:00': ask('asset:QAA'),
      '08:12:00': { kind: 'choose-exchanges', exchanges: ['kucoin'] },
      '08:13:00': { kind: 'choose-exchanges', exchanges: ['binance'] },
    },
  })
  expect(shownIn(world)).toEqual([])
})

test('a wish taken back, or ninety days old, is told no more', async () => {
  const opening = [binance('08:05:00', without('QAA')), binance('08:20:00', OPEN)]
  const dropped = await story({
    later: opening,
    user: { '08:10:00': ask('asset:QAA'), '08:12:00': { kind: 'drop-reopening', id: 'binance/asset:QAA' } },
  })
  expect(shownIn(dropped)).toEqual([])
  const age = (world: World) =>
    world.ledger.commit({}, (draft) => {
      for (const wish of draft.wishes.values())
        draft.put('wishes', { ...wish, at: wish.at - 91 * 24 * 3_600_000 })
    })
  const old = await story({ later: opening, user: { '08:10:00': ask('asset:QAA'), '08:12:00': age } })
  expect(shownIn(old)).toEqual([])
  expect(await decisionsIn(old)).toContain('08:12 binance/withdrawals/asset:QAA kept too-old')
})

test('a wish granted in the sleep of the machine is told on waking', async () => {
  const world = await story({
    to: '10:05:00',
    later: [binance('08:05:00', without('QAA')), binance('09:00:00', OPEN)],
    user: { '08:10:00': ask('asset:QAA') },
    moments: [moment('08:15:10', 'sleep'), moment('10:00:00', 'wake')],
  })
  expect(shownIn(world)).toEqual(['10:00 Binance: QAA withdrawals are open again'])
})

const SUSPENDED = {
  id: 4100,
  title: 'MEXC Will Suspend Withdrawals of SOL',
  at: Date.parse(at('08:03:00')),
}
const RESUMED = {
  id: 4101,
  title: 'MEXC Has Resumed Withdrawals of SOL',
  at: Date.parse(at('08:20:00')),
}

test('where only announcements are read, the end of the announced pause fulfils it', async () => {
  const world = await story({
    exchanges: ['mexc'],
    later: [mexcNews(at('08:03:30'), [SUSPENDED]), mexcNews(at('08:20:30'), [RESUMED, SUSPENDED])],
    user: { '08:10:00': ask('asset:SOL', 'mexc') },
  })
  expect(shownIn(world)).toEqual([expect.stringMatching(/^08:2\d MEXC: SOL withdrawals are open again$/)])
})

test('where only announcements are read and none told of a pause, the word that it is over fulfils it', async () => {
  const world = await story({
    exchanges: ['mexc'],
    later: [mexcNews(at('08:20:30'), [RESUMED])],
    user: { '08:10:00': ask('asset:SOL', 'mexc'), '08:11:00': ask('asset:QAA', 'mexc') },
  })
  expect(shownIn(world)).toEqual([expect.stringMatching(/^08:2\d MEXC: SOL withdrawals are open again$/)])
  expect(await wishesIn(world)).toEqual(['mexc/asset:QAA'])
})

test('an announcement from before the wish is no answer', async () => {
  const world = await story({
    exchanges: ['mexc'],
    later: [mexcNews(at('08:03:00'), [{ ...RESUMED, at: Date.parse(at('06:00:00')) }])],
    user: { '08:10:00': ask('asset:SOL', 'mexc') },
  })
  expect(shownIn(world)).toEqual([])
})

test('a coin that is watched no more does not make its announced pause look over', async () => {
  const world = await story({
    exchanges: ['mexc'],
    settings: { coins: ['SOL'] },
    later: [mexcNews(at('08:03:30'), [SUSPENDED])],
    user: { '08:10:00': ask('asset:SOL', 'mexc'), '08:12:00': { kind: 'watch-coins', coins: ['BTC'] } },
  })
  expect(shownIn(world)).toEqual([expect.stringMatching(/^08:0\d MEXC: SOL withdrawals paused$/)])
})

test('two wishes that open in one tick are one message', async () => {
  const both: IsOpen = (asset, network) => asset !== 'QAA' && OPEN(asset, network)
  const world = await story({
    exchanges: ['binance', 'kucoin'],
    later: [
      binance('08:05:00', both),
      ...kucoin('08:05:00', both),
      binance('08:20:00', OPEN),
      ...kucoin('08:20:00', OPEN),
    ],
    user: { '08:15:00': ask('asset:QAA'), '08:16:00': ask('asset:QAA', 'kucoin') },
  })
  expect(world.shown.map(({ title }) => title).join()).toMatch(/Binance/)
  expect(world.shown.map(({ title }) => title).join()).toMatch(/KuCoin/)
  expect(await wishesIn(world)).toEqual([])
})
