/** The state of every feed as text for a bug report, in English whatever the page speaks: developers read it. */
import { SECOND } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import { MEGABYTE } from '../poll/usage.ts'
import type { Say } from './settings-chips.ts'
import { type Asked, feedStateOf, medianOf, turnOf } from './settings-feed.ts'
import { askedNow, type Here } from './settings-health.ts'

export interface ReportLabels {
  readonly title: string
  readonly help: string
  readonly copy: string
  readonly copied: string
  readonly failed: string
  readonly show: string
}

export interface Versions {
  readonly haltwatch: string
  /** The browser's name for itself: only its kind and main version are told. */
  readonly agent: string
}

export function reportLabels(say: Say): ReportLabels {
  return {
    title: say('settings_report'),
    help: say('settings_report_help'),
    copy: say('settings_report_copy'),
    copied: say('settings_report_copied'),
    failed: say('settings_report_failed'),
    show: say('settings_report_show'),
  }
}

/** Nothing in it says who or where somebody is, or what they added. */
export function reportOf(state: State, here: Here, versions: Versions): string {
  const { meta, settings } = state
  const { now } = here
  // The time zone is where somebody is: days are counted in UTC here.
  const asked = askedNow(state, 'UTC', here)
  const own = new Set(settings.own.map(({ id }) => id))
  const known = asked.filter(({ feed }) => !own.has(feed.subject))
  const lines = [
    `Haltwatch ${versions.haltwatch}, ${browserOf(versions.agent)}, ${minuteOf(now)}`,
    `last tick ${ago(meta.doneAt, now)}, ${meta.offlineSince === null ? 'online' : 'offline'}`,
    `${settings.coins.length} coins, ${settings.networks.length} networks, pace ${settings.pace}, budget ${settings.budgetMb} MB, read ${((meta.used?.bytes ?? 0) / MEGABYTE).toFixed(1)} MB`,
    '',
    ...known.map((one) => `${one.feed.id}: ${lineOf(one, one.row.why)}`),
    // Of these not even the reason: it may quote the page.
    ...asked
      .filter(({ feed }) => own.has(feed.subject))
      .map((one, index) => `own feed ${index + 1} (${one.feed.format}): ${lineOf(one, '')}`),
  ]
  return `${lines.join('\n')}\n`
}

function lineOf(asked: Asked, reason: string): string {
  const { row, now } = asked
  const state = feedStateOf(asked)
  const why = reason === '' || state === 'clear' ? '' : ` (${reason})`
  const wait = Math.round((turnOf(asked) - now) / SECOND)
  const took = medianOf(row.latency)
  return [
    `${state}${why}`,
    `read ${ago(row.clearAt, now)}`,
    `next in ${wait} s`,
    ...(row.failures > 0 ? [`${row.failures} failures`] : []),
    ...(row.kills > 0 ? [`${row.kills} kills`] : []),
    ...(took === null ? [] : [`answers in ${took} ms`]),
  ].join(', ')
}

function ago(at: number | null, now: number): string {
  return at === null ? 'never' : `${Math.round((now - at) / SECOND)} s ago`
}

function minuteOf(now: number): string {
  return `${new Date(now).toISOString().slice(0, 16)}Z`
}

function browserOf(agent: string): string {
  const [, name, version] = /\b(Edg|OPR|Firefox|Chrome)\/(\d+)/.exec(lastFirst(agent)) ?? []
  return name === undefined ? 'an unknown browser' : `${name === 'Edg' ? 'Edge' : name} ${version}`
}

/** Edge and Opera call themselves Chrome first. */
function lastFirst(agent: string): string {
  return agent.split(' ').reverse().join(' ')
}
