/** Real things that are only said: in an announcement, in a field, on a page, by a state. */
import { HOUR, type Millis } from '../../../src/glossary.ts'
import { EVERY_MINUTE, type Kind } from './kind.ts'

export function words(
  exchange: string,
  feed: string,
  stop: string,
  go: string,
  allowed: Millis,
): Kind['make'] {
  return ({ span }) => ({
    told: { exchange, scope: 'all', level: 'paused', allowed },
    statements: [{ exchange, signal: 'withdrawals', scope: 'all', level: 'paused', ...span }],
    posts: [
      { feed, id: span.from / 1000, title: stop, at: span.from },
      { feed, id: span.to / 1000, title: go, at: span.to },
    ],
  })
}

export const fields: Kind['make'] = ({ span }) => ({
  told: { exchange: 'cryptocom', scope: 'all', level: 'paused', allowed: EVERY_MINUTE },
  statements: [{ exchange: 'cryptocom', signal: 'withdrawals', scope: 'all', level: 'paused', ...span }],
  posts: [
    {
      feed: 'cryptocom/announcements',
      id: span.from / 1000,
      title: 'Crypto Wallets Are Temporarily Unavailable',
      at: span.from,
      impact: { crypto_wallet_impacted: 'YES' },
      window: { from: span.from, to: span.to + 3 * HOUR },
      over: span.to,
    },
  ],
})

export const page: Kind['make'] = ({ span }) => ({
  told: { exchange: 'kraken', scope: 'all', level: 'paused', allowed: EVERY_MINUTE },
  statements: [{ exchange: 'kraken', signal: 'withdrawals', scope: 'all', level: 'paused', ...span }],
  pages: [
    {
      feed: 'kraken/incidents',
      id: `planted${span.from / 1000}`,
      kind: 'trouble',
      name: 'Cryptocurrency withdrawals paused',
      announcedAt: span.from,
      ...span,
    },
  ],
})

export const halt: Kind['make'] = ({ span }) => ({
  told: { exchange: 'binance', signal: 'trading', scope: 'all', level: 'paused', allowed: EVERY_MINUTE },
  statements: [{ exchange: 'binance', signal: 'trading', scope: 'all', level: 'paused', ...span }],
})
