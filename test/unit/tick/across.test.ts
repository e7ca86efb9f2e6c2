import { expect, test } from 'vitest'
import { recordingOf } from '../../../scripts/recordings/in-memory.ts'
import { aws } from '../../../scripts/recordings/quiet.ts'
import type { MadeAnswer } from '../../../scripts/recordings/write.ts'
import type { World } from '../../../scripts/replay/world.ts'
import { chooseExchanges } from '../../../src/choose.ts'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { lookAcross } from '../../../src/tick/across.ts'
import { KEYS } from '../../support/keys.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { live, type Trouble } from '../../support/lives.ts'
import { at, binance, kucoin, quiet, shut } from '../../support/pause.ts'
import { seen } from '../../support/standings.ts'
import { draftWith, NOW, type Parts } from '../../support/state.ts'
import { toldIn } from '../../support/told.ts'

const TOKYO = 'aws/ap-northeast-1'
const MOMENT = { now: NOW, tongue: KEYS }

/** An exchange in trouble since so many minutes ago, told then. */
function trouble(subject: string, ago: number, rest: Partial<Incident> = {}): Incident {
  const openedAt = NOW - ago * MINUTE
  const id = `${subject}/withdrawals/${rest.scope ?? 'all'}@1`
  const told = { level: 'paused', at: openedAt, alert: `${id}#first-seen@1` } as const
  return incidentRow(id, { subject, openedAt, fineAt: openedAt - MINUTE, told, ...rest })
}

function draftOf(incidents: readonly Incident[], rest: Parts = {}) {
  return draftWith({
    incidents,
    subjects: [seen(TOKYO)],
    settings: { exchanges: ['binance', 'kucoin'] },
    ...rest,
  })
}

const clustersIn = (draft: ReturnType<typeof draftOf>) =>
  [...draft.incidents.values()].filter(({ cluster }) => cluster !== undefined)

test('a cluster is told in the step that finds it, and written down once', () => {
  const draft = draftOf([trouble('binance', 5), trouble('kucoin', 1)])
  lookAcross(draft, MOMENT)
  lookAcross(draft, MOMENT)
  expect(clustersIn(draft)).toMatchObject([{ subject: TOKYO, reason: 'first-seen', told: { at: NOW } }])
  const lines = draft.writes.filter((one) => one.kind === 'put' && one.store === 'journal')
  expect(lines).toMatchObject([
    { row: { subject: TOKYO, told: true, reason: 'first-seen', level: 'degraded' } },
  ])
  expect([...draft.alerts.values()]).toMatchObject([{ subject: TOKYO, state: 'pending' }])
})

test('an upstream we have not seen for ten minutes is not called silent', () => {
  const draft = draftOf([trouble('binance', 5), trouble('kucoin', 1)], {
    subjects: [seen(TOKYO, { clearAt: NOW - 11 * MINUTE })],
  })
  lookAcross(draft, MOMENT)
  expect(clustersIn(draft)).toEqual([])
})

test('when an exchange of a cluster is given up, the cluster is forgotten without a word', () => {
  const draft = draftOf([trouble('binance', 5), trouble('kucoin', 1)])
  lookAcross(draft, MOMENT)
  const told = draft.alerts.size
  chooseExchanges(draft, ['binance'], NOW + MINUTE)
  lookAcross(draft, { ...MOMENT, now: NOW + MINUTE })
  expect(clustersIn(draft)).toMatchObject([{ phase: 'closed' }])
  expect(draft.alerts.size).toBe(told)
})

test('a chain is attached to each exchange once, and grows without further lines', () => {
  const scope = 'network:TRX' as const
  const draft = draftOf([trouble('binance', 5, { scope }), trouble('kucoin', 1, { scope })])
  lookAcross(draft, MOMENT)
  const htx = trouble('htx', 0, { scope })
  draft.put('incidents', htx)
  lookAcross(draft, MOMENT)
  lookAcross(draft, MOMENT)
  const lines = draft.writes.filter((one) => one.kind === 'put' && one.store === 'journal')
  expect(lines.map((one) => (one.kind === 'put' ? one.row : null))).toMatchObject(
    ['binance', 'kucoin', 'htx'].map((subject) => ({
      subject,
      reason: 'cause-attached',
      told: false,
      cause: 'chain/TRX',
      was: 'paused',
      level: 'paused',
    })),
  )
  for (const one of draft.incidents.values())
    expect(one.cause?.chain?.exchanges).toEqual(['binance', 'kucoin', 'htx'])
})

test('one coin of a network, or the network on a single exchange, gets no chain for its cause', () => {
  const lone = trouble('binance', 5, { scope: 'network:TRX' })
  const draft = draftOf([lone, trouble('kucoin', 1, { scope: 'asset:TRX' })])
  lookAcross(draft, MOMENT)
  expect(draft.writes).toEqual([])
})

function play(later: readonly MadeAnswer[], rest: { to?: string; trouble?: Trouble; from?: string } = {}) {
  const { to = '08:14:00', from = '08:00:00' } = rest
  const answers = [...quiet('08:00:00'), ...later]
  const exchanges = ['binance', 'kucoin']
  return live(recordingOf({ from: at(from), to: at(to), exchanges, answers }), rest.trouble)
}

const linesOf = async (world: World) => (await toldIn(world)).lines
const openedIn = (world: World) =>
  world.ledger.read({}, ({ incidents }) => [...incidents.values()].filter(({ scope }) => scope === 'all'))

test('a new incident remembers when its feed last saw nothing wrong, and what was there at first does not', async () => {
  const [found] = await openedIn(await play([binance('08:05:10', shut)], { to: '08:08:00' }))
  expect(found).toMatchObject({ fineAt: expect.any(Number), baseline: false })
  expect((found?.openedAt ?? 0) - (found?.fineAt ?? 0)).toBeLessThan(3 * MINUTE)
  const [known] = await openedIn(await play([binance('08:00:00', shut)], { to: '08:04:00' }))
  expect(known?.baseline).toBe(true)
  expect(known).not.toHaveProperty('fineAt')
})

test('two that are paused at the first look are told as that, and as nothing more', async () => {
  const world = await play([binance('08:00:00', shut), ...kucoin('08:00:00', shut)])
  expect(await linesOf(world)).toEqual([
    'binance/withdrawals/all paused baseline',
    'kucoin/withdrawals/all paused baseline',
  ])
})

test('two that pause while we sleep are told when we wake, and as nothing more', async () => {
  const later = [binance('08:20:00', shut), ...kucoin('08:21:00', shut)]
  const asleep = (time: number) => time > Date.parse(at('08:10:00')) && time < Date.parse(at('09:20:00'))
  const world = await play(later, {
    to: '09:30:00',
    trouble: { bend: (ports, here) => (asleep(here.time) ? { ...ports, lock: async () => false } : ports) },
  })
  expect(await linesOf(world)).toEqual([
    'binance/withdrawals/all paused first-seen',
    'kucoin/withdrawals/all paused first-seen',
  ])
})

test('the end of a cluster comes in the message of the exchange whose end it is', async () => {
  const later = [
    binance('08:03:10', shut),
    ...kucoin('08:04:10', shut),
    ...quiet('08:08:10').filter(({ url }) => url.includes('binance')),
    ...aws(at('08:08:10'), []),
  ]
  const world = await play(later, { to: '08:14:00' })
  expect(world.shown.map(({ title }) => title)).toEqual([
    'Binance: withdrawals paused',
    'KuCoin: withdrawals paused · AWS Tokyo: 2 exchanges in trouble at the same time',
    expect.stringMatching(
      /^Binance: withdrawals are open again \(\d min\) · AWS Tokyo: exchanges no longer in/,
    ),
  ])
})

test('nothing is looked for across subjects an hour later that was not there', () => {
  const draft = draftOf([trouble('binance', 65), trouble('kucoin', 5)])
  lookAcross(draft, { ...MOMENT, now: NOW + HOUR })
  expect(draft.writes).toEqual([])
})
