/** Screens as people may meet them, for pictures and for tests of the pages. */
import type { PopupView } from '../../src/views/screen.ts'
import { EVERY_EXCHANGE, EVERY_EXCHANGE_BAD } from './sample-field.ts'
import { ARABIC, GERMAN } from './sample-languages.ts'
import {
  badCard,
  chip,
  INBOX,
  type Named,
  openCard,
  popupView,
  strip,
  TOKYO,
  unseenCard,
} from './sample-parts.ts'

const BINANCE: Named = { id: 'binance', name: 'Binance', mark: 'BN' }
const KUCOIN: Named = { id: 'kucoin', name: 'KuCoin', mark: 'KC' }
const MEXC: Named = { id: 'mexc', name: 'MEXC', mark: 'MX' }
const KRAKEN: Named = { id: 'kraken', name: 'Kraken', mark: 'KR' }
const COINBASE: Named = { id: 'coinbase', name: 'Coinbase', mark: 'CB' }
const ALL = [BINANCE, KUCOIN, MEXC, KRAKEN, COINBASE]

const binancePaused = badCard(BINANCE, {
  tone: 'alarm',
  glyph: 'pause',
  state: 'Withdrawals paused',
  reasons: [{ text: '354 of 391 coins are closed, with BTC, ETH and USDT', duration: '11 min' }],
  strip: strip('Paused for the last 11 minutes, open for the rest of 24 hours.', ['alarm', 1]),
})

const kucoinPartly = badCard(KUCOIN, {
  tone: 'warning',
  glyph: 'slow',
  state: 'Partly closed',
  reasons: [{ text: 'USDT over TRC20 is closed', duration: '26 min' }],
  exits: [{ lead: 'Still open for USDT:', names: 'ERC20, SOL, TON', elsewhere: '' }],
  strip: strip(
    'Partly closed twice in 24 hours, now for 26 minutes.',
    ['warning', 3],
    ['calm', 21],
    ['warning', 2],
  ),
})

const bad = popupView(
  {
    tone: 'alarm',
    headline: 'Withdrawals are paused on Binance',
    detail: 'Since 14:05. KuCoin has closed one way out for USDT. Your 3 other exchanges are open.',
  },
  {
    cards: [binancePaused, kucoinPartly],
    causes: [TOKYO],
    open: [KRAKEN, COINBASE, MEXC].map(chip),
    inbox: INBOX,
  },
)

const calm = popupView(
  {
    tone: 'calm',
    headline: 'You can withdraw from all 5 exchanges',
    detail: 'Nothing has been paused for 9 days.',
  },
  {
    cards: ALL.map((subject) => openCard(subject)),
    planned: [
      {
        incident: 'kraken/site/all@1',
        text: 'Kraken: wallet maintenance',
        when: 'in 2 h 10 min, from 16:00 to 17:30',
        reminder: null,
      },
    ],
    inbox: INBOX.map((line) => ({ ...line, unread: false })),
  },
)

const mexcUnseen = unseenCard(MEXC, {
  reasons: [{ text: 'No answer since 14:02. Open when last seen', duration: '6 min' }],
  strip: strip('Not seen for the last 6 minutes, open before.', ['unknown', 1]),
})

const oneUnseen = popupView(
  {
    tone: 'unknown',
    headline: 'Open on the 4 exchanges we can see',
    detail: 'MEXC has not answered for 6 minutes.',
  },
  { cards: [mexcUnseen, ...[BINANCE, KUCOIN, KRAKEN, COINBASE].map((subject) => openCard(subject))] },
)

const offline = popupView(
  {
    tone: 'unknown',
    headline: 'You seem to be offline',
    detail: 'Nothing has answered for 14 minutes, so we cannot say what is open.',
  },
  {
    cards: ALL.map((subject) =>
      unseenCard(subject, {
        reasons: [{ text: 'Open when last seen, at 13:58', duration: '14 min' }],
        strip: strip('Not seen for the last 14 minutes, open before.', ['unknown', 1]),
      }),
    ),
    checked: 'Last checked 14 min ago',
    checkedTone: 'unknown',
  },
)

const firstRun = popupView(
  {
    tone: 'unknown',
    headline: 'Looking for the first time',
    detail: 'The first answers take a few seconds.',
  },
  {
    cards: ALL.map((subject) =>
      unseenCard(subject, {
        glyph: 'clock',
        state: 'Not read yet',
        strip: strip('Not read yet.', ['unknown', 60]),
      }),
    ),
    checked: 'Not checked yet',
    checkedTone: 'unknown',
  },
)

const nothingChosen = popupView(
  {
    tone: 'unknown',
    headline: 'Which exchanges hold your money?',
    detail: 'Choose them in the settings, and we watch their withdrawals from then on.',
  },
  { checked: 'Nothing to check', checkedTone: 'unknown' },
)

const MANY = [
  'Binance',
  'KuCoin',
  'MEXC',
  'Kraken',
  'Coinbase',
  'Bitfinex',
  'Bitget',
  'Bybit',
  'Gate',
  'HTX',
  'OKX',
  'Upbit',
]

const manyBad = popupView(
  {
    tone: 'alarm',
    headline: 'Withdrawals are paused on 12 exchanges',
    detail: 'The first was Binance, at 14:05. No cloud event seen.',
  },
  {
    cards: MANY.map((name, at) => many(name, at)),
    inbox: INBOX,
    planned: [
      { incident: 'kraken/site/all@1', text: 'Upbit: server work', when: 'until 15:30', reminder: null },
    ],
  },
)

function many(name: string, at: number) {
  const subject = { id: name.toLowerCase(), name, mark: name.slice(0, 2).toUpperCase() }
  const minutes = 50 - at * 3
  const bars = strip(`Closed for the last ${minutes} minutes, open before.`, [
    'alarm',
    Math.ceil(minutes / 24),
  ])
  const bad = { ...binancePaused, ...subject, strip: bars }
  const because = (text: string) => ({ reasons: [{ text, duration: `${minutes} min` }] })
  if (at === 1) return { ...bad, ...because('All coins are closed'), silenced: 'Silenced until 15:00' }
  if (at < 6) return { ...bad, ...because('All coins are closed') }
  if (at < 8) return { ...bad, ...because('The site does not answer'), glyph: 'down', state: 'Down' } as const
  return { ...kucoinPartly, ...subject, incident: `${subject.id}/withdrawals/asset:USDT@1` }
}

export const POPUPS: Readonly<Record<string, PopupView>> = {
  bad,
  calm,
  oneUnseen,
  offline,
  firstRun,
  nothingChosen,
  manyBad,
  everyExchange: EVERY_EXCHANGE,
  everyExchangeBad: EVERY_EXCHANGE_BAD,
  german: GERMAN,
  arabic: ARABIC,
}
