/** The story of one incident: what was seen when and through what, what was decided about telling, and why. */
import { feedsFor } from '../feeds.ts'
import type { FeedId, Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident, JournalRow, Moment } from '../ledger/rows.ts'
import { endPhrase, troublePhrase } from '../names.ts'
import { beganAt, causeWords, facts, sourceWords, trouble } from '../notifications/compose.ts'
import { sayDuration, sayTime, sentence, type Tongue, type WordKey } from '../words.ts'
import { plannedWhen } from './planned.ts'
import { incidentTone } from './standing.ts'
import type { Story, StoryLine } from './subject-screen.ts'
import { whyOf } from './why.ts'

export function storyOf(state: State, incident: Incident, tongue: Tongue, now: Millis): Story {
  const lines = [...seenLines(state, incident, tongue, now), ...decisionLines(state, incident, tongue, now)]
  const open = incident.phase !== 'closed'
  return {
    id: incident.id,
    tone: open ? incidentTone(incident) : 'calm',
    glyph: !open ? 'tick' : incident.planned ? 'clock' : incident.level === 'degraded' ? 'slow' : 'pause',
    title: sentence(
      open ? trouble(tongue, incident, now) : troublePhrase(tongue, atPeak(incident)),
      tongue.locale,
    ),
    when: whenOf(incident, tongue, now),
    facts: facts(tongue, incident),
    cause: causeOf(incident, state, tongue, now),
    lines: lines.sort((a, b) => a.at - b.at).map(({ at: _at, ...line }) => line),
  }
}

function atPeak(incident: Incident): Incident {
  return { ...incident, level: incident.peak }
}

function whenOf(incident: Incident, tongue: Tongue, now: Millis): string {
  const { say } = tongue
  if (incident.planned && incident.phase !== 'closed')
    return sentence(plannedWhen(incident, tongue, now), tongue.locale)
  const began = beganAt(incident)
  const from = sayTime(tongue, began, now)
  if (incident.phase !== 'closed') return say('story_since', from, sayDuration(tongue, now - began))
  const to = sayTime(tongue, incident.closedAt, now)
  return say('story_from_to', from, to, sayDuration(tongue, incident.closedAt - began))
}

/** Never more than the evidence; only exchange-wide trouble is compared with clouds at all. */
function causeOf(incident: Incident, state: State, tongue: Tongue, now: Millis): string {
  const { cause, subject, scope } = incident
  if (cause) return causeWords(tongue, { incident, choice: state.settings, now })
  return scope === 'all' && !subject.includes('/') ? tongue.say('tell_no_cause') : ''
}

type Timed = StoryLine & { readonly at: Millis }

function seenLines(state: State, incident: Incident, tongue: Tongue, now: Millis): readonly Timed[] {
  const feeds = feedsFor({ ...state.settings, exchanges: [incident.subject, ...state.settings.exchanges] })
  return incident.timeline.map((moment) => ({
    at: moment.at,
    when: sayTime(tongue, moment.at, now),
    text: sentence(phraseAt(incident, moment, tongue), tongue.locale),
    detail: tongue.say('story_seen', placeOf(moment.feed, feeds, tongue)),
    kind: 'seen',
  }))
}

function phraseAt(incident: Incident, { level, words: said }: Moment, tongue: Tongue): string {
  if (level === 'ok') return endPhrase(tongue, incident)
  const words = sourceWords({ evidence: incident.evidence, words: said })
  const phrase = troublePhrase(tongue, { ...incident, level })
  return words === '' ? phrase : tongue.say('tell_title', phrase, words)
}

const PLACES: Readonly<Record<string, WordKey>> = {
  table: 'place_table',
  sentinel: 'place_sentinel',
  state: 'place_state',
  status: 'place_status',
  announcements: 'place_announcements',
  events: 'place_events',
}

/** Where it was seen, in words; the feed's id where it is no longer declared. */
function placeOf(id: FeedId, feeds: ReturnType<typeof feedsFor>, { say }: Tongue): string {
  const key = PLACES[feeds.get(id)?.role ?? '']
  return key ? say(key) : id
}

/** Each decision once; the same reason again at a later moment is the same answer. */
function decisionLines(state: State, incident: Incident, tongue: Tongue, now: Millis): readonly Timed[] {
  const rows = state.journal.filter((row) => row.incident === incident.id && row.line === 'incident')
  return rows.flatMap((row, index) => {
    const before = rows.slice(0, index)
    const text = whyOf(
      row,
      before.some((one) => one.told === true),
      tongue,
    )
    return text === '' || isRepeat(row, before.at(-1))
      ? []
      : [
          {
            at: row.at,
            when: sayTime(tongue, row.at, now),
            text,
            detail: '',
            kind: row.told === true ? ('told' as const) : ('kept' as const),
          },
        ]
  })
}

function isRepeat(row: JournalRow, before: JournalRow | undefined): boolean {
  return before !== undefined && before.reason === row.reason && row.told !== true
}
