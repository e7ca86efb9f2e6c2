/**
 * BitMart's maintenance list: status "0" waits, "1" is under way, "2" is over; times in epoch milliseconds.
 * https://developer-pro.bitmart.com/en/spot/#get-system-service-status, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format, Level, Millis, Signal } from '../glossary.ts'
import { momentOf } from './date.ts'
import { BITMART, recordIn } from './envelope.ts'
import { type Incidents, incidentOf, readIncidents } from './incidents.ts'
import { faulty } from './json.ts'
import { rowReader, wordOf } from './shape.ts'

const WHAT = {
  spot: { signals: ['trading'], level: 'paused' },
  contract: { signals: ['trading'], level: 'degraded' },
  account: { signals: ['withdrawals', 'deposits'], level: 'paused' },
} as const satisfies Record<string, { signals: readonly Signal[]; level: Level }>

/** The documents print the status as text and call it a number. */
const Service = v.object({
  title: v.string(),
  service_type: wordOf(WHAT),
  status: v.picklist(['0', '1', '2', 0, 1, 2]),
  start_time: v.optional(v.unknown()),
  end_time: v.optional(v.unknown()),
})
type Service = v.InferOutput<typeof Service>

export const bitmartService: Format = (body, { now }) => {
  const answer = recordIn(body, BITMART)
  if (answer.kind === 'drift') return answer
  const readService = rowReader(Service, 'service', (service) => incidentsOf(service, now))
  return readIncidents('data.service', answer.value.service, readService)
}

function incidentsOf(service: Service, now: Millis): Incidents {
  const { title, service_type, start_time, end_time } = service
  const status = Number(service.status)
  const from = momentOf(start_time)
  if (from === null) return faulty('service.start_time', start_time)
  const until = momentOf(end_time)
  if (status === 2 || (status === 0 && until !== null && until <= now)) return []
  const id = `${service_type}:${from}`
  return incidentOf({ id, kind: 'maintenance', title, from, until, ...WHAT[service_type] })
}
