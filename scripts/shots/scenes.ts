/** What the pictures show: each a ledger made from a moment in the life of the exchanges. */
import { MINUTE, type Millis } from '../../src/glossary.ts'
import { DEFAULT_SETTINGS, freshMeta } from '../../src/ledger/defaults.ts'
import type { Incident } from '../../src/ledger/rows.ts'
import { healthyDay } from '../recordings/healthy.ts'
import { aws, binanceTable, kucoinNews, kucoinTable, openBut, PAUSED } from '../recordings/quiet.ts'
import { EVERY_EXCHANGE, wholeField } from '../recordings/whole-field.ts'
import type { MadeAnswer } from '../recordings/write.ts'
import { type Ago, type LedgerRows, lived } from './lived.ts'

export type Scene = (now: Millis) => Promise<LedgerRows>

const FIVE = ['binance', 'kucoin', 'mexc', 'kraken', 'coinbase']
const LOGIN_PAGE = '<!doctype html><title>Sign in</title><p>Welcome to the guest network.</p>'

function tokyo(ago: Ago, minutes: number): readonly MadeAnswer[] {
  const message = 'Instances in one Availability Zone (apne1-az4) are affected.'
  const update = { at: Date.parse(ago(minutes)), status: 3, summary: 'Connectivity Issues', message } as const
  return aws(ago(minutes), [
    { region: 'ap-northeast-1', regionName: 'Tokyo', service: 'ec2', updates: [update] },
  ])
}

const paused = (ago: Ago) => [binanceTable(ago(11), 'paused', PAUSED)]

function bad(ago: Ago): readonly MadeAnswer[] {
  return [
    binanceTable(ago(23), 'paused', PAUSED),
    ...kucoinTable(ago(36), 'no-tron', openBut('USDT/TRX')),
    ...tokyo(ago, 15),
  ]
}

/** In two hours, so that it stands apart from what is wrong now. */
function announced(ago: Ago): readonly MadeAnswer[] {
  const hour = (minutes: number) => ago(minutes).slice(11, 16)
  const day = new Date(Date.parse(ago(-130))).toUTCString().slice(5, 16)
  const text = `Deposits and withdrawals of TRX will be suspended from ${hour(-130)} to ${hour(-220)} (UTC) on ${day}.`
  return [
    kucoinNews(ago(40), [
      {
        id: 9901,
        title: 'KuCoin Will Support the Tron (TRX) Network Upgrade',
        text,
        at: Date.parse(ago(40)),
      },
    ]),
  ]
}

/** One by one: an exact address wins over a star. */
const silent = (exchange: string) => (ago: Ago) =>
  healthyDay(ago(19), [exchange])
    .filter(({ url }) => url.includes(exchange))
    .map(({ at, url }) => ({ at, url, failure: 'timeout' }))

const five = (changes?: (ago: Ago) => readonly MadeAnswer[]) => (now: Millis) =>
  lived(now, { exchanges: FIVE, ...(changes ? { changes } : {}) })

function field(changes?: (ago: Ago) => readonly MadeAnswer[]): Scene {
  return (now) => {
    const at = (minutes: number) => new Date(now - minutes * MINUTE).toISOString()
    const { answers } = wholeField(at(50), at(0), false)
    return lived(now, { ...EVERY_EXCHANGE, field: answers, ...(changes ? { changes } : {}) })
  }
}

const empty =
  (exchanges: readonly string[]) =>
  async (now: Millis): Promise<LedgerRows> => ({
    meta: [{ ...freshMeta(now), tickAt: now, doneAt: exchanges.length === 0 ? now : null }],
    settings: [{ ...DEFAULT_SETTINGS, exchanges }],
  })

export const SCENES = {
  'first-run': empty(['binance', 'kucoin', 'mexc']),
  'nothing-chosen': empty([]),
  calm: five(announced),
  paused: five(paused),
  bad: five(bad),
  blind: five(silent('kucoin')),
  offline: (now) => lived(now, { exchanges: FIVE, offlineFor: 14 }),
  drift: five((ago) => [{ ...binanceTable(ago(20), 'login', PAUSED), json: undefined, text: LOGIN_PAGE }]),
  'not-permitted': (now) =>
    lived(now, { exchanges: FIVE, permits: (url) => !new URL(url).host.endsWith('kraken.com') }),
  forty: field(),
  'forty-bad': field(bad),
} as const satisfies Readonly<Record<string, Scene>>

export type SceneName = keyof typeof SCENES

/** The incident a picture of one incident shows: the widest that is open. */
export function worstIn({ incidents = [] }: LedgerRows): string {
  const open = (incidents as readonly Incident[]).filter(
    ({ phase, level }) => phase === 'open' && level !== 'ok',
  )
  return (open.find(({ scope }) => scope === 'all') ?? open[0])?.id ?? ''
}
