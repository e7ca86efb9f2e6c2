/** After a pause is over, and nothing else is wrong: one quiet word about money that an exchange keeps. */
import type { State } from '../ledger/ledger.ts'
import { subjectName } from '../names.ts'
import type { Tongue } from '../words.ts'
import type { Tip } from './screen.ts'
import { type Overview, overallTone } from './standing.ts'

/** About the latest pause that was told and is over, until it was read. */
export function tipOf(state: State, overview: Overview, { say }: Tongue): Tip | null {
  if (overallTone(overview) !== 'calm') return null
  const over = [...state.incidents.values()]
    .filter((one) => one.phase === 'closed' && one.told !== null && one.peak !== 'degraded')
    .filter((one) => one.signal === 'withdrawals' && one.scope === 'all')
    .sort((a, b) => b.closedAt - a.closedAt)
  const [last] = over
  if (!last || last.closedAt <= (state.meta.tipReadAt ?? 0)) return null
  return {
    incident: last.id,
    text: say('tip_reopened', subjectName(last.subject, state.settings)),
    more: say('tip_more'),
    dismiss: say('tip_dismiss'),
  }
}
