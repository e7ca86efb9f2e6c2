/** Which pauses that go on are told again, and why (not). */
import { MINUTE, type Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident, Settings } from '../ledger/rows.ts'
import { isBeingTakenBack, type Reason } from './decide.ts'
import { inhibitorOf } from './inhibit.ts'
import { isKeptQuiet } from './quiet.ts'
import { isSilenced } from './silence.ts'

export interface Reminding {
  /** To be told again, in one message; the longest told first. */
  readonly tell: readonly Incident[]
  /** Whose time has come as well, but for a reason they are not told. */
  readonly keep: readonly { readonly incident: Incident; readonly reason: Reason }[]
}

/**
 * When the time has come for one, all that go on are told again with it: there is one rhythm, and one message. What
 * cannot be seen at the moment is not said to go on.
 */
export function dueReminders(state: State, now: Millis, timeZone: string): Reminding {
  const { settings, meta, incidents } = state
  if (settings.remindEvery === 0 || meta.offlineSince !== null) return { tell: [], keep: [] }
  const running = [...incidents.values()].filter((one) => isRunning(one, state))
  const judged = running.map((incident) => ({ incident, reason: whyNot(incident, state, now, timeZone) }))
  const isDue = ({ incident }: { incident: Incident }) =>
    now - lastTold(incident) >= settings.remindEvery * MINUTE
  const willing = judged.filter(({ reason }) => reason === null)
  return {
    tell: willing.some(isDue)
      ? willing.map(({ incident }) => incident).sort((a, b) => (a.told?.at ?? 0) - (b.told?.at ?? 0))
      : [],
    keep: judged.filter(isDue).flatMap(({ incident, reason }) => (reason ? [{ incident, reason }] : [])),
  }
}

function lastTold({ told }: Incident): Millis {
  return told?.remindedAt ?? told?.at ?? 0
}

/** A pause the user was told of, has not dealt with, and that we still see. */
function isRunning(incident: Incident, { settings, alerts }: State): boolean {
  const { phase, signal, level, planned, lost, told } = incident
  if (phase !== 'open' || signal !== 'withdrawals' || planned || lost) return false
  if (level !== 'paused' && level !== 'down') return false
  if (told === null || told.seenAt !== undefined || alerts.get(told.alert)?.state === 'pending') return false
  return isWide(incident, settings) && !isBeingTakenBack(incident)
}

/** Everything, or a watched coin with no way out left. */
function isWide({ subject, scope }: Incident, { exchanges, coins }: Settings): boolean {
  if (!exchanges.includes(subject)) return false
  return scope === 'all' || (scope.startsWith('asset:') && coins.includes(scope.slice('asset:'.length)))
}

function whyNot(incident: Incident, state: State, now: Millis, timeZone: string): Reason | null {
  const { settings, silences, incidents } = state
  if (isSilenced(silences.get(incident.subject), incident, now)) return 'silenced'
  if (isKeptQuiet(settings.quiet, incident.signal, now, timeZone)) return 'quiet-hours'
  return inhibitorOf(incident, [...incidents.values()]) === null ? null : 'inhibited'
}
