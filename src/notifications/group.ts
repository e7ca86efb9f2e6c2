/** Several alerts in one message, because Firefox drops bursts (measured) and people do too. */
import { isOfUpstream } from '../alerts/upstream.ts'
import type { Choice } from '../catalogue.ts'
import type { AlertRow } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { sayCount, sayNumber, sayShortList, type Tongue } from '../words.ts'
import type { Message } from './compose.ts'

const LONGEST_GROUP = 6

export function composeGroup(tongue: Tongue, alerts: readonly AlertRow[], choice: Choice): Message {
  const asides = alerts.filter(isOfUpstream)
  if (asides.length === 0 || asides.length === alerts.length) return composeEqual(tongue, alerts, choice)
  const own = alerts.filter((one) => !asides.includes(one))
  const [first] = own
  const lead = first && own.length === 1 ? first : composeEqual(tongue, own, choice)
  return asides.reduce<Message>((message, aside) => besides(tongue, message, aside), lead)
}

/** What is said of the ground they stand on comes after what the exchanges themselves are in. */
function besides(tongue: Tongue, { title, body }: Message, aside: Message): Message {
  return { title: tongue.say('tell_beside', title, aside.title), body: `${body}\n${aside.body}` }
}

function summary(tongue: Tongue, alerts: readonly AlertRow[]): string {
  if (alerts.every(({ reason }) => reason === 'resolved')) return sayCount(tongue, 'tell_over', alerts.length)
  return tongue.say('tell_group', sayNumber(tongue, alerts.length))
}

function composeEqual(tongue: Tongue, alerts: readonly AlertRow[], choice: Choice): Message {
  const { say } = tongue
  const names = sayShortList(
    tongue,
    [...new Set(alerts.map((alert) => subjectName(alert.subject, choice)))],
    LONGEST_GROUP,
  )
  const phrases = new Set(alerts.map((alert) => phraseOf(tongue, alert, choice)))
  const [only] = phrases
  const what = phrases.size === 1 && only ? only : summary(tongue, alerts)
  const lines = alerts
    .slice(0, LONGEST_GROUP)
    .map((alert) =>
      phrases.size === 1 ? say('tell_title', subjectName(alert.subject, choice), alert.body) : alert.title,
    )
  return { title: say('tell_title', names, what), body: lines.join('\n') }
}

/** Its title without the name; the whole title of one that was composed in another language. */
function phraseOf(tongue: Tongue, { title, subject }: AlertRow, choice: Choice): string {
  const name = tongue.say('tell_title', subjectName(subject, choice), '').trimEnd()
  return title.startsWith(name) ? title.slice(name.length).trimStart() : title
}
