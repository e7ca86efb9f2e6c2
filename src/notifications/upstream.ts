/** The words about what exchanges stand on: an early warning, and exchanges in trouble while it says nothing. */
import { chosenExchanges } from '../catalogue.ts'
import type { Confidence } from '../declaration.ts'
import { subjectName } from '../names.ts'
import { sayCount, sayDuration, sayList, saySentences, sayTime, type Tongue } from '../words.ts'
import type { Message, Telling } from './compose.ts'

export function composeUpstream(tongue: Tongue, telling: Telling): Message {
  const { subject, cluster } = telling.incident
  const over = telling.reason === 'resolved'
  const { phrase, body } = cluster
    ? (over ? clusterOver : clusterOpen)(tongue, telling, cluster)
    : (over ? warningOver : warning)(tongue, telling)
  return {
    title: tongue.say('tell_title', subjectName(subject, telling.choice), phrase),
    body: saySentences(tongue, body),
  }
}

interface Parts {
  readonly phrase: string
  readonly body: readonly string[]
}

/** "Binance and KuCoin are in trouble at the same time; both run on AWS Tokyo, which has reported nothing about it." */
function clusterOpen(tongue: Tongue, { incident, choice }: Telling, cluster: readonly string[]): Parts {
  const key = cluster.length === 2 ? 'cluster_both' : 'cluster_all'
  return {
    phrase: sayCount(tongue, 'cluster_title', cluster.length),
    body: [tongue.say(key, namesOf(tongue, cluster, choice), subjectName(incident.subject, choice))],
  }
}

function clusterOver(tongue: Tongue, telling: Telling, cluster: readonly string[]): Parts {
  const names = namesOf(tongue, cluster, telling.choice)
  return overParts(tongue, telling, 'cluster_over', [tongue.say('cluster_were', names)])
}

/** The cloud's own words, and who of the user's exchanges stands there, as surely as we know it. */
function warning(tongue: Tongue, telling: Telling): Parts {
  const { incident, reason, now } = telling
  const { say } = tongue
  return {
    phrase: say('warn_trouble'),
    body: [
      incident.words === '' ? '' : say('tell_words', incident.words),
      say('tell_since', sayTime(tongue, beganAt(telling), now)),
      reason === 'baseline' ? say('tell_baseline') : '',
      ...placesIn(tongue, telling),
      say('warn_only'),
    ],
  }
}

function placesIn(tongue: Tongue, { incident, choice }: Telling): readonly string[] {
  const here = (fits: (confidence: Confidence) => boolean) =>
    chosenExchanges(choice)
      .filter(({ standsOn }) =>
        standsOn.some(({ upstream, confidence }) => upstream === incident.subject && fits(confidence)),
      )
      .map(({ name }) => name)
  const [sure, reported] = [here((one) => one !== 'C'), here((one) => one === 'C')]
  return [
    sure.length === 0 ? '' : tongue.say('warn_runs_there', sayList(tongue, sure)),
    reported.length === 0 ? '' : tongue.say('warn_reported_there', sayList(tongue, reported)),
  ]
}

function warningOver(tongue: Tongue, telling: Telling): Parts {
  return overParts(tongue, telling, 'warn_over', [])
}

function overParts(
  tongue: Tongue,
  telling: Telling,
  key: 'warn_over' | 'cluster_over',
  more: readonly string[],
): Parts {
  const { incident, now } = telling
  const began = beganAt(telling)
  const lasted = sayDuration(tongue, incident.closedAt - began)
  const times = [sayTime(tongue, began, now), sayTime(tongue, incident.closedAt, now)] as const
  return {
    phrase: tongue.say('tell_ended', tongue.say(key), lasted),
    body: [tongue.say('tell_from_to', ...times), ...more],
  }
}

function beganAt({ incident }: Telling): number {
  return incident.saidAt ?? incident.postedAt ?? incident.openedAt
}

function namesOf(tongue: Tongue, ids: readonly string[], choice: Telling['choice']): string {
  return sayList(
    tongue,
    ids.map((id) => subjectName(id, choice)),
  )
}
