/** The toolbar icon: a projection of the ledger, redrawn every tick. */
import type { Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import { subjectName } from '../names.ts'
import { sayList, type Tongue } from '../words.ts'
import type { Tone } from './screen.ts'
import { overviewOf } from './standing.ts'

export interface Badge {
  readonly tone: Tone
  /** Exchanges in trouble; '' when none, '?' when some cannot be seen. */
  readonly text: string
  /** The tooltip. */
  readonly title: string
}

export function badgeOf(state: State, tongue: Tongue, now: Millis): Badge {
  const { say } = tongue
  const { standings, offline, asleep, first } = overviewOf(state, now)
  const names = (list: typeof standings) =>
    sayList(
      tongue,
      list.map((one) => subjectName(one.id)),
    )
  if (standings.length === 0) return { tone: 'calm', text: '', title: say('badge_nothing_chosen') }
  if (offline) return { tone: 'unknown', text: '?', title: say('badge_offline') }
  const bad = standings.filter((one) => one.tone === 'alarm' || one.tone === 'warning')
  const worst = bad[0]
  if (worst && !asleep)
    return { tone: worst.tone, text: String(bad.length), title: say('badge_trouble', names(bad)) }
  if (first || standings.every((one) => one.sight === 'first'))
    return { tone: 'unknown', text: '', title: say('badge_first') }
  const unseen = asleep ? standings : standings.filter((one) => one.tone === 'unknown')
  if (unseen.length > 0) return { tone: 'unknown', text: '?', title: say('badge_unseen', names(unseen)) }
  return { tone: 'calm', text: '', title: say('badge_open') }
}
