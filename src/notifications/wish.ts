/** The alert the user has asked for: something is open again. It is about no incident, and has no end. */
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Wish } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { networkName } from '../observe/vocabulary.ts'
import { sayList, saySentences, type Tongue } from '../words.ts'
import { isExploit } from './exploit.ts'

/** Stands where other alerts have the id of their incident. */
const PREFIX = 'wish:'

/** Whether an alert is about something else than an incident, given what stands in its place. */
export function standsAlone(incident: string): boolean {
  return incident.startsWith(PREFIX) || isExploit(incident)
}

export interface WishTelling {
  readonly wish: Wish
  /** The open ways out of a coin, in the exchange's words. */
  readonly ways: readonly string[]
  readonly now: Millis
}

/** Puts the alert into the outbox in the commit that drops the wish, and returns its id. */
export function queueWish(draft: Draft, tongue: Tongue, { wish, ways, now }: WishTelling): string {
  const { say } = tongue
  const incident = `${PREFIX}${wish.id}@${wish.at}`
  const id = `${incident}#asked@${now}`
  const over =
    wish.scope.startsWith('asset:') && ways.length > 0 ? [say('wish_over', sayList(tongue, ways))] : []
  draft.put('alerts', {
    id,
    incident,
    subject: wish.subject,
    signal: 'withdrawals',
    level: 'ok',
    reason: 'asked',
    at: now,
    state: 'pending',
    title: say('tell_title', subjectName(wish.subject, draft.settings), openPhrase(tongue, wish.scope)),
    body: saySentences(tongue, [...over, say('wish_asked')]),
    notification: null,
    replaces: null,
    read: false,
  })
  return id
}

function openPhrase({ say }: Tongue, scope: Wish['scope']): string {
  const [kind, what = ''] = scope.split(/:(.*)/, 2)
  if (kind === 'all') return say('end_withdrawals')
  const [coin = what, network = ''] = what.split('/')
  return kind === 'asset' ? say('end_coin', coin) : say('end_coin_over', coin, networkName(network))
}
