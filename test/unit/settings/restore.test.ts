import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/ledger/defaults.ts'
import type { Settings } from '../../../src/ledger/rows.ts'
import { restoreSettings } from '../../../src/settings/restore.ts'
import type { Chosen } from '../../../src/settings/shape.ts'
import { alertRow, feedRow, incidentRow, subjectRow } from '../../support/ledger/rows.ts'
import { ownFeed } from '../../support/own-feeds.ts'
import { draftWith, NOW } from '../../support/state.ts'

const chosen = (rest: Partial<Settings> = {}): Chosen => {
  const { id: _, ...all } = { ...DEFAULT_SETTINGS, ...rest }
  return JSON.parse(JSON.stringify(all))
}

test('everything that was chosen is chosen again, and nothing else', () => {
  const wanted = chosen({
    exchanges: ['kraken', 'own-blogexamplecom'],
    coins: ['SOL'],
    networks: ['TRX'],
    own: [ownFeed()],
    clouds: ['cloudflare'],
    exploits: { watch: true, platforms: ['Aave'] },
    pace: 'gentle',
    tell: { ...DEFAULT_SETTINGS.tell, deposits: 'paused' },
  })
  const draft = draftWith({ settings: { own: [ownFeed({ id: 'own-b', url: 'https://b.example/feed' })] } })
  restoreSettings(draft, wanted, NOW)
  expect(draft.settings).toEqual({ id: 'settings', ...wanted })
  restoreSettings(draft, chosen(), NOW)
  expect(draft.settings).toEqual(DEFAULT_SETTINGS)
})

test('what is no longer chosen is forgotten without a word, as if it had been given up by hand', () => {
  const draft = draftWith({
    settings: { exchanges: ['binance', 'kraken'], coins: ['SOL', 'BTC'] },
    feeds: [feedRow('kraken/assets'), feedRow('binance/coins')],
    subjects: [subjectRow('kraken'), subjectRow('binance')],
    incidents: [
      incidentRow('kraken/withdrawals/all@1', { subject: 'kraken' }),
      incidentRow('binance/withdrawals/asset:SOL@1', { scope: 'asset:SOL' }),
      incidentRow('binance/withdrawals/asset:BTC@1', { scope: 'asset:BTC' }),
    ],
    alerts: [alertRow('a', { subject: 'kraken', incident: 'kraken/withdrawals/all@1' })],
  })
  restoreSettings(draft, chosen({ exchanges: ['binance'], coins: ['BTC'] }), NOW)
  expect([...draft.feeds.keys(), ...draft.subjects.keys()]).toEqual(['binance/coins', 'binance'])
  const open = [...draft.incidents.values()].filter(({ phase }) => phase === 'open')
  expect(open.map(({ scope }) => scope)).toEqual(['asset:BTC'])
  expect(draft.alerts.get('a')?.state).toBe('withdrawn')
})

test('a feed of one’s own that means something else by now is read anew', () => {
  const draft = draftWith({
    settings: { exchanges: ['own-blogexamplecom'], own: [ownFeed({ only: ['API'] })] },
    feeds: [feedRow('own-blogexamplecom/feed')],
  })
  restoreSettings(draft, chosen({ exchanges: ['own-blogexamplecom'], own: [ownFeed({ name: 'B' })] }), NOW)
  expect(draft.feeds.size).toBe(0)
  expect(draft.settings.own).toEqual([ownFeed({ name: 'B' })])
  expect(draft.settings.exchanges).toEqual(['own-blogexamplecom'])
})

test('an address that may not be asked is not kept, whoever sends it', () => {
  const draft = draftWith()
  restoreSettings(draft, chosen({ own: [ownFeed({ url: 'https://10.0.0.1/feed' })] }), NOW)
  expect(draft.settings.own).toEqual([])
})
