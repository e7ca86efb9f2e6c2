/** What only shows across several subjects, once all answers of a tick are in: chains and silent clusters. */

import { log } from '../alerts/log.ts'
import { chosenExchanges } from '../catalogue.ts'
import { forgetIncident } from '../forget.ts'
import { MINUTE, type Millis, type SubjectId } from '../glossary.ts'
import { causeOfChain, chainClosings } from '../incidents/chain.ts'
import { clusterChanges, isCluster } from '../incidents/cluster.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Cause, Incident } from '../ledger/rows.ts'
import { amend } from '../notifications/outbox.ts'
import type { Tongue } from '../words.ts'
import { reconsider } from './reconsider.ts'

interface Moment {
  readonly now: Millis
  readonly tongue: Tongue
}

/** An upstream is silent only while we see what it says. */
const SEEN_WITHIN = 10 * MINUTE

/** Not while we are offline. */
export function lookAcross(draft: Draft, moment: Moment): void {
  for (const closing of chainClosings(draft.incidents.values())) {
    const cause = causeOfChain(closing)
    for (const member of closing.members) attach(draft, moment, member, cause)
  }
  forgetClusters(draft, moment.now)
  const changes = clusterChanges({
    incidents: [...draft.incidents.values()],
    chosen: chosenExchanges(draft.settings),
    sees: (upstream) => isSeen(draft, upstream, moment.now),
    now: moment.now,
  })
  reconsider(draft, moment, changes)
}

/** Found once, the cause grows with every exchange that joins; that is no news of those that were there before. */
function attach(draft: Draft, { now, tongue }: Moment, member: Incident, cause: Cause): void {
  const { told, level, cause: known } = member
  if (known?.chain && isSame(known.chain, cause.chain)) return
  const next = { ...member, cause }
  draft.put('incidents', next)
  const waits = told !== null && draft.alerts.get(told.alert)?.state === 'pending'
  if (waits || known === null) amend(draft, tongue, { incident: next, cloudsSeen: false, now })
  if (known !== null) return
  const decision = { tell: false, reason: 'cause-attached' } as const
  log(draft, now, next, { was: level, decision, alert: null })
}

function isSame(a: Cause['chain'], b: Cause['chain']): boolean {
  return a?.within === b?.within && a?.exchanges.join() === b?.exchanges.join()
}

function isSeen(draft: Draft, upstream: SubjectId, now: Millis): boolean {
  const row = draft.subjects.get(upstream)
  return row?.sight === 'clear' && row.clearAt !== null && now - row.clearAt < SEEN_WITHIN
}

/** An exchange the user gave up has not recovered: nobody is told. */
function forgetClusters(draft: Draft, now: Millis): void {
  const { exchanges } = draft.settings
  for (const one of draft.incidents.values()) {
    const chosen = one.cluster?.filter((id) => exchanges.includes(id)) ?? []
    if (isCluster(one) && one.phase === 'open' && chosen.length < 2) forgetIncident(draft, one, now)
  }
}
