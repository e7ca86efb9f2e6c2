/** Announced work on the chosen exchanges, soonest first, in the user's time. */
import { DAY, MINUTE, type Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { sayDuration, sayTime, type Tongue } from '../words.ts'
import type { Before, PlannedLine } from './screen.ts'

const MOST = 5
/** Work further away than this is not news yet. */
const AHEAD = 3 * DAY

export function plannedOf(state: State, tongue: Tongue, now: Millis): readonly PlannedLine[] {
  const planned = [...state.incidents.values()].filter(
    (one) =>
      one.phase === 'open' &&
      one.planned &&
      state.settings.exchanges.includes(one.subject) &&
      startOf(one) - now < AHEAD,
  )
  const lines = planned
    .sort((a, b) => startOf(a) - startOf(b))
    .map((one) => ({
      incident: one.id,
      reminder: reminderOf(one, tongue, now),
      text: tongue.say('planned_line', subjectName(one.subject, state.settings), one.words),
      when: plannedWhen(one, tongue, now),
    }))
  const texts = new Set<string>()
  return lines.filter(({ text }) => !texts.has(text) && texts.add(text)).slice(0, MOST)
}

const BEFORE: readonly Before[] = [0, 15, 60]

/** Only what is still far enough away can be chosen. */
function reminderOf(
  { from, remindBefore = 0 }: Incident,
  tongue: Tongue,
  now: Millis,
): PlannedLine['reminder'] {
  if (from === undefined || from - now <= (BEFORE[1] as number) * MINUTE) return null
  const choices = BEFORE.filter((before) => before === 0 || from - now > before * MINUTE).map((before) => ({
    before,
    label:
      before === 0
        ? tongue.say('remind_off')
        : tongue.say('remind_before', sayDuration(tongue, before * MINUTE)),
  }))
  return { before: BEFORE.find((one) => one === remindBefore) ?? 0, choices }
}

function startOf(incident: Incident): Millis {
  return incident.from ?? incident.openedAt
}

/** "in 2 h, from 16:00 to 17:30", "until 17:30". */
export function plannedWhen(incident: Incident, tongue: Tongue, now: Millis): string {
  const { say } = tongue
  const { until } = incident
  const start = startOf(incident)
  if (start <= now)
    return until === undefined ? say('planned_now') : say('planned_until', sayTime(tongue, until, now))
  const away = sayDuration(tongue, start - now)
  const from = sayTime(tongue, start, now)
  return until === undefined
    ? say('planned_from_open', away, from)
    : say('planned_from', away, from, sayTime(tongue, until, now))
}
