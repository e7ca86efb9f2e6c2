/**
 * Crypto.com's system announcements, each with what it touches: `crypto_wallet_impacted` and its like are "BAU"
 * (business as usual), "PARTIAL", or a word for the whole ("YES" in JKorf/CryptoCom.Net).
 * https://exchange-docs.crypto.com/exchange/v1/rest-ws/index.html#public-get-announcements, checked 2026-11-22.
 */
import * as v from 'valibot'
import { type Format, HOUR, type Level, type Millis, type Signal, type StatusIncident } from '../glossary.ts'
import { momentOf } from './date.ts'
import { type Envelope, recordIn } from './envelope.ts'
import { incidentOf, readIncidents } from './incidents.ts'
import { rowReader } from './shape.ts'
import { plain } from './text.ts'

const ENVELOPE: Envelope = { code: 'code', fine: [0], message: 'message', holds: 'result' }
/** Without an announced end it is taken for over after this time: nobody takes announcements back. */
const STALE = 72 * HOUR

const Announcement = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  content: v.nullish(v.string()),
  announced_at: v.optional(v.unknown()),
  start_time: v.optional(v.unknown()),
  end_time: v.optional(v.unknown()),
  impacted_params: v.nullish(
    v.object({
      spot_trading_impacted: v.string(),
      derivative_trading_impacted: v.string(),
      margin_trading_impacted: v.string(),
      crypto_wallet_impacted: v.string(),
      login_impacted: v.string(),
    }),
  ),
})
type Announcement = v.InferOutput<typeof Announcement>
type Impacts = NonNullable<Announcement['impacted_params']>

export const cryptocomAnnouncements: Format = (body, { now }) => {
  const answer = recordIn(body, ENVELOPE)
  if (answer.kind === 'drift') return answer
  const readAnnouncement = rowReader(Announcement, 'data', (announcement) => incidentsOf(announcement, now))
  return readIncidents('result.data', answer.value.data, readAnnouncement)
}

function incidentsOf(announcement: Announcement, now: Millis): readonly StatusIncident[] {
  const { id, title, content, announced_at, start_time, end_time, impacted_params } = announcement
  const updatedAt = momentOf(announced_at)
  const from = momentOf(start_time)
  const until = momentOf(end_time)
  if (!impacted_params || !isInForce(from ?? updatedAt, until, now)) return []
  const ahead = updatedAt !== null && from !== null && updatedAt < from
  const kind = ahead ? 'maintenance' : 'trouble'
  return partsOf(impacted_params).map(({ part, ...meaning }) =>
    incidentOf({
      id: plain(`${id}/${part}`, 200),
      kind,
      title,
      text: content,
      from,
      until,
      updatedAt,
      ...meaning,
    }),
  )
}

/** Or still to come. */
function isInForce(since: Millis | null, until: Millis | null, now: Millis): boolean {
  return until === null ? since !== null && now - since < STALE : now < until
}

interface Part {
  readonly part: string
  readonly level: Level
  readonly signals: readonly Signal[]
}

/** What one announcement touches, each with its own level. Bank money, staking and bots are not watched. */
function partsOf(impacts: Impacts): readonly Part[] {
  const contracts = [impacts.derivative_trading_impacted, impacts.margin_trading_impacted]
  const trading = levelOf(impacts.spot_trading_impacted)
  const parts: readonly Part[] = [
    {
      part: 'wallet',
      level: levelOf(impacts.crypto_wallet_impacted),
      signals: ['withdrawals', 'deposits'],
    },
    {
      part: 'trading',
      level: trading === 'ok' && contracts.some((one) => levelOf(one) !== 'ok') ? 'degraded' : trading,
      signals: ['trading'],
    },
    { part: 'login', level: levelOf(impacts.login_impacted), signals: ['login'] },
  ]
  return parts.filter(({ level }) => level !== 'ok')
}

/** The word for the whole is not in the documents, so every word that is not known is taken for it. */
function levelOf(impact: string): Level {
  const word = impact.toUpperCase()
  if (word === 'BAU') return 'ok'
  return word === 'PARTIAL' ? 'degraded' : 'paused'
}
