/**
 * OKX's list of maintenance and disruptions, in force or to come; an empty list means that all is well.
 * https://www.okx.com/docs-v5/en/#status-get-status, checked 2026-11-22. Wallets are never reported here.
 */
import * as v from 'valibot'
import type { Format, Level, Millis, Signal } from '../glossary.ts'
import { momentOf } from './date.ts'
import { heldIn, OKX } from './envelope.ts'
import { type Incidents, incidentOf, readIncidents } from './incidents.ts'
import { faulty } from './json.ts'
import { rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

const OVER = ['completed', 'canceled']

/** Rows written before 2023 have neither `maintType` nor `env` (ccxt 4.5.84). */
const Window = v.object({
  title: v.string(),
  state: v.picklist(['scheduled', 'ongoing', 'pre_open', ...OVER]),
  begin: v.string(),
  end: v.optional(v.unknown()),
  href: v.optional(v.unknown()),
  serviceType: v.string(),
  maintType: v.optional(v.picklist(['1', '2', '3']), '1'),
  env: v.optional(v.picklist(['1', '2']), '1'),
})
type Window = v.InferOutput<typeof Window>

export const okxStatus: Format = (body, { now }) => {
  const answer = heldIn(body, OKX)
  if (answer.kind === 'drift') return answer
  const readWindow = rowReader(Window, 'data', (window) => incidentsOf(window, now))
  return readIncidents('data', answer.value, readWindow)
}

function incidentsOf(window: Window, now: Millis): Incidents {
  const { title, state, begin, end, href, serviceType, maintType, env } = window
  const from = momentOf(begin)
  if (from === null) return faulty('begin', begin)
  const until = momentOf(end)
  const forgotten = state === 'scheduled' && until !== null && until <= now
  if (OVER.includes(state) || env === '2' || forgotten) return []
  return incidentOf({
    // Rows have no id of their own; two services may be worked on from the same moment.
    id: plain(`${from}/${serviceType}/${title}`, 200),
    kind: maintType === '3' ? 'trouble' : 'maintenance',
    title,
    level: levelOf(window),
    from,
    until,
    signals: signalsOf(serviceType),
    link: linkOn('okx.com', href),
  })
}

/** 0 is the stream, 1 to 11 are kinds of trading; 99 is "others", whose title says what it is about. */
function signalsOf(serviceType: string): readonly Signal[] | undefined {
  if (serviceType === '0') return ['api']
  return /^(?:[1-9]|1[01])$/.test(serviceType) ? ['trading'] : undefined
}

/**
 * `end` is when trading is resumed, so trading stands still until then, or until `pre_open`, when orders can be
 * cancelled. Bots, spreads, blocks and batches of accounts are a part of trading only.
 */
function levelOf({ serviceType, state }: Window): Level {
  return (serviceType === '5' || serviceType === '1') && state !== 'pre_open' ? 'paused' : 'degraded'
}
