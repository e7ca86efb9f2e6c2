/** Feeds the user adds, changes and removes. Every step may be taken twice. */
import { chooseExchanges } from '../choose.ts'
import { forgetSubjects } from '../forget.ts'
import { plain } from '../formats/text.ts'
import type { Millis, SubjectId } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { OwnFeed } from '../ledger/rows.ts'
import { added, addressOf } from './address.ts'
import { LONGEST_NAME, LONGEST_WORD, MOST_OWN_FEEDS } from './limits.ts'
import { type Sentence, sentenceOf } from './sentence.ts'

/** Room for the prefix and a number within what commands may name. */
const LETTERS = 40

/** Chosen at once; the same address is kept once. Returns why it cannot be kept. */
export function addOwnFeed(draft: Draft, feed: Omit<OwnFeed, 'id'>): Sentence | null {
  const { own } = draft.settings
  const address = addressOf(feed.url, [])
  if (!address.ok) return address.why
  const twin = added(new URL(address.url), own)
  if (!twin && own.length >= MOST_OWN_FEEDS) return sentenceOf('own_full', String(MOST_OWN_FEEDS))
  const kept = twin ?? {
    id: idFor(address.url, own),
    url: address.url,
    format: feed.format,
    page: feed.format === 'statuspage' ? feed.page : null,
    ...tidied(feed, address.url),
  }
  const { exchanges } = draft.settings
  draft.put('settings', {
    ...draft.settings,
    own: twin ? own : [...own, kept],
    exchanges: exchanges.includes(kept.id) ? exchanges : [...exchanges, kept.id],
  })
  return null
}

/** Whole feeds from outside, each checked like one just typed; why those left out cannot be kept. */
export function cleanFeeds(feeds: readonly OwnFeed[]): {
  readonly kept: readonly OwnFeed[]
  readonly left: readonly { readonly name: string; readonly why: Sentence }[]
} {
  const kept: OwnFeed[] = []
  const left: { name: string; why: Sentence }[] = []
  for (const feed of feeds) {
    const address = addressOf(feed.url, kept)
    const id = kept.some((one) => one.id === feed.id) ? idFor(feed.url, kept) : feed.id
    if (!address.ok) left.push({ name: plain(feed.name, LONGEST_NAME) || feed.url, why: address.why })
    else kept.push({ ...feed, id, url: address.url, ...tidied(feed, address.url) })
  }
  return { kept, left }
}

/** Asks for all feeds. With other words that count, what was read by the old ones says nothing any more. */
export function changeOwnFeed(
  draft: Draft,
  { id, ...change }: Pick<OwnFeed, 'id' | 'name' | 'only'>,
  now: Millis,
): void {
  const { own } = draft.settings
  const feed = own.find((one) => one.id === id)
  if (!feed) return
  const changed = { ...feed, ...tidied(change, feed.url) }
  draft.put('settings', { ...draft.settings, own: own.map((one) => (one === feed ? changed : one)) })
  const sameWords = changed.only.join('\n') === feed.only.join('\n')
  if (!sameWords) forgetSubjects(draft, (subject) => subject === id, now)
}

/** Asks for all feeds. */
export function removeOwnFeed(draft: Draft, id: SubjectId, now: Millis): void {
  const { exchanges, own } = draft.settings
  if (!own.some((one) => one.id === id)) return
  chooseExchanges(
    draft,
    exchanges.filter((one) => one !== id),
    now,
  )
  draft.put('settings', { ...draft.settings, own: own.filter((one) => one.id !== id) })
  // The next feed of this host may get the same id.
  draft.remove('silences', id)
}

/** Plain text only; a feed without a name is called by its host. */
function tidied({ name, only }: Pick<OwnFeed, 'name' | 'only'>, url: string) {
  const words = only.map((word) => plain(word, LONGEST_WORD)).filter((word) => word !== '')
  return { name: plain(name, LONGEST_NAME) || new URL(url).host, only: [...new Set(words)] }
}

/** A public contract like the ids of exchanges: told apart by a number where one host has several feeds. */
function idFor(url: string, own: readonly OwnFeed[]): SubjectId {
  const base = `own-${new URL(url).hostname.replace(/[^a-z\d]/g, '').slice(0, LETTERS)}`
  let id = base
  for (let number = 2; own.some((one) => one.id === id); number += 1) id = `${base}-${number}`
  return id
}
