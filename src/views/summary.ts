/** A summary to paste elsewhere: what is known of one exchange, since when, and where it was seen. */
import type { Millis } from '../glossary.ts'
import type { Tongue } from '../words.ts'
import type { SubjectView } from './subject-screen.ts'

type Known = Pick<SubjectView, 'name' | 'state' | 'reasons' | 'stories' | 'links'>

export function summaryOf(
  { name, state, reasons, stories, links }: Known,
  tongue: Tongue,
  now: Millis,
): string {
  const { say } = tongue
  const paragraphs = stories.map(({ title, when, facts, cause, lines }) =>
    [
      `${say('tell_title', name, title)}. ${when}`,
      facts,
      cause,
      ...lines
        .filter(({ kind }) => kind === 'seen')
        .map((line) => `${line.when}  ${line.text} (${line.detail})`),
    ]
      .filter((one) => one !== '')
      .join('\n'),
  )
  const head = [say('tell_title', name, state), ...reasons.map(({ text }) => text)].join('\n')
  const source = links.map(({ label, url }) => say('tell_title', label, url)).join('\n')
  return [head, ...paragraphs, source, say('summary_seen_by', stamp(now, tongue))]
    .filter((one) => one !== '')
    .join('\n\n')
}

/** With day and zone: it is read somewhere else, and later. */
function stamp(now: Millis, { locale, timeZone }: Tongue): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'long',
    hourCycle: 'h23',
  } as Intl.DateTimeFormatOptions).format(now)
}
