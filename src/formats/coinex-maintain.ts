/**
 * CoinEx's maintenance windows, an empty list in quiet times. Documented scopes are SPOT, FUTURES and ALL_SITE:
 * https://docs.coinex.com/api/v2/common/maintain/http/get-maintenance-info, checked 2026-11-22. In the protection
 * period that may follow, orders can be placed and cancelled, so it is not part of the window.
 */
import * as v from 'valibot'
import type { Format, Level, Millis, Signal, StatusIncident } from '../glossary.ts'
import { momentOf } from './date.ts'
import { COINEX, heldIn } from './envelope.ts'
import { type Incidents, incidentOf, readIncidents } from './incidents.ts'
import { faulty } from './json.ts'
import { rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

const AT = 'window'
const Window = v.object({
  started_at: v.unknown(),
  ended_at: v.optional(v.unknown()),
  scope: v.pipe(v.array(v.string()), v.nonEmpty()),
  announce_url: v.optional(v.unknown()),
})
type Window = v.InferOutput<typeof Window>

export const coinexMaintain: Format = (body, { now }) => {
  const answer = heldIn(body, COINEX)
  if (answer.kind === 'drift') return answer
  const readWindow = rowReader(Window, AT, (window) => incidentsOf(window, now))
  return readIncidents('data', answer.value, readWindow)
}

/** Windows have no id of their own; a window that is put off is another one. */
function incidentsOf(window: Window, now: Millis): Incidents {
  const { started_at, ended_at, scope, announce_url } = window
  const from = momentOf(started_at)
  if (from === null) return faulty(`${AT}.started_at`, started_at)
  const until = momentOf(ended_at)
  if (until === null && ended_at) return faulty(`${AT}.ended_at`, ended_at)
  if (until !== null && until <= now) return []
  const scopes = scope.slice(0, 6).map((one) => plain(one, 40))
  return incidentOf({
    id: `${from}:${scopes.join('+')}`,
    kind: 'maintenance',
    title: `Maintenance: ${scopes.join(', ')}`,
    ...meaningOf(scopes),
    from,
    until,
    link: linkOn('coinex.com', announce_url),
  })
}

const MONEY: readonly Signal[] = ['withdrawals', 'deposits']
/** Futures are a part of trading. The words for wallets are not documented. */
const SCOPES: readonly (readonly [RegExp, Level, readonly Signal[]])[] = [
  [/^ALL_SITE$/, 'paused', [...MONEY, 'trading', 'site']],
  [/wallet|deposit|withdraw/i, 'paused', MONEY],
  [/^SPOT$/, 'paused', ['trading']],
  [/^FUTURES$/, 'degraded', ['trading']],
]

/** The widest of the scopes gives the level; one that we do not know leaves it to the title. */
function meaningOf(scopes: readonly string[]): Pick<StatusIncident, 'level' | 'signals'> {
  const known = SCOPES.filter(([word]) => scopes.some((scope) => word.test(scope)))
  const all = scopes.every((scope) => SCOPES.some(([word]) => word.test(scope)))
  const [widest] = known
  if (!all || widest === undefined) return { level: 'ok' }
  return { level: widest[1], signals: [...new Set(known.flatMap(([, , signals]) => signals))] }
}
