import { expect, test } from 'vitest'
import type { Draft } from '../../../src/ledger/ledger.ts'
import type { OwnFeed } from '../../../src/ledger/rows.ts'
import { addOwnFeed, changeOwnFeed, removeOwnFeed } from '../../../src/own/choose.ts'
import { MOST_OWN_FEEDS } from '../../../src/own/limits.ts'
import { alertRow, feedRow, incidentRow, subjectRow } from '../../support/ledger/rows.ts'
import { ownFeed } from '../../support/own-feeds.ts'
import { draftWith, NOW } from '../../support/state.ts'

const BLOG = ownFeed()
const { id: _id, ...NEW } = BLOG
const OTHER = ownFeed({ id: 'own-otherorg', url: 'https://other.org/rss', name: 'Other' })

const kept = ({ settings }: Draft) => [settings.own, settings.exchanges]

/** The blog is watched, and something waits to be told about it. */
function watched(rest: Partial<OwnFeed> = {}): Draft {
  return draftWith({
    settings: { exchanges: ['kucoin', BLOG.id, OTHER.id], own: [{ ...BLOG, ...rest }, OTHER] },
    feeds: [feedRow(`${BLOG.id}/feed`), feedRow(`${OTHER.id}/feed`)],
    subjects: [subjectRow(BLOG.id), subjectRow(OTHER.id)],
    incidents: [
      incidentRow('mine', { subject: BLOG.id }),
      incidentRow('other', { subject: OTHER.id }),
      incidentRow('kucoins', { subject: 'kucoin' }),
    ],
    alerts: [alertRow('waiting', { subject: BLOG.id }), alertRow('others', { subject: OTHER.id })],
    silences: [{ id: BLOG.id, until: NOW + 1, incident: null, level: null }],
  })
}

/** What is left of the blog, and of its neighbour. */
function traces(draft: Draft) {
  return {
    incidents: [...draft.incidents.values()].filter(({ phase }) => phase === 'open').map(({ id }) => id),
    feeds: [...draft.feeds.keys()],
    subjects: [...draft.subjects.keys()],
    alerts: [...draft.alerts.values()].filter(({ state }) => state === 'pending').map(({ id }) => id),
  }
}
const FORGOTTEN = {
  incidents: ['other', 'kucoins'],
  feeds: [`${OTHER.id}/feed`],
  subjects: [OTHER.id],
  alerts: ['others'],
}

test('a feed is kept with an id of its host, and chosen at once', () => {
  const draft = draftWith({ settings: { exchanges: ['kucoin'] } })
  expect(addOwnFeed(draft, NEW)).toBeNull()
  expect(kept(draft)).toEqual([[BLOG], ['kucoin', BLOG.id]])
})

test('the same address is added once, however it is written, and chosen again if it was not', () => {
  const draft = draftWith({ settings: { exchanges: [] } })
  for (const url of [NEW.url, 'HTTPS://Blog.Example.com/feed.xml#top', 'blog.example.com./feed.xml'])
    expect(addOwnFeed(draft, { ...NEW, url })).toBeNull()
  expect(kept(draft)).toEqual([[BLOG], [BLOG.id]])
  draft.put('settings', { ...draft.settings, exchanges: ['kucoin'] })
  addOwnFeed(draft, NEW)
  expect(kept(draft)).toEqual([[BLOG], ['kucoin', BLOG.id]])
})

test('several feeds of one host are told apart, also after one in the middle is gone', () => {
  const draft = draftWith({ settings: { exchanges: [] } })
  const add = (path: string) => addOwnFeed(draft, { ...NEW, url: `https://blog.example.com/${path}` })
  const ids = () => draft.settings.own.map(({ id }) => id)
  add('a')
  add('b')
  add('c')
  expect(ids()).toEqual([BLOG.id, `${BLOG.id}-2`, `${BLOG.id}-3`])
  removeOwnFeed(draft, `${BLOG.id}-2`, NOW)
  add('d')
  expect(ids()).toEqual([BLOG.id, `${BLOG.id}-3`, `${BLOG.id}-2`])
})

test('an endless host gives an id that commands can still name', () => {
  const draft = draftWith({ settings: { exchanges: [] } })
  const host = Array.from({ length: 6 }, () => 'x'.repeat(40)).join('.')
  addOwnFeed(draft, { ...NEW, url: `https://${host}/` })
  addOwnFeed(draft, { ...NEW, url: `https://${host}/rss` })
  expect(draft.settings.own.every(({ id }) => id.length <= 60)).toBe(true)
})

test('what the page let through is checked again: no inside, no http, and plain words only', () => {
  const draft = draftWith({ settings: { exchanges: [] } })
  expect(addOwnFeed(draft, { ...NEW, url: 'https://192.168.1.1/' })?.key).toBe('own_private')
  expect(addOwnFeed(draft, { ...NEW, url: 'http://blog.example.com/' })?.key).toBe('own_not_https')
  expect(kept(draft)).toEqual([[], []])
  addOwnFeed(draft, { ...NEW, name: ' <b>My</b>\u202e blog ', only: ['API', ' API ', '', '<i>Pay</i>'] })
  expect(draft.settings.own).toEqual([{ ...BLOG, name: 'My blog', only: ['API', 'Pay'] }])
})

test('a feed without a name is called by its host', () => {
  const draft = draftWith({ settings: { exchanges: [] } })
  addOwnFeed(draft, { ...NEW, name: '   ' })
  expect(draft.settings.own[0]?.name).toBe('blog.example.com')
})

test('only a status page has a page to answer for', () => {
  const draft = draftWith({ settings: { exchanges: [] } })
  addOwnFeed(draft, { ...NEW, page: 'abc123' })
  addOwnFeed(draft, { ...NEW, page: 'abc123', format: 'statuspage', url: 'https://s.example.com/x.json' })
  expect(draft.settings.own.map(({ page }) => page)).toEqual([null, 'abc123'])
})

test('there is an end to it, in a sentence', () => {
  const draft = draftWith({ settings: { exchanges: [] } })
  const add = (n: number) => addOwnFeed(draft, { ...NEW, url: `https://blog.example.com/${n}` })
  for (let n = 0; n < MOST_OWN_FEEDS; n += 1) expect(add(n)).toBeNull()
  expect(add(99)).toEqual({ key: 'own_full', words: [String(MOST_OWN_FEEDS)] })
  expect(add(0)).toBeNull()
  expect(draft.settings.own).toHaveLength(MOST_OWN_FEEDS)
})

test('a new name changes the name and forgets nothing', () => {
  const draft = watched({ only: ['API'] })
  const before = traces(draft)
  changeOwnFeed(draft, { id: BLOG.id, name: 'Mine', only: ['API'] }, NOW)
  expect(draft.settings.own[0]).toEqual({ ...BLOG, name: 'Mine', only: ['API'] })
  expect(traces(draft)).toEqual(before)
})

test('with other words that count, what was read by the old ones is forgotten, and the feed is read anew', () => {
  const draft = watched({ only: ['API'] })
  changeOwnFeed(draft, { id: BLOG.id, name: BLOG.name, only: ['Payments'] }, NOW)
  expect(draft.settings.own[0]?.only).toEqual(['Payments'])
  expect(draft.settings.exchanges).toContain(BLOG.id)
  expect(traces(draft)).toEqual(FORGOTTEN)
})

test('changing a feed that is not there changes nothing', () => {
  const draft = watched()
  const before = kept(draft)
  changeOwnFeed(draft, { id: 'kucoin', name: 'Mine', only: [] }, NOW)
  expect(kept(draft)).toEqual(before)
  expect(draft.writes).toEqual([])
})

test('a feed that is removed is forgotten without a word, and its neighbours are not', () => {
  const draft = watched()
  removeOwnFeed(draft, BLOG.id, NOW)
  expect(kept(draft)).toEqual([[OTHER], ['kucoin', OTHER.id]])
  expect(traces(draft)).toEqual(FORGOTTEN)
  expect(draft.silences.size).toBe(0)
})

test('an exchange cannot be removed as a feed of one’s own', () => {
  const draft = watched()
  removeOwnFeed(draft, 'kucoin', NOW)
  expect(draft.writes).toEqual([])
})
