/** How often a feed is asked in quiet times: as declared, or less often for a gentle pace and a day's data used up. */
import type { Feed } from '../feeds.ts'
import { HOUR, MINUTE, type Millis, SECOND } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import { PACES } from '../preferences.ts'
import { MEGABYTE } from './usage.ts'

// A pause must not go unseen for long, whatever is saved by it.
const LONGEST_OF_WITHDRAWALS = 15 * MINUTE
const LONGEST = HOUR
const MOST_BRAKE = 8

/** Its quiet pace now. In trouble the floor holds instead (src/poll/schedule.ts). */
export function paceOf(feed: Pick<Feed, 'paceSeconds' | 'says' | 'stretch'>): Millis {
  const pace = feed.paceSeconds * SECOND
  const longest = feed.says.includes('withdrawals') ? LONGEST_OF_WITHDRAWALS : LONGEST
  return Math.max(pace, Math.min(pace * (feed.stretch ?? 1), longest))
}

interface Circumstances {
  /** Declaring subjects that are asked at their floor pace. */
  readonly heightened: ReadonlySet<string>
  /** Today, as in `meta.used`. */
  readonly day: string
}

/** The feeds with how far each is stretched now: not at all where anything is going on. */
export function stretched(
  feeds: ReadonlyMap<string, Feed>,
  state: State,
  { heightened, day }: Circumstances,
): ReadonlyMap<string, Feed> {
  const stretch = PACES[state.settings.pace] * brakeOf(state, day)
  if (stretch === 1) return feeds
  const troubled = troubledSubjects(state)
  const isBusy = ({ subject }: Feed) => heightened.has(subject) || troubled.has(subject)
  return new Map([...feeds].map(([id, feed]) => [id, isBusy(feed) ? feed : { ...feed, stretch }]))
}

/** Past the day's budget twice the pace, and twice that again with every further quarter of it. */
export function brakeOf({ settings, meta }: Pick<State, 'settings' | 'meta'>, day: string): number {
  const { budgetMb } = settings
  if (budgetMb === 0 || meta.used?.day !== day) return 1
  const over = meta.used.bytes / (budgetMb * MEGABYTE) - 1
  return over < 0 ? 1 : Math.min(MOST_BRAKE, 2 ** (1 + Math.floor(over * 4)))
}

/** What is forming counts too: the second look that opens it must not wait. */
function troubledSubjects({ incidents }: State): ReadonlySet<string> {
  const going = [...incidents.values()].filter((one) => one.phase !== 'closed' && !one.planned)
  return new Set(going.map(({ subject }) => subject.split('/')[0] ?? subject))
}
