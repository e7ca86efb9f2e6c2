/** One incident of the past in words: what, when, how long, how bad, why, and whether it was told. */
import { exchangeOf } from '../catalogue.ts'
import { MINUTE, type Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident, JournalRow } from '../ledger/rows.ts'
import { subjectName, troublePhrase } from '../names.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { sayDuration, sentence, type Tongue, type WordKey } from '../words.ts'
import { dayIdAt } from './history-days.ts'
import type { IncidentLine, Step } from './history-lists-screen.ts'
import { officialLink } from './history-official.ts'
import { addressOf } from './history-place.ts'
import { sayClock, sayDay, sayMoment, sayRange } from './history-words.ts'
import type { Glyph } from './screen.ts'
import { incidentTone } from './standing.ts'
import { whyOf } from './why.ts'

/** Since when until when it was so, as far as we saw; of a plan, when it is to be. */
export function stretchOf(incident: Incident, now: Millis): { readonly from: Millis; readonly to: Millis } {
  const { planned, openedAt, closedAt } = incident
  const from = planned ? (incident.from ?? openedAt) : openedAt
  const planEnd = planned ? incident.until : undefined
  return { from, to: Math.max(from, planEnd ?? (closedAt || now)) }
}

/** What it was at its worst; of a cloud its own words. */
export function phraseOf(incident: Incident, tongue: Tongue): string {
  if (upstreamOf(incident.subject)) return incident.words
  return sentence(troublePhrase(tongue, { ...incident, level: incident.peak }))
}

export function lookOf({ evidence, peak, planned }: Incident): Glyph {
  if (planned) return 'clock'
  if (evidence === 'guess') return 'eye'
  return peak === 'degraded' ? 'slow' : peak === 'down' ? 'down' : 'pause'
}

export function toneOf(incident: Incident) {
  return incident.planned ? 'unknown' : incidentTone({ ...incident, level: incident.peak })
}

export function markOf(state: State, id: string): string {
  return exchangeOf(id, state.settings)?.mark ?? upstreamOf(id)?.mark ?? id.slice(0, 2).toUpperCase()
}

export function lineOf(state: State, incident: Incident, tongue: Tongue, now: Millis): IncidentLine {
  const { say } = tongue
  const { from, to } = stretchOf(incident, now)
  const open = incident.closedAt === 0
  const day = dayIdAt(tongue.timeZone, from)
  const url = officialLink(incident.link, incident.subject, state.settings)
  return {
    id: incident.id,
    name: subjectName(incident.subject, state.settings),
    mark: markOf(state, incident.subject),
    tone: toneOf(incident),
    glyph: lookOf(incident),
    phrase: phraseOf(incident, tongue),
    when:
      open && !incident.planned ? say('history_since', sayMoment(tongue, from)) : sayRange(tongue, from, to),
    duration: sayDuration(tongue, to - from),
    level: levelWord(incident, tongue),
    cause: causeOf(state, incident, tongue),
    told: toldWords(incident, tongue),
    notes: notesOf(incident, tongue),
    link: url === null ? null : { label: say('history_source'), url },
    day: { label: sayDay(tongue, from), address: addressOf({ part: 'day', day }) },
    steps: incident.timeline.map((moment, index) => ({
      id: String(index),
      when: sayMoment(tongue, moment.at),
      text: stepWords(moment, tongue),
    })),
  }
}

function levelWord({ planned, evidence, peak }: Incident, { say }: Tongue): string {
  if (planned) return say('history_planned')
  return evidence === 'guess' ? say('history_guess') : say(`history_level_${peak}` as WordKey)
}

function stepWords({ level, words }: Incident['timeline'][number], { say }: Tongue): string {
  const word = say(`history_level_${level}` as WordKey)
  return words === '' ? word : say('history_step', word, words)
}

function causeOf(state: State, { cause, subject }: Incident, tongue: Tongue): string {
  if (!cause) return ''
  const key = cause.confidence === 'C' ? 'tell_cause_reported' : 'tell_cause'
  const place = subjectName(cause.upstream, state.settings)
  const since = sayClock(tongue, cause.since)
  return tongue.say(key, place, cause.words, since, subjectName(subject, state.settings))
}

function notesOf(incident: Incident, tongue: Tongue): readonly string[] {
  const { say } = tongue
  const { words, baseline, planned, saidAt, openedAt, evidence, subject } = incident
  const spoken = words !== '' && !upstreamOf(subject)
  const said = saidAt !== null && openedAt - saidAt >= MINUTE && evidence !== 'table'
  return [
    ...(spoken ? [say('tell_words', words)] : []),
    ...(planned ? [say('history_announced', sayMoment(tongue, openedAt))] : []),
    ...(said && !planned ? [say('history_said', sayMoment(tongue, saidAt))] : []),
    ...(baseline ? [say('tell_baseline')] : []),
  ]
}

export function toldWords({ told, reason }: Incident, tongue: Tongue): string {
  if (told !== null) return tongue.say('history_told_at', sayMoment(tongue, told.at))
  return whyOf({ line: 'incident', reason }, false, tongue) || tongue.say('history_not_told')
}

/** What the journal remembers of what was decided about an incident, oldest first. */
export function decisionsOf(
  journal: readonly JournalRow[],
  incident: string,
  tongue: Tongue,
): readonly Step[] {
  const rows = journal.filter((row) => row.line === 'incident' && row.incident === incident)
  return rows.flatMap((row, index) => {
    const toldBefore = rows.slice(0, index).some(({ told }) => told === true)
    const text = whyOf(row, toldBefore, tongue)
    return text === '' ? [] : [{ id: String(row.seq ?? index), when: sayMoment(tongue, row.at), text }]
  })
}
