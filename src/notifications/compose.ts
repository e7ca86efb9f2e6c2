/** The words of a desktop notification. */
import type { Reason } from '../alerts/decide.ts'
import { isOfUpstream } from '../alerts/upstream.ts'
import { type Choice, exchangeOf } from '../catalogue.ts'
import type { Millis } from '../glossary.ts'
import type { Cause, ChainEvidence, Incident } from '../ledger/rows.ts'
import { endPhrase, subjectName, troublePhrase } from '../names.ts'
import { sayCount, sayDuration, sayList, sayNumber, saySentences, sayTime, type Tongue } from '../words.ts'
import { composeUpstream } from './upstream.ts'

export interface Message {
  readonly title: string
  readonly body: string
}

export interface Telling {
  readonly incident: Incident
  readonly reason: Reason
  /** Whether the clouds this exchange stands on can be seen, so that "none seen" is true. */
  readonly cloudsSeen: boolean
  readonly choice: Choice
  readonly now: Millis
}

export function compose(tongue: Tongue, telling: Telling): Message {
  if (isOfUpstream(telling.incident)) return composeUpstream(tongue, telling)
  const name = subjectName(telling.incident.subject, telling.choice)
  const parts = telling.reason === 'resolved' ? ended(tongue, telling) : open(tongue, telling)
  return {
    title: tongue.say('tell_title', name, parts.phrase),
    body: saySentences(tongue, parts.body),
  }
}

interface Parts {
  readonly phrase: string
  readonly body: readonly string[]
}

function ended(tongue: Tongue, telling: Telling): Parts {
  const { incident, now } = telling
  const began = beganAt(incident)
  const phrase = tongue.say(
    'tell_ended',
    endPhrase(tongue, incident),
    sayDuration(tongue, incident.closedAt - began),
  )
  const times = [sayTime(tongue, began, now), sayTime(tongue, incident.closedAt, now)] as const
  return { phrase, body: [tongue.say('tell_from_to', ...times), causeWords(tongue, telling)] }
}

function open(tongue: Tongue, telling: Telling): Parts {
  const { incident, reason, now } = telling
  const { say } = tongue
  const better = reason === 'got-better' && incident.routes !== undefined
  return {
    phrase: better ? reopening(tongue, incident) : trouble(tongue, incident, now),
    body: [
      better ? reopened(tongue, incident) : '',
      facts(tongue, incident),
      overran(tongue, incident, now) || say('tell_since', sayTime(tongue, beganAt(incident), now)),
      reason === 'baseline' ? say('tell_baseline') : '',
      causeWords(tongue, telling) || (showsNoCause(telling) ? say('tell_no_cause') : ''),
    ],
  }
}

/** What is wrong; with how long it has gone to and fro, if it has. */
export function trouble(tongue: Tongue, incident: Incident, now: Millis): string {
  const phrase = troublePhrase(tongue, incident)
  const { unsteadySince } = incident
  return unsteadySince === undefined
    ? phrase
    : tongue.say('state_unstable', phrase, sayTime(tongue, unsteadySince, now))
}

function reopening(tongue: Tongue, { routes }: Incident): string {
  const open = (routes?.coins ?? 0) - (routes?.closedCoins ?? 0)
  return tongue.say('tell_reopening', sayNumber(tongue, open), sayNumber(tongue, routes?.coins ?? 0))
}

/** The coins most people ask for first. */
function reopened(tongue: Tongue, { routes }: Incident): string {
  const majors = routes?.reopened ?? []
  return majors.length === 0 ? '' : tongue.say('tell_reopened', sayList(tongue, majors))
}

/** When it began: by the source's own word, else when we first saw it. */
export function beganAt(incident: Incident): Millis {
  return incident.evidence === 'table' ? incident.openedAt : (incident.saidAt ?? incident.openedAt)
}

/** The numbers of a table, the exits of a coin, or the exchange's own words. */
export function facts(tongue: Tongue, incident: Incident): string {
  const { say } = tongue
  const { routes } = incident
  if (incident.evidence !== 'table' || !routes) {
    const quoted = sourceWords(incident)
    return quoted === '' ? '' : say('tell_words', quoted)
  }
  if (incident.scope.startsWith('asset:')) {
    const open = routes.open ?? []
    return open.length === 0 ? say('tell_no_exit') : say('tell_exits', sayList(tongue, open))
  }
  const [closed, coins] = [sayNumber(tongue, routes.closedCoins), sayNumber(tongue, routes.coins)]
  if (routes.majors.length === 0) return say('tell_count', closed, coins)
  return say('tell_count_majors', closed, coins, sayList(tongue, routes.majors))
}

/** What the source itself says; '' where the words are ours, about a table's numbers or a guess, and in English. */
export function sourceWords({ evidence, words }: Pick<Incident, 'evidence' | 'words'>): string {
  return evidence === 'table' || evidence === 'guess' ? '' : words
}

function overran(tongue: Tongue, incident: Incident, now: Millis): string {
  const { until } = incident
  if (until === undefined || until > now) return ''
  return tongue.say('tell_overran', sayTime(tongue, until, now), sayDuration(tongue, now - until))
}

function showsNoCause({ incident, cloudsSeen, choice }: Telling): boolean {
  return (
    cloudsSeen && incident.scope === 'all' && (exchangeOf(incident.subject, choice)?.standsOn.length ?? 0) > 0
  )
}

/** Never more than the evidence: "at the same time", "runs there", "is reported to run there"; '' without a cause. */
export function causeWords(
  tongue: Tongue,
  { incident, choice, now }: Pick<Telling, 'incident' | 'choice' | 'now'>,
): string {
  const { cause } = incident
  if (!cause) return ''
  if (cause.chain) return chainWords(tongue, cause.chain)
  const key = cause.confidence === 'C' ? 'tell_cause_reported' : 'tell_cause'
  return tongue.say(key, ...causeParts(tongue, cause, now), subjectName(incident.subject, choice))
}

/** As much as was seen: so many exchanges, within so long. */
export function chainWords(tongue: Tongue, { exchanges, within }: ChainEvidence): string {
  return sayCount(tongue, 'chain_closed', exchanges.length, sayDuration(tongue, within))
}

function causeParts(tongue: Tongue, cause: Cause, now: Millis): readonly [string, string, string] {
  return [subjectName(cause.upstream, {}), cause.words, sayTime(tongue, cause.since, now)]
}
