/** Where each chosen exchange stands: the one account that badge, headline and cards all follow. */
import { isWatched } from '../alerts/decide.ts'
import { exchangeOf } from '../catalogue.ts'
import { LEVELS, type Millis, type SubjectId } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident, SubjectRow } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { BELL } from '../poll/bell.ts'
import type { Tone } from './screen.ts'

/** Bells missed before we say that nobody is looking. */
const MISSED_BELLS = 3

export interface Standing {
  readonly id: SubjectId
  readonly name: string
  /** Open, unplanned, about what the user watches; worst first. */
  readonly troubles: readonly Incident[]
  readonly tone: Tone
  readonly sight: 'seen' | 'unseen' | 'first'
  /** Whether "open" can be said at all, or only that nothing was announced, or not even that. */
  readonly sees: SubjectRow['sees']
}

export interface Overview {
  /** Worst first; among equals in the user's order. */
  readonly standings: readonly Standing[]
  readonly offline: boolean
  /** The worker has not run for three bells. */
  readonly asleep: boolean
  readonly first: boolean
}

export function overviewOf(state: State, now: Millis): Overview {
  const { meta, settings } = state
  const standings = settings.exchanges
    .filter((id) => exchangeOf(id, settings) !== undefined)
    .map((id) => standingOf(state, id, now))
  return {
    standings: [...standings].sort((a, b) => RANK[b.tone] - RANK[a.tone]),
    offline: meta.offlineSince !== null,
    asleep: isAsleep(meta.doneAt, now),
    first: meta.doneAt === null,
  }
}

/** `doneAt`: when a tick last came to its end. */
export function isAsleep(doneAt: Millis | null, now: Millis): boolean {
  return doneAt !== null && now - doneAt > MISSED_BELLS * BELL
}

/** Offline, or nobody has looked for a while: whatever was seen, nothing is seen now. */
function isDark({ meta: { offlineSince, doneAt } }: State, now: Millis): boolean {
  return offlineSince !== null || isAsleep(doneAt, now)
}

/** Known trouble stays what it is; "open" is not said of what is not looked at. */
function unseen(standing: Standing): Standing {
  if (standing.sight !== 'seen') return standing
  return { ...standing, sight: 'unseen', tone: standing.troubles.length > 0 ? standing.tone : 'unknown' }
}

/** The one tone of badge and popup. */
export function overallTone({ standings, offline, asleep, first }: Overview): Tone {
  if (standings.length === 0) return 'unknown'
  if (offline || asleep) return 'unknown'
  const told = standings.filter((one) => !isBlindSpot(one))
  const worst = (told.length > 0 ? told : standings)[0]?.tone ?? 'calm'
  return first && worst === 'calm' ? 'unknown' : worst
}

/** Its withdrawals can never be seen: said on its own line, but no reason to call in question what is seen. */
export function isBlindSpot({ sees, sight, troubles }: Standing): boolean {
  return sees === 'platform' && sight === 'seen' && troubles.length === 0
}

const RANK: Readonly<Record<Tone, number>> = { alarm: 3, warning: 2, unknown: 1, calm: 0 }

/** Of any subject, chosen or not. */
export function standingOf(state: State, id: SubjectId, now: Millis): Standing {
  const standing = lastSeen(state, id)
  return isDark(state, now) ? unseen(standing) : standing
}

function lastSeen(state: State, id: SubjectId): Standing {
  const troubles = troublesOf(state, id)
  const row = state.subjects.get(id)
  const sight = !row || row.sight === 'unread' ? 'first' : row.sight === 'clear' ? 'seen' : 'unseen'
  const sees = row?.sees ?? 'table'
  const calm = sight === 'seen' && sees !== 'platform'
  const tone = troubles.length > 0 ? toneOf(troubles) : calm ? 'calm' : 'unknown'
  return { id, name: subjectName(id, state.settings), troubles, tone, sight, sees }
}

function troublesOf(state: State, id: SubjectId): readonly Incident[] {
  const rank = (one: Incident) =>
    RANK[incidentTone(one)] * 10 + (one.scope === 'all' ? 5 : 0) + LEVELS.indexOf(one.level)
  return [...state.incidents.values()]
    .filter(
      (one) => one.subject === id && one.phase === 'open' && !one.planned && isWatched(one, state.settings),
    )
    .sort((a, b) => rank(b) - rank(a) || a.openedAt - b.openedAt)
}

function toneOf(troubles: readonly Incident[]): Tone {
  return troubles.map(incidentTone).reduce((a, b) => (RANK[a] >= RANK[b] ? a : b))
}

/** Alarm is for money that cannot leave. What we only guess is never more than grey. */
export function incidentTone(incident: Incident): Tone {
  if (incident.evidence === 'guess') return 'unknown'
  const shut = incident.level === 'paused' || incident.level === 'down'
  return incident.signal === 'withdrawals' && shut ? 'alarm' : 'warning'
}
