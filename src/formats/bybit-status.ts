/**
 * Bybit's list of maintenance and incidents, completed ones included; nothing in force means that all is well.
 * https://bybit-exchange.github.io/docs/v5/system-status, checked 2026-11-22. It knows no wallets, and leaves out
 * interruptions of less than 10 seconds.
 */
import * as v from 'valibot'
import type { Format, Level, Millis, Signal } from '../glossary.ts'
import { momentOf } from './date.ts'
import { BYBIT, recordIn } from './envelope.ts'
import { type Incidents, incidentOf, readIncidents } from './incidents.ts'
import { faulty } from './json.ts'
import { rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

const OVER = ['completed', 'canceled']
const INCIDENT = '3'
const DEMO = '2'
const TRADING = 1
const SPOT = 2
const TAILS = 10

const Numbers = v.optional(v.array(v.number()), [])
/** The documents say that these are strings, their own example has numbers. */
const digits = (known: readonly string[]) =>
  v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.picklist(known))
const Window = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  state: v.picklist(['scheduled', 'ongoing', ...OVER]),
  begin: v.string(),
  end: v.optional(v.unknown()),
  href: v.optional(v.unknown()),
  serviceTypes: Numbers,
  product: Numbers,
  uidSuffix: Numbers,
  maintainType: digits(['1', '2', INCIDENT]),
  env: digits(['1', DEMO]),
})
type Window = v.InferOutput<typeof Window>

export const bybitStatus: Format = (body, { now }) => {
  const answer = recordIn(body, BYBIT)
  if (answer.kind === 'drift') return answer
  const readWindow = rowReader(Window, 'list', (window) => incidentsOf(window, now))
  return readIncidents('result.list', answer.value.list, readWindow)
}

function incidentsOf(window: Window, now: Millis): Incidents {
  const { id, title, state, begin, end, href, serviceTypes, maintainType, env } = window
  const from = momentOf(begin)
  if (from === null) return faulty('begin', begin)
  const until = momentOf(end)
  const forgotten = state === 'scheduled' && until !== null && until <= now
  if (OVER.includes(state) || env === DEMO || forgotten) return []
  return incidentOf({
    id: plain(id, 200),
    kind: maintainType === INCIDENT ? 'trouble' : 'maintenance',
    title,
    level: levelOf(window),
    from,
    until,
    signals: signalsOf(serviceTypes),
    link: linkOn('bybit.com', href) ?? linkOn('announcements.bybit.com', href),
  })
}

/** 1 is trading; 2 to 5 are trading over HTTP and over streams, private streams and market data. */
function signalsOf(serviceTypes: readonly number[]): readonly Signal[] | undefined {
  const api = serviceTypes.some((one) => one >= 2 && one <= 5)
  if (!serviceTypes.includes(TRADING)) return api ? ['api'] : undefined
  return api ? ['trading', 'api'] : ['trading']
}

/** Futures, options or spreads are a part of trading, and so are the accounts whose number ends in some digits. */
function levelOf({ product, uidSuffix }: Window): Level {
  const tails = new Set(uidSuffix).size
  return product.includes(SPOT) && (tails === 0 || tails >= TAILS) ? 'paused' : 'degraded'
}
