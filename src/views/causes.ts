/** Cloud events that an open incident was matched with. A cloud event alone is not shown as anybody's cause. */
import { exchangesOn } from '../feeds.ts'
import type { Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import { subjectName } from '../names.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { sayDuration, sayList, type Tongue } from '../words.ts'
import type { CauseCard } from './screen.ts'

export function causesOf(state: State, tongue: Tongue, now: Millis): readonly CauseCard[] {
  const blamed = new Map(
    [...state.incidents.values()]
      .filter((one) => one.phase === 'open' && !one.planned)
      .flatMap((one) => (one.cause ? [[one.cause.upstream, one.cause] as const] : [])),
  )
  return [...blamed.values()].map((cause) => {
    const here = exchangesOn(cause.upstream, state.settings).map((one) => one.name)
    const [label = '', ...summary] = cause.words.split(': ')
    const key = here.length === 1 ? 'cause_runs_here_one' : 'cause_runs_here'
    const upstream = upstreamOf(cause.upstream)
    return {
      id: cause.upstream,
      name: subjectName(cause.upstream, state.settings),
      mark: upstream?.mark ?? '',
      tone: 'warning',
      glyph: 'slow',
      state: label,
      reason: {
        text: tongue.say(key, summary.join(': '), sayList(tongue, here)),
        duration: sayDuration(tongue, now - cause.since),
      },
      links: upstream ? [{ label: tongue.say('link_status'), url: upstream.home }] : [],
    }
  })
}
