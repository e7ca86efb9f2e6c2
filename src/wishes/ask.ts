/** "Tell me when it opens again": what is asked is remembered, unless it can be answered at once. */
import { exchangeOf } from '../catalogue.ts'
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Wish } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { networkName } from '../observe/vocabulary.ts'
import { sayNumber, type Tongue } from '../words.ts'
import { troubleOf, wishId } from './reach.ts'
import { isSeenOpen, waysOf } from './seen.ts'

export const MOST_WISHES = 50

type Asked = Pick<Wish, 'subject' | 'scope'>

/** Why nothing is remembered, in a sentence; '' when it is. Asks for the book of the subject. */
export function askReopening(draft: Draft, tongue: Tongue, asked: Asked, now: Millis): string {
  const id = wishId(asked.subject, asked.scope)
  if (draft.wishes.has(id)) return ''
  const why = whyNot(draft, tongue, asked, now)
  if (why !== '') return why
  const incident = troubleOf(draft, asked, now)[0]?.id ?? null
  draft.put('wishes', { id, ...asked, at: now, incident, resumed: false })
  return ''
}

function whyNot(draft: Draft, tongue: Tongue, asked: Asked, now: Millis): string {
  const { say } = tongue
  const { settings, subjects, books, wishes } = draft
  const { subject, scope } = asked
  const chosen = settings.exchanges.includes(subject) && exchangeOf(subject, settings) !== undefined
  if (!chosen) return say('wish_not_chosen')
  const name = subjectName(subject, settings)
  if (subjects.get(subject)?.sees === 'platform') return say('wish_never_seen', name)
  if (isSeenOpen(draft, asked, now)) return openWords(tongue, name, scope)
  const unknown = books.has(subject) && scope !== 'all' && waysOf(draft, asked).length === 0
  if (unknown) return say('wish_unknown', name, scope.slice(scope.indexOf(':') + 1))
  return wishes.size >= MOST_WISHES ? say('wish_full', sayNumber(tongue, MOST_WISHES)) : ''
}

function openWords({ say }: Tongue, name: string, scope: Wish['scope']): string {
  const [kind, what = ''] = scope.split(/:(.*)/, 2)
  if (kind === 'all') return say('wish_open_all', name)
  const [coin = what, network = ''] = what.split('/')
  return kind === 'asset'
    ? say('wish_open_coin', name, coin)
    : say('wish_open_way', name, coin, networkName(network))
}
