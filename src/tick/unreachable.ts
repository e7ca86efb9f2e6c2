/** An exchange none of whose feeds answers while others do: a guess about its site, never about withdrawals. */
import type { Feed } from '../feeds.ts'
import type { Evaluation } from '../incidents/evaluate.ts'
import type { State } from '../ledger/ledger.ts'
import type { FeedRow } from '../ledger/rows.ts'
import type { Answered } from './poll.ts'

const FAILURES = 3
const FEWEST_FEEDS = 2

type Said = Omit<Evaluation, 'now' | 'open' | 'first'>

/** One statement per chosen exchange asked in this tick: `site` is down, or nothing is wrong with reaching it. */
export function unreachable(
  state: State,
  feeds: ReadonlyMap<string, Feed>,
  answered: readonly Answered[],
): readonly Said[] {
  const asked = new Set(answered.flatMap(({ feed }) => (feed.exchange ? [feed.subject] : [])))
  return [...asked].flatMap((subject) => {
    const rows = [...feeds.values()].flatMap((feed) =>
      feed.subject === subject ? (state.feeds.get(feed.id) ?? []) : [],
    )
    const othersAnswer = answered.some((one) => one.feed.subject !== subject && one.reply.kind !== 'failed')
    const silent = isSilentAltogether(rows)
    if (silent && !othersAnswer) return []
    return [statement(subject, silent)]
  })
}

/** It answered once, and now every feed has failed several looks in a row. Blocked by region is not down. */
function isSilentAltogether(rows: readonly FeedRow[]): boolean {
  const tried = rows.filter((row) => row.probe === 'on')
  const knew = tried.some((row) => row.clearAt !== null)
  const dark = tried.every(
    (row) => row.failures >= FAILURES && (row.why === 'timeout' || row.why === 'network'),
  )
  return tried.length >= FEWEST_FEEDS && knew && dark
}

function statement(subject: string, silent: boolean): Said {
  return {
    subject,
    feed: `${subject}/*#reach`,
    observations: silent
      ? [
          {
            subject,
            signal: 'site',
            scope: 'all',
            level: 'down',
            planned: false,
            evidence: 'guess',
            saidAt: null,
            words: 'none of its feeds answers while others do',
            looks: 2,
          },
        ]
      : [],
    covers: (_subject, signal, scope) => signal === 'site' && scope === 'all',
  }
}
