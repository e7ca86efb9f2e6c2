/** The toolbar icon: a projection of the ledger, redrawn every tick. */
import type { Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import { sayList, type Tongue } from '../words.ts'
import { ledgerWords, type Trouble } from './ledger.ts'
import type { Tone } from './screen.ts'
import { isBlindSpot, type Overview, overallTone, overviewOf, type Standing } from './standing.ts'

export interface Badge {
  readonly tone: Tone
  /** Exchanges in trouble; '' when none, '?' when some cannot be seen. */
  readonly text: string
  /** The tooltip. */
  readonly title: string
}

export function badgeOf(state: State, tongue: Tongue, now: Millis): Badge {
  const overview = overviewOf(state, now)
  return { tone: overallTone(overview), ...wordsOf(overview, tongue) }
}

/** When nothing can be kept nothing can be said of any exchange. */
export function badgeInTrouble(trouble: Trouble, tongue: Tongue): Badge {
  return { tone: 'unknown', text: '?', title: ledgerWords(trouble, tongue) }
}

function wordsOf({ standings, offline, asleep, first }: Overview, tongue: Tongue): Omit<Badge, 'tone'> {
  const { say } = tongue
  const names = (list: readonly Standing[]) =>
    sayList(
      tongue,
      list.map((one) => one.name),
    )
  if (standings.length === 0) return { text: '', title: say('badge_nothing_chosen') }
  if (offline) return { text: '?', title: say('badge_offline') }
  if (asleep) return { text: '?', title: say('badge_unseen', names(standings)) }
  const bad = standings.filter((one) => one.tone === 'alarm' || one.tone === 'warning')
  if (bad.length > 0) return { text: String(bad.length), title: say('badge_trouble', names(bad)) }
  if (first || standings.every((one) => one.sight === 'first')) return { text: '', title: say('badge_first') }
  const unseen = standings.filter((one) => one.tone === 'unknown' && !isBlindSpot(one))
  if (unseen.length > 0) return { text: '?', title: say('badge_unseen', names(unseen)) }
  return { text: '', title: say('badge_open') }
}
