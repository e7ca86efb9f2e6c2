/** Random histories of one exchange: feeds that speak, contradict each other and fall silent, run through the core. */
import fc from 'fast-check'
import { HOUR, MINUTE, type Millis, type Observation } from '../../src/glossary.ts'
import { evaluate } from '../../src/incidents/evaluate.ts'
import type { Draft } from '../../src/ledger/ledger.ts'
import type { AlertRow } from '../../src/ledger/rows.ts'
import { reconsider, tellHeldEnds } from '../../src/tick/reconsider.ts'
import { KEYS } from './keys.ts'
import { seen } from './standings.ts'
import { draftWith, NOW, observation } from './state.ts'

export const FEEDS = ['binance/coins', 'binance/news', 'binance/system-status'] as const
export type Voter = (typeof FEEDS)[number]

/** One reading: who looked, what it says, and how many minutes after the one before. */
export interface Look {
  readonly feed: Voter
  readonly says: readonly Observation[]
  readonly after: number
  readonly silence?: 'exchange' | 'incident'
}

const COINS = { coins: 200, closedCoins: 40, majors: [] }
const SAYINGS: readonly Observation[] = [
  observation({ level: 'paused' }),
  observation({ level: 'degraded', routes: COINS }),
  observation({ scope: 'asset:BTC', looks: 2 }),
  observation({ scope: 'asset:BTC', level: 'degraded', looks: 2 }),
  observation({ scope: 'asset:DOGE', looks: 2 }),
  observation({ scope: 'network:TRX', looks: 2, routes: { ...COINS, assets: ['USDT'] } }),
  observation({ evidence: 'announcement', words: 'we have paused withdrawals' }),
  observation({ signal: 'trading', level: 'down', evidence: 'state' }),
  observation({ signal: 'deposits', evidence: 'table' }),
  observation({ planned: true, evidence: 'announcement', from: NOW - HOUR, until: NOW + HOUR }),
]

const anySayings = fc.subarray([...SAYINGS], { maxLength: 3 })

/** Nothing that is planned: whether trouble is part of a plan is settled by whoever speaks of it last. */
export const anyTrouble = fc.subarray(
  SAYINGS.filter((one) => !one.planned),
  { maxLength: 3 },
)

const anyLook: fc.Arbitrary<Look> = fc.record(
  {
    feed: fc.constantFrom(...FEEDS),
    says: anySayings,
    after: fc.constantFrom(1, 1, 1, 2, 5, 20, 70),
    silence: fc.constantFrom('exchange', 'incident' as const),
  },
  { requiredKeys: ['feed', 'says', 'after'] },
)

export const anyHistory = fc.array(anyLook, { minLength: 1, maxLength: 24 })

/** A draft in which Binance is watched, its table not yet read, and nothing has happened. */
export function freshDraft(): Draft {
  return draftWith({
    settings: { exchanges: ['binance'], coins: ['BTC', 'USDT'] },
    subjects: [seen('binance', { sees: 'announcements' })],
  })
}

export function openIn(draft: Draft) {
  return [...draft.incidents.values()].filter(({ phase }) => phase !== 'closed')
}

/** What a landing does with a reading, without the reading. */
export function hear(draft: Draft, { feed, says }: Pick<Look, 'feed' | 'says'>, now: Millis): void {
  const changed = evaluate({
    subject: 'binance',
    feed,
    now,
    observations: says,
    covers: () => true,
    open: openIn(draft),
    first: false,
  })
  reconsider(draft, { now, tongue: KEYS }, changed)
}

/** Lives through it, and gives the time of its last look. */
export function live(draft: Draft, history: readonly Look[]): Millis {
  let now = NOW
  for (const look of history) {
    now += look.after * MINUTE
    if (look.silence) quieten(draft, look.silence, now)
    hear(draft, look, now)
    tellHeldEnds(draft, { now, tongue: KEYS })
  }
  return now
}

function quieten(draft: Draft, how: 'exchange' | 'incident', now: Millis): void {
  const [incident] = openIn(draft)
  if (how === 'exchange')
    draft.put('silences', { id: 'binance', until: now + HOUR, incident: null, level: null })
  else if (incident)
    draft.put('silences', { id: 'binance', until: null, incident: incident.id, level: incident.level })
}

/** Everybody says three times that all is well, and it stays so. */
export function calmDown(draft: Draft, from: Millis): void {
  let now = from
  for (let round = 0; round < 3; round++) {
    for (const feed of FEEDS) {
      now += MINUTE
      hear(draft, { feed, says: [] }, now)
    }
  }
  for (const wait of [5, 15, 90]) tellHeldEnds(draft, { now: now + wait * MINUTE, tongue: KEYS })
}

/** What was decided to be told, oldest first, by what it is about: "binance/withdrawals/all". */
export function toldByPlace(draft: Draft): ReadonlyMap<string, readonly AlertRow[]> {
  const places = new Map<string, AlertRow[]>()
  for (const alert of draft.alerts.values()) {
    const place = alert.incident.slice(0, alert.incident.lastIndexOf('@'))
    places.set(place, [...(places.get(place) ?? []), alert])
  }
  return places
}
