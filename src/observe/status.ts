/** Status pages: incidents, components and planned work, in the exchange's own words, become notices. */
import type { Level, Millis, Reading, Scope, Signal, StatusComponent, StatusIncident } from '../glossary.ts'
import { HOUR } from '../glossary.ts'
import type { Notice } from '../ledger/rows.ts'
import { type Classified, classify } from './classify/classify.ts'
import { flowsOf, GRACE, isMeant, isRoutine, observeNotices, scopesNamed } from './notices.ts'
import type { Observed, Sees } from './observe.ts'
import { isOfTrade, type Part, partOf, signalsIn } from './parts.ts'

const MOST_NOTICES = 60
/** Work that is still listed this long after its announced end was forgotten by whoever keeps the page. */
const FORGOTTEN = 24 * HOUR

type StatusReading = Extract<Reading, { kind: 'status' }>

export function observeStatus({ incidents, components }: StatusReading, sees: Sees): Observed {
  const { feed } = sees
  const listed = (incidents ?? [])
    .filter((one) => isMeant(feed, [one.title, ...one.components]))
    .filter((one) => one.until === null || sees.now < one.until + FORGOTTEN)
    .flatMap((one) => noticesOf(one, sees))
  const traded = new Set((incidents ?? []).filter(isOnlyTraded).flatMap((one) => one.components))
  const coloured = (components ?? [])
    .filter((one) => isMeant(feed, [one.name]) && !(one.level === 'degraded' && traded.has(one.name)))
    .flatMap((one) => noticeOfComponent(one, sees))
  return observeNotices([...listed, ...coloured].slice(0, MOST_NOTICES), sees)
}

/** The same page as last time: what it lists still holds, but announced ends may have passed since. */
export function observeAgain(sees: Sees): Observed {
  const notices = sees.notices.map((one): Notice => {
    if (!one.planned || !isOverdue(one.to, sees.now)) return one
    return { ...one, planned: false, kind: one.kind === 'maintenance' ? one.kind : 'trouble' }
  })
  return observeNotices(notices, sees)
}

/**
 * What an incident says of money (by its title, or by its components), and what it says of the rest. Its prose is
 * not read: it names in passing what is not affected.
 */
function noticesOf(incident: StatusIncident, sees: Sees): readonly Notice[] {
  const at = incident.updatedAt ?? incident.from ?? sees.now
  const what = classify({ title: incident.title, exchange: sees.feed.subject, at })
  if (what.kind === 'resumes' || what.kind === 'delists') return []
  const listed = incident.components.map((name) => partOf(name, sees.feed))
  const told = toldBy(what, listed)
  const ofCoins = told.length === 0 && isOnlyTraded(incident)
  const parts = ofCoins ? listed.filter((part) => part.asset === null) : listed
  if (listed.length > 0 && parts.every((part) => part.foreign)) return []
  const affected = incident.signals ?? affectedBy(parts, incident, told)
  const money = moneyOf(incident, what, told.length > 0 ? told : affected.filter(isMoney), parts)
  const rest = affected.filter((signal) => !isMoney(signal) && isSaid(signal, sees))
  return [
    ...notice(incident, sees, 'money', {
      ...money,
      signals: money.signals.filter((one) => isSaid(one, sees)),
    }),
    ...notice(incident, sees, 'rest', {
      signals: rest,
      scopes: ['all'],
      level: gravityOf(incident),
    }),
  ]
}

/** Its title speaks of trading: the components of coins that it names say which coins, not that they are stuck. */
function isOnlyTraded({ title, signals }: StatusIncident): boolean {
  return signals === undefined && isOfTrade(title)
}

/** What the title says of money. "Network upgrade" alone means a chain's, unless the parts say which network. */
function toldBy(what: Classified, parts: readonly Part[]): readonly Signal[] {
  const known = parts.flatMap((part) => part.signals)
  if (isRoutine(what) && known.length > 0 && !known.some(isMoney)) return []
  return what.kind === 'suspends' || what.kind === 'delays' ? flowsOf(what) : []
}

/** The signals of the components, else of the title; trouble that names nothing we know is trouble of the platform. */
function affectedBy(
  parts: readonly Part[],
  incident: StatusIncident,
  told: readonly Signal[],
): readonly Signal[] {
  const known = [...new Set(parts.flatMap((part) => part.signals))]
  if (known.length > 0) return known
  if (parts.some((part) => part.foreign)) return []
  const named = signalsIn(incident.title)
  return named.length + told.length > 0 ? named : ['site']
}

interface Said {
  readonly signals: readonly Signal[]
  readonly scopes: readonly Scope[]
  readonly level: Level
}
const NOTHING: Said = { signals: [], scopes: [], level: 'ok' }

function moneyOf(
  incident: StatusIncident,
  what: Classified,
  signals: readonly Signal[],
  parts: readonly Part[],
): Said {
  if (signals.length === 0) return NOTHING
  const ofParts = [
    ...new Set(parts.filter((part) => part.signals.some(isMoney)).flatMap((part) => part.scope)),
  ]
  const named = scopesNamed(what)
  const scopes = named.length > 0 ? named : ofParts.length > 0 ? ofParts : (['all'] as const)
  return { signals, scopes, level: levelOf(incident, what.kind) }
}

/** The title's verb decides; without one, an incident that is "down" has stopped what it is about. */
function levelOf(incident: StatusIncident, kind: Classified['kind']): Level {
  if (kind === 'suspends') return 'paused'
  if (kind === 'delays') return 'degraded'
  const level = gravityOf(incident)
  return level === 'down' ? 'paused' : level
}

/** Work stops what it is done on, unless its announcement says that only a part stops. */
function gravityOf({ kind, level }: StatusIncident): Level {
  return kind === 'maintenance' && level === 'ok' ? 'paused' : level
}

function isMoney(signal: Signal): boolean {
  return signal === 'withdrawals' || signal === 'deposits'
}

function isSaid(signal: Signal, { feed }: Sees): boolean {
  return signal === 'site' || feed.says.includes(signal)
}

function notice(incident: StatusIncident, sees: Sees, part: string, said: Said): readonly Notice[] {
  const { feed, now } = sees
  if (said.signals.length === 0 || said.level === 'ok') return []
  const { kind, title, from, until, updatedAt, link } = incident
  const planned = kind === 'maintenance' && !isOverdue(until, now)
  const whole = planned && said.signals.every((signal) => signal === 'site')
  return [
    {
      id: `${incident.id}#${part}`,
      kind: whole ? 'maintenance' : planned ? 'suspends' : 'trouble',
      level: feed.partial ? 'degraded' : said.level,
      evidence: 'incident',
      signals: said.signals,
      scopes: said.scopes,
      title,
      at: updatedAt ?? from ?? now,
      planned,
      from,
      to: until,
      ...(link ? { link } : {}),
    },
  ]
}

function isOverdue(until: Millis | null, now: Millis): boolean {
  return until !== null && now >= until + GRACE
}

/** A component's colour. Of single coins only the watched ones: a page may list eight hundred. */
function noticeOfComponent(component: StatusComponent, sees: Sees): readonly Notice[] {
  const { feed, now, coins } = sees
  const { signals, scope, asset } = partOf(component.name, feed)
  const said = signals.filter((signal) => isSaid(signal, sees))
  if (said.length === 0 || (asset !== null && !coins.includes(asset))) return []
  const level = component.level === 'down' && said.some(isMoney) ? 'paused' : component.level
  return [
    {
      id: `component:${component.name}`,
      kind: component.planned ? 'suspends' : 'trouble',
      level: feed.partial ? 'degraded' : level,
      evidence: 'component',
      signals: said,
      scopes: scope,
      title: component.name,
      at: now,
      planned: component.planned,
      from: null,
      to: null,
    },
  ]
}
