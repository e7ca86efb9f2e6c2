/** Whether trouble that a table shows was announced: then it is shown, not told, until the announced end. */
import type { Millis, Observation, Scope, Signal } from '../glossary.ts'
import type { Notice } from '../ledger/rows.ts'
import { GRACE } from './notices.ts'

/**
 * A table that closes inside a window is quiet only if the window covers it: the same coin or network, all
 * withdrawals, or maintenance of the whole platform. "Futures system upgrade" covers no withdrawals.
 */
export function withWindow(observation: Observation, notices: readonly Notice[], now: Millis): Observation {
  if (observation.planned || observation.evidence === 'announcement') return observation
  const window = notices.find((notice) => isOn(notice, now) && includes(notice, observation))
  if (!window) return observation
  const { from, to } = window
  return {
    ...observation,
    planned: true,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { until: to }),
  }
}

function isOn(notice: Notice, now: Millis): boolean {
  if (notice.from === null || notice.to === null || !notice.planned) return false
  return notice.from <= now && now < notice.to + GRACE
}

const MONEY: readonly Signal[] = ['withdrawals', 'deposits']

function includes(notice: Notice, observation: Observation): boolean {
  if (notice.kind === 'delays') return false
  if (notice.kind === 'maintenance') return !(notice.sparesMoney && MONEY.includes(observation.signal))
  if (!notice.signals.includes(observation.signal)) return false
  return notice.scopes.some((scope) => reaches(scope, observation))
}

function reaches(wide: Scope, observation: Observation): boolean {
  const { scope, routes } = observation
  if (wide === 'all' || wide === scope) return true
  if (wide.startsWith('network:') && scope.startsWith('asset:')) {
    const closed = routes?.networks ?? []
    return closed.length > 0 && closed.every((network) => wide === `network:${network}`)
  }
  if (wide.startsWith('route:') && scope.startsWith('asset:')) {
    const [asset, network] = wide.slice('route:'.length).split('/')
    return scope === `asset:${asset}` && (routes?.networks ?? []).every((one) => one === network)
  }
  return false
}
