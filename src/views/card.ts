/** One exchange in the popup: state, reasons, exits, the last day, and what can be done about it. */
import { exchangeOf } from '../catalogue.ts'
import { feedsFor } from '../feeds.ts'
import type { Millis } from '../glossary.ts'
import { NOT_PERMITTED, originsOf } from '../hosts.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident, SubjectRow } from '../ledger/rows.ts'
import { statePhrase, troublePhrase } from '../names.ts'
import { beganAt, facts, trouble } from '../notifications/compose.ts'
import { sayDuration, saySentences, sayTime, sentence, type Tongue } from '../words.ts'
import { exitsOf } from './exits.ts'
import type { Exit, Glyph, Link, Reason, SilenceChoice, SubjectCard } from './screen.ts'
import type { Standing } from './standing.ts'
import { stripOf } from './strip.ts'

const MOST_REASONS = 4

export function cardOf(state: State, standing: Standing, tongue: Tongue, now: Millis): SubjectCard {
  const { id, troubles, tone } = standing
  const row = state.subjects.get(id)
  const worst = troubles[0]
  const words = sentence(stateWords(standing, tongue), tongue.locale)
  const sights = sightReason(standing, row, tongue, now)
  return {
    id,
    name: standing.name,
    mark: exchangeOf(id, state.settings)?.mark ?? id.slice(0, 2).toUpperCase(),
    tone,
    glyph: glyphOf(standing),
    state: words,
    reasons: [
      ...worthSaying(troubles)
        .map((one) => reasonOf(one, tongue, now))
        .filter(({ text }) => sights.length === 0 || text !== words),
      ...sights,
    ],
    exits: exitsFor(state, standing, tongue),
    strip: stripOf(state, id, tongue, now),
    allow: allowOf(state, id, tongue),
    links: linksOf(state, id, tongue),
    incident: worst?.id ?? null,
    silenced: silencedOf(state, id, tongue, now),
    silenceChoices: worst ? silenceChoices(tongue) : [],
  }
}

const CALM_WORDS = {
  table: 'card_open',
  announcements: 'card_announced',
  platform: 'card_hidden',
} as const

function glyphOf({ troubles, tone, sight }: Standing): Glyph {
  const worst = troubles[0]
  if (!worst) return tone === 'calm' ? 'tick' : sight === 'first' ? 'clock' : 'eye'
  if (worst.evidence === 'guess') return 'eye'
  return worst.level === 'degraded' ? 'slow' : worst.level === 'down' ? 'down' : 'pause'
}

function stateWords({ troubles, sight, sees }: Standing, tongue: Tongue): string {
  const worst = troubles[0]
  if (worst)
    return worst.scope === 'all'
      ? statePhrase(tongue, worst.signal, worst.level)
      : statePhrase(tongue, worst.signal, 'degraded')
  if (sight === 'first') return tongue.say('card_first')
  if (sight === 'unseen') return tongue.say('card_unseen')
  return tongue.say(CALM_WORDS[sees])
}

/** What a wider trouble speaks for is not said again. */
function worthSaying(troubles: readonly Incident[]): readonly Incident[] {
  const own = troubles.filter((one) => one.reason !== 'inhibited')
  return (own.length > 0 ? own : troubles).slice(0, MOST_REASONS)
}

/** For the whole exchange the numbers or its own words; for a coin or network what is closed. */
function reasonOf(incident: Incident, tongue: Tongue, now: Millis): Reason {
  const text =
    incident.scope === 'all'
      ? facts(tongue, incident) || trouble(tongue, incident, now)
      : trouble(tongue, incident, now)
  const words = sentence(text.replace(/[.。]$/, ''), tongue.locale)
  return { text: words, duration: sayDuration(tongue, now - beganAt(incident)) }
}

function sightReason(
  { sight, troubles }: Standing,
  row: SubjectRow | undefined,
  tongue: Tongue,
  now: Millis,
): Reason[] {
  if (sight !== 'unseen' || !row) return []
  const { say } = tongue
  const since = sayTime(tongue, row.clearAt ?? row.sightAt, now)
  const why = sightWords(row, since, tongue)
  // That it cannot be reached is what is being said.
  const worst = troubles.find((one) => one.evidence !== 'guess')
  const last =
    row.clearAt === null
      ? ''
      : worst
        ? say('sight_last_trouble', troublePhrase(tongue, worst))
        : say('sight_last_open')
  return [
    {
      text: saySentences(tongue, [why, last]),
      duration: sayDuration(tongue, now - (row.clearAt ?? row.sightAt)),
    },
  ]
}

function sightWords(row: SubjectRow, since: string, { say }: Tongue): string {
  if (row.sight === 'clear') return say('sight_unchecked', since)
  if (row.sight === 'drift') return say('sight_drift', since)
  if (row.sight === 'stale') return say('sight_stale', since)
  if (row.why === NOT_PERMITTED) return say('sight_not_permitted')
  if (row.why === 'unproven') return say('sight_unproven')
  if (row.why === 'timeout' || row.why === 'network') return say('sight_silent', since)
  if (row.why === 'HTTP 451' || row.why === 'HTTP 403') return say('sight_blocked', row.why)
  return say('sight_refused', since, row.why)
}

/** While everything is shut, only what is left is worth a line: who else is open is said above all cards. */
function exitsFor(state: State, { id, troubles }: Standing, tongue: Tongue): readonly Exit[] {
  const own = troubles.filter((one) => one.signal === 'withdrawals')
  if (own.length === 0) return []
  const shut = own.some((one) => one.scope === 'all' && one.level !== 'degraded')
  return exitsOf(state, id, tongue).filter(({ names }) => !shut || names !== '')
}

/** What to ask the browser for when the user presses Allow; null when nothing is missing. */
function allowOf(state: State, id: string, { say }: Tongue): SubjectCard['allow'] {
  if (state.subjects.get(id)?.why !== NOT_PERMITTED) return null
  const feeds = feedsFor({ exchanges: [id], own: state.settings.own }).values()
  return { label: say('label_allow'), origins: originsOf(feeds) }
}

function linksOf(state: State, id: string, tongue: Tongue): readonly Link[] {
  const exchange = exchangeOf(id, state.settings)
  if (!exchange) return []
  const { status, announcements, withdraw } = exchange.links
  const known: readonly (readonly [string, string | undefined])[] = [
    [tongue.say('link_status'), status],
    [tongue.say('link_announcements'), announcements],
    [tongue.say('link_withdraw'), withdraw],
    [tongue.say('link_home'), exchange.home],
  ]
  return known.flatMap(([label, url]) => (url ? [{ label, url }] : []))
}

function silencedOf(state: State, id: string, tongue: Tongue, now: Millis): string {
  const silence = state.silences.get(id)
  if (!silence) return ''
  if (silence.until !== null)
    return now < silence.until ? tongue.say('card_silenced_until', sayTime(tongue, silence.until, now)) : ''
  const incident = silence.incident === null ? undefined : state.incidents.get(silence.incident)
  const holds = incident?.phase === 'open' && incident.level === silence.level
  return holds ? tongue.say('card_silenced_change') : ''
}

function silenceChoices({ say }: Tongue): readonly SilenceChoice[] {
  return [
    { label: say('silence_1h'), lasts: '1h' },
    { label: say('silence_8h'), lasts: '8h' },
    { label: say('silence_change'), lasts: 'until-change' },
  ]
}
