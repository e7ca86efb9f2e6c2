/**
 * The mode of Kraken's trading engine, and the maintenance of the next 72 hours. Withdrawals do not show here.
 * https://docs.kraken.com/api/docs/rest-api/get-system-status, entries as in
 * https://docs.kraken.com/api-reference/market-data/get-maintenance-schedule, checked 2026-11-22. `emergency`
 * repeats the incidents of the status page, which is read by itself.
 */
import * as v from 'valibot'
import type { Format, Level, Signal, StatusIncident } from '../glossary.ts'
import { momentOf } from './date.ts'
import { incidentOf } from './incidents.ts'
import { faulty } from './json.ts'
import { krakenAnswer } from './kraken-answer.ts'
import { drift, read } from './parsed.ts'
import { readList } from './rows.ts'
import { inShape, rowReader, wordOf } from './shape.ts'
import { linkOn, plain } from './text.ts'

/** In all modes but the last two no order is matched. */
const LEVELS = {
  maintenance: 'paused',
  cancel_only: 'paused',
  post_only: 'paused',
  limit_only: 'degraded',
  online: 'ok',
} as const satisfies Readonly<Record<string, Level>>

const Status = v.object({
  status: wordOf(LEVELS),
  upcoming_maintenance: v.optional(v.unknown()),
})

const Maintenance = v.object({
  event_id: v.union([v.number(), v.string()]),
  title: v.string(),
  expected_start_utc: v.string(),
  expected_end_utc: v.optional(v.unknown()),
  affected_services: v.nullish(v.array(v.string()), []),
  source_url: v.optional(v.unknown()),
})

export const krakenSystemStatus: Format = (body) => {
  const answer = krakenAnswer(body)
  if (answer.kind === 'drift') return answer
  const said = inShape(Status, answer.value, 'result')
  if (!said.ok) return drift(said.why)
  const { status, upcoming_maintenance } = said.value
  const coming = readList('result.upcoming_maintenance', upcoming_maintenance ?? [], readMaintenance)
  if (coming.kind === 'drift') return coming
  const now = status === 'online' ? [] : [modeOf(status)]
  const ofSpot = coming.good.filter((one) => one.signals?.length !== 0)
  return read({ kind: 'status', incidents: [...now, ...ofSpot], components: null, skipped: coming.skipped })
}

function modeOf(status: keyof typeof LEVELS): StatusIncident {
  return incidentOf({
    id: `status:${status}`,
    kind: 'trouble',
    title: status.replaceAll('_', ' '),
    level: LEVELS[status],
    from: null,
    until: null,
    signals: ['trading'],
  })
}

const readMaintenance = rowReader(Maintenance, 'maintenance', (entry) => {
  const { event_id, title, expected_start_utc, expected_end_utc, affected_services, source_url } = entry
  const from = momentOf(expected_start_utc)
  if (from === null) return faulty('maintenance.expected_start_utc', expected_start_utc)
  return incidentOf({
    id: `maintenance:${plain(String(event_id), 40)}`,
    kind: 'maintenance',
    title,
    level: 'ok',
    from,
    until: momentOf(expected_end_utc),
    signals: signalsOf(affected_services),
    link: linkOn('status.kraken.com', source_url),
  })
})

/** `spot_trading`, `spot_rest`, `futures_ws`, `all`; undefined when it is unspecified, empty when it is not spot. */
function signalsOf(services: readonly string[]): readonly Signal[] | undefined {
  if (services.length === 0 || services.includes('unspecified')) return undefined
  const trading = services.some((one) => one === 'all' || one === 'spot_trading')
  const api = services.some((one) => /^(all|spot_(rest|ws|fix))$/.test(one))
  return [...(trading ? (['trading'] as const) : []), ...(api ? (['api'] as const) : [])]
}
