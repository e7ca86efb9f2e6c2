/** Small troubles on status pages, and cloud events that touch nobody. */
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/glossary.ts'
import type { MadeEvent } from '../../recordings/clouds.ts'
import { BAHRAIN, frankfurt, UAE } from '../../recordings/old-events.ts'
import type { Chance } from './chance.ts'
import type { PageEntry, Posted, Span } from './facts.ts'

interface Trouble {
  readonly feed: string
  readonly name: string
  readonly components?: readonly string[]
}

/** None of them stops a coin that is watched, nor all of them. */
const TROUBLES: readonly Trouble[] = [
  { feed: 'coinbase/status', name: 'Delayed Sends - STX', components: ['Digital Currencies - Stacks (STX)'] },
  { feed: 'coinbase/status', name: 'Slow loading of the website', components: ['Coinbase - Website'] },
  {
    feed: 'coinbase/status',
    name: 'SEPA transfers delayed',
    components: ['Payment Methods - SEPA Transfers'],
  },
  { feed: 'coinbase/exchange-status', name: 'Increased latency of the REST API', components: ['REST API'] },
  { feed: 'kraken/incidents', name: 'Delays of ACH deposits' },
  {
    feed: 'kraken/incidents',
    name: 'Sui (SUI) funding delays',
    components: ['Digital Currency Funding - Sui (SUI)'],
  },
  { feed: 'kraken/incidents', name: 'Prop trading unavailable', components: ['Trading - Prop Trading'] },
  { feed: 'bitfinex/status-page', name: 'Reports are generated slowly', components: ['Website'] },
  { feed: 'htx/status', name: 'Market data is delayed', components: ['Market data'] },
  { feed: 'cryptocom/status', name: 'The app is slow to open', components: ['App'] },
  {
    feed: 'cloudflare/incidents',
    name: 'Slow builds of Pages',
    components: ['Cloudflare Sites and Services - Pages'],
  },
  {
    feed: 'cloudflare/incidents',
    name: 'Delayed analytics',
    components: ['Cloudflare Sites and Services - Analytics'],
  },
]
const A_DAY = 2

export function troublesOf(chance: Chance, { from, to }: Span): readonly PageEntry[] {
  return chance.moments(from, to, A_DAY).map((at, index): PageEntry => {
    const { feed, name, components = [] } = chance.pick(TROUBLES)
    const lasts = chance.whole(15 * 60, 6 * 3600) * SECOND
    return {
      feed,
      id: `trouble${index}00${at / 1000}`,
      kind: 'trouble',
      name,
      components,
      announcedAt: at,
      from: at,
      to: at + lasts,
    }
  })
}

/** Bank transfers and a card: what Crypto.com says of its own wallets is business as usual. */
export function systemPostsOf(chance: Chance, { from, to }: Span): readonly Posted[] {
  return chance.moments(from - 2 * DAY, to, 1 / 3).map((at) => ({
    feed: 'cryptocom/announcements',
    id: at / 1000,
    at,
    title: chance.pick(['Bank Transfers Delayed', 'Card Payments Delayed', 'New Look of the Trading Page']),
    impact: chance.happens(0.6) ? { fiat_wallet_impacted: 'PARTIAL' as const } : {},
    window: { from: at, to: at + chance.whole(2, 30) * HOUR },
  }))
}

/** Two events that AWS never closes, packet loss elsewhere, and an hour of trouble in a region nobody asks about. */
export function quietClouds(chance: Chance, { from, to }: Span): readonly MadeEvent[] {
  const elsewhere = chance.moments(from, to, 1 / 5).map((at) => frankfurt(at))
  const oregon = chance.moments(from, to, 1 / 8).map((at): MadeEvent => {
    const post = (later: number, status: 0 | 2, message: string) => {
      return { at: at + later, status, summary: 'Increased Error Rates', message }
    }
    return {
      region: 'us-west-2',
      regionName: 'Oregon',
      service: chance.pick(['lambda', 'sts', 'ec2']),
      updates: [
        post(0, 2, 'We are investigating increased error rates in the US-WEST-2 Region.'),
        post(70 * MINUTE, 0, 'The issue has been resolved and the service is operating normally.'),
      ],
    }
  })
  return [UAE, BAHRAIN, ...elsewhere, ...oregon]
}
