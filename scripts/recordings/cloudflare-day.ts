/**
 * 18 November 2025: Cloudflare failed from 11:20 UTC (visitors noticed at 11:28), was mostly back at 14:30 and well at
 * 17:14. It posted at 11:48, 12:21 (partly back), 13:09 (cause found) and 14:42 (fixed). Kraken, Coinbase and BitMEX
 * could not be reached; none of them paused withdrawals, and money that was matched moved on. The words on the pages of
 * the exchanges are made up.
 */
import { dayOf, never } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { type MadePage, type MadeTrouble, pageList, pageSummary } from './statuspage.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2025-11-18')
const at = (time: string) => Date.parse(day(time))
const CLOUDFLARE = 'https://www.cloudflarestatus.com/api/v2/incidents/unresolved.json'
const KRAKEN_PAGE = 'https://status.kraken.com/api/v2/incidents/unresolved.json'

/** What a visitor got from Cloudflare's edge in place of the site. */
const EDGE = '<!DOCTYPE html><html><head><title>500: Internal server error</title></head><body></body></html>'
/** Hosts behind Cloudflare; the status pages stand elsewhere. */
const BEHIND = ['https://api.kraken.com/', 'https://api.exchange.coinbase.com/', 'https://www.bitmex.com/']

export const GLOBAL_TROUBLE: MadeTrouble = {
  id: 'cfglobalnet01',
  name: 'Cloudflare Global Network experiencing issues',
  impact: 'critical',
  status: 'investigating',
  startedAt: at('11:48'),
  updatedAt: at('11:48'),
  body: 'Cloudflare is aware of, and investigating, an issue which impacts multiple customers.',
  components: ['Cloudflare Sites and Services - CDN/Cache', 'Cloudflare Sites and Services - Access'],
}

const KRAKEN: MadeTrouble = {
  id: 'krcloudflare1',
  name: 'Website and API connectivity',
  impact: 'major',
  status: 'identified',
  startedAt: at('11:52'),
  updatedAt: at('11:52'),
  body: 'Some clients cannot reach us because of an outage of a provider. Withdrawals are not affected.',
  components: ['Website'],
}

export function cloudflareAnswer(time: string, troubles: readonly MadeTrouble[]): MadeAnswer {
  return { at: time, url: CLOUDFLARE, json: pageList('cloudflare/incidents', 'incidents', { troubles }) }
}

/** What Cloudflare wrote later that day about the same trouble. */
function later(time: string, status: MadeTrouble['status'], body: string): readonly MadeAnswer[] {
  return [cloudflareAnswer(day(time), [{ ...GLOBAL_TROUBLE, status, body, updatedAt: at(time) }])]
}

function krakenPage(time: string, page: MadePage): MadeAnswer {
  return { at: day(time), url: KRAKEN_PAGE, json: pageList('kraken/incidents', 'incidents', page) }
}

const EXCHANGES = ['kraken', 'coinbase', 'bitmex']
const HEALTHY = healthyDay(day('10:30'), EXCHANGES)
const HIDDEN = HEALTHY.filter(({ url }) => BEHIND.some((host) => url.startsWith(host)))

export const CLOUDFLARE_DAY: MadeRecording = {
  id: 'cloudflare-2025-11-18',
  title: 'Cloudflare fails: three exchanges cannot be reached, and none has paused withdrawals',
  from: day('10:30'),
  to: day('18:00'),
  settings: { exchanges: EXCHANGES, watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...HEALTHY,
    cloudflareAnswer(day('10:30'), []),
    ...HIDDEN.map(({ url }) => ({
      at: day('11:28'),
      url,
      status: 500,
      headers: { 'content-type': 'text/html' },
      text: EDGE,
    })),
    cloudflareAnswer(day('11:48'), [GLOBAL_TROUBLE]),
    krakenPage('11:52', { troubles: [KRAKEN] }),
    ...later('12:21', 'investigating', 'Services are recovering, errors may go on.'),
    ...later('13:09', 'identified', 'The issue is found and a fix is being made.'),
    ...HIDDEN.map((answer) => ({ ...answer, at: day('14:30') })),
    ...later('14:42', 'monitoring', 'A fix is in place.'),
    krakenPage('14:55', {}),
    cloudflareAnswer(day('17:14'), []),
  ],
  expect: [
    { nothingTold: true },
    never({ signal: 'withdrawals' }),
    {
      subject: 'kraken',
      signal: 'site',
      scope: 'all',
      level: 'degraded',
      told: false,
      cause: 'cloudflare/global',
      notBefore: day('11:52'),
      notAfter: day('11:54'),
    },
  ],
}

/** Built for temptation: the same hour, and a pause that a content network cannot explain. */
const COINBASE_PAGE = 'https://status.coinbase.com/api/v2/summary.json'
const PAUSE: MadeTrouble = {
  id: 'cbsendspause1',
  name: 'Sends paused',
  impact: 'major',
  status: 'investigating',
  startedAt: at('12:30'),
  updatedAt: at('12:30'),
  body: 'We have paused sends of all assets.',
}
const TROUBLED = (troubles: readonly MadeTrouble[]) => pageSummary('coinbase/status', { troubles })

export const CLOUDFLARE_TEMPTS: MadeRecording = {
  id: 'cloudflare-tempts',
  title: 'Coinbase pauses all sends while Cloudflare is down, which explains a site and no pause',
  from: day('11:00'),
  to: day('16:00'),
  settings: { exchanges: ['coinbase'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...healthyDay(day('11:00'), ['coinbase']),
    cloudflareAnswer(day('11:00'), []),
    cloudflareAnswer(day('11:48'), [GLOBAL_TROUBLE]),
    { at: day('12:30'), url: COINBASE_PAGE, json: TROUBLED([PAUSE]) },
    { at: day('14:10'), url: COINBASE_PAGE, json: TROUBLED([]) },
    cloudflareAnswer(day('14:42'), []),
  ],
  expect: [
    {
      subject: 'coinbase',
      signal: 'withdrawals',
      scope: 'all',
      level: 'paused',
      told: true,
      cause: null,
      notBefore: day('12:30'),
      notAfter: day('12:32'),
    },
    {
      subject: 'coinbase',
      signal: 'withdrawals',
      scope: 'all',
      level: 'ok',
      told: true,
      notBefore: day('14:10'),
      notAfter: day('14:13'),
    },
    never({ signal: 'withdrawals', cause: 'cloudflare/global' }),
    { told: true, atMost: 2 },
  ],
}
