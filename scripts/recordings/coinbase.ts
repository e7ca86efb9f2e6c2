/** Coinbase: a night on which balances read zero, and a planned upgrade. Words on its pages are made up. */
import { dayOf, never } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { type MadePage, type MadeTrouble, type MadeWork, pageSummary } from './statuspage.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const COINS = ['BTC', 'ETH', 'USDT', 'USDC']
const PAGE = 'https://status.coinbase.com/api/v2/summary.json'
const EXCHANGE_PAGE = 'https://status.exchange.coinbase.com/api/v2/summary.json'

/**
 * 28 February 2024: "some users may see a zero balance". Posts at 17:40, 19:29, 20:15, 21:05, restored at 00:13,
 * resolved at 05:24. Nothing was paused and no cloud had a part in it.
 */
const zero = dayOf('2024-02-28')

function zeroBalance(time: string, status: MadeTrouble['status'], body: string): MadeAnswer {
  const trouble: MadeTrouble = {
    id: 'cbzerobalance',
    name: 'Zero balance shown for some users',
    impact: 'major',
    status,
    startedAt: Date.parse(zero('17:40')),
    updatedAt: Date.parse(zero(time)),
    body,
    components: ['Coinbase - Website', 'Coinbase - Mobile', 'Coinbase - Advanced Trade'],
  }
  return { at: zero(time), url: PAGE, json: pageSummary('coinbase/status', { troubles: [trouble] }) }
}

export const ZERO_BALANCE: MadeRecording = {
  id: 'coinbase-zero-balance-2024-02-28',
  title: 'Coinbase shows empty balances for a night, and pays out as ever',
  from: zero('16:30'),
  to: zero('30:30'),
  settings: { exchanges: ['coinbase'], watch: COINS },
  answers: [
    ...healthyDay(zero('16:30'), ['coinbase']),
    zeroBalance(
      '17:40',
      'investigating',
      'We are aware that some users see a zero balance. Assets are safe.',
    ),
    zeroBalance(
      '19:29',
      'investigating',
      'Some may still see a zero balance and errors in buying or selling.',
    ),
    zeroBalance('20:15', 'identified', 'The cause is found.'),
    zeroBalance('21:05', 'monitoring', 'Some customers see their balances again.'),
    zeroBalance('24:13', 'monitoring', 'All services are restored; very few may still see a wrong balance.'),
    zeroBalance('29:24', 'resolved', 'Resolved.'),
  ],
  expect: [
    { nothingTold: true },
    never({ signal: 'withdrawals' }),
    {
      subject: 'coinbase',
      signal: 'site',
      scope: 'all',
      level: 'degraded',
      told: false,
      cause: null,
      notBefore: zero('17:40'),
      notAfter: zero('17:42'),
    },
    { subject: 'coinbase', signal: 'site', scope: 'all', level: 'ok', notBefore: zero('29:24') },
    never({ subject: 'coinbase', level: 'ok', notAfter: zero('29:24') }),
  ],
}

/** 23 May 2026, about 19:00, half an hour: trading goes on, only updates of orders may be late. */
const upgrade = dayOf('2026-05-23')
const WORK: MadeWork = {
  id: 'cxupgrade0523',
  name: 'Scheduled maintenance: Coinbase Exchange system upgrade',
  status: 'scheduled',
  announcedAt: Date.parse(upgrade('-60:00')),
  from: Date.parse(upgrade('19:00')),
  until: Date.parse(upgrade('19:30')),
  body: 'Trading continues. Updates of orders may arrive late. Deposits and withdrawals are not affected.',
  components: ['REST API', 'WebSocket Feed', 'FIX API'],
}

function upgradePage(time: string, page: MadePage): MadeAnswer {
  return { at: upgrade(time), url: EXCHANGE_PAGE, json: pageSummary('coinbase/exchange-status', page) }
}

const BUSY = { 'REST API': 'under_maintenance', 'WebSocket Feed': 'under_maintenance' }

export const PLANNED_UPGRADE: MadeRecording = {
  id: 'coinbase-upgrade-2026-05-23',
  title: 'Coinbase upgrades as announced, for half an hour, and trading goes on',
  from: upgrade('17:00'),
  to: upgrade('21:00'),
  settings: { exchanges: ['coinbase'], watch: COINS },
  answers: [
    ...healthyDay(upgrade('17:00'), ['coinbase']),
    upgradePage('17:00', { works: [WORK] }),
    upgradePage('19:00', { works: [{ ...WORK, status: 'in_progress' }], colours: BUSY }),
    upgradePage('19:28', {}),
  ],
  expect: [
    { nothingTold: true },
    never({ signal: 'withdrawals' }),
    { subject: 'coinbase', signal: 'api', level: 'ok', told: false, notBefore: upgrade('19:28') },
  ],
}
