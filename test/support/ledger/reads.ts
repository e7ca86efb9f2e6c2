/** What a read gives: the live rows always, everything else only when wanted. */
import type { Ledger, State, Want } from '../../../src/ledger/ledger.ts'
import {
  alertRow,
  bookRow,
  closedRow,
  exploitRow,
  feedRow,
  incidentRow,
  note,
  notificationRow,
  sightRow,
  subjectRow,
  wishRow,
} from './rows.ts'
import { same } from './same.ts'

type Cases = Readonly<Record<string, (ledger: Ledger) => Promise<void>>>

export const READS: Cases = {
  'a fresh ledger knows its default settings and nothing else': async (ledger) => {
    const state = await ledger.read({ feeds: 'all', inbox: 9, since: 0, journalAfter: 0 }, (all) => all)
    same(state.settings.exchanges, ['binance', 'kucoin', 'mexc'], 'exchanges')
    same([state.meta.tickAt, state.meta.doneAt, state.meta.offlineSince], [null, null, null], 'meta')
    same([state.feeds.size, state.incidents.size, state.alerts.size, state.hosts.size], [0, 0, 0, 0], 'rows')
    same([state.sights, state.journal], [[], []], 'lists')
  },

  'a read returns what its look returns': async (ledger) => {
    same(await ledger.read({}, (state) => state.settings.id), 'settings', 'look')
  },

  'live rows are there without being asked for': async (ledger) => {
    await ledger.commit({}, (draft) => {
      draft.put('hosts', { id: 'api.example', restUntil: 5 })
      draft.put('subjects', subjectRow('binance'))
      draft.put('silences', { id: 'binance', until: 9, incident: null, level: null })
      draft.put('wishes', wishRow('binance/asset:BTC'))
      draft.put('incidents', incidentRow('open'))
      draft.put('incidents', incidentRow('forming', { phase: 'forming' }))
      draft.put('alerts', alertRow('waiting'))
      draft.put('notifications', notificationRow('showing'))
      draft.put('notifications', notificationRow('amending', { state: 'amending' }))
    })
    const state = await ledger.read({}, (all) => all)
    same(ids(state.hosts), ['api.example'], 'hosts')
    same(ids(state.subjects), ['binance'], 'subjects')
    same(ids(state.silences), ['binance'], 'silences')
    same(ids(state.wishes), ['binance/asset:BTC'], 'wishes')
    same(ids(state.incidents), ['forming', 'open'], 'incidents')
    same(ids(state.alerts), ['waiting'], 'alerts')
    same(ids(state.notifications), ['amending', 'showing'], 'notifications')
  },

  'what is done with is not there unless it is asked for': async (ledger) => {
    await ledger.commit({}, (draft) => {
      draft.put('incidents', closedRow('closed', 5))
      draft.put('alerts', alertRow('sent', { state: 'sent' }))
      draft.put('alerts', alertRow('withdrawn', { state: 'withdrawn' }))
      for (const state of ['shown', 'closed', 'clicked'] as const)
        draft.put('notifications', notificationRow(state, { state }))
      draft.put('feeds', feedRow('binance/coins'))
      draft.put('books', bookRow('binance'))
      draft.put('exploits', exploitRow('kiloex@1'))
      draft.put('sights', sightRow('binance', 5))
      draft.put('spans', { id: 1, to: 5 })
      draft.put('journal', note(5, 'five'))
    })
    const state = await ledger.read({}, (all) => all)
    const { incidents, alerts, notifications, feeds, books, exploits, spans } = state
    same(
      [incidents, alerts, notifications, feeds, books, exploits, spans].map((rows) => rows.size),
      [0, 0, 0, 0, 0, 0, 0],
      'rows',
    )
    same([state.sights, state.journal], [[], []], 'lists')
  },

  'feeds: all of them, or those of some subjects': async (ledger) => {
    await ledger.commit({}, (draft) => {
      for (const id of ['binance/coins', 'binance/ping', 'kucoin/btc', 'aws/rss'])
        draft.put('feeds', feedRow(id))
    })
    const feeds = (want: Want) => ledger.read(want, (state) => ids(state.feeds))
    same(await feeds({ feeds: 'all' }), ['aws/rss', 'binance/coins', 'binance/ping', 'kucoin/btc'], 'all')
    same(await feeds({ feeds: ['binance', 'aws'] }), ['aws/rss', 'binance/coins', 'binance/ping'], 'some')
    same(await feeds({ feeds: [] }), [], 'of nobody')
    same(await feeds({ feeds: ['mexc'] }), [], 'of somebody unknown')
  },

  'books: only those named': async (ledger) => {
    await ledger.commit({}, (draft) => {
      for (const id of ['binance', 'kucoin']) draft.put('books', bookRow(id))
    })
    const books = await ledger.read({ books: ['kucoin', 'mexc'] }, (state) => [...state.books.values()])
    same(books, [bookRow('kucoin')], 'books')
  },

  'thefts: all of them, in a read and in a step': async (ledger) => {
    const [old, told] = [
      exploitRow('kiloex@1'),
      exploitRow('gate@2', { subject: 'gate', amount: 7, told: true }),
    ]
    await ledger.commit({}, (draft) => {
      for (const row of [told, old]) draft.put('exploits', row)
      same(draft.exploits.size, 2, 'seen by the same step')
    })
    const rows = await ledger.read({ exploits: true }, (state) => state.exploits)
    same(ids(rows), ['gate@2', 'kiloex@1'], 'ids')
    same([rows.get('gate@2'), rows.get('kiloex@1')], [told, old], 'rows')
    const seen = await ledger.commit({ exploits: true }, (draft) => {
      draft.remove('exploits', 'kiloex@1')
      return ids(draft.exploits)
    })
    same(seen, ['gate@2'], 'in a step')
  },

  'closed incidents: those closed since then, that very moment included, beside the open ones': async (
    ledger,
  ) => {
    await ledger.commit({}, (draft) => {
      for (const at of [10, 20, 30]) draft.put('incidents', closedRow(`closed ${at}`, at))
      draft.put('incidents', incidentRow('open'))
    })
    const since = (closedSince: number) => ledger.read({ closedSince }, (state) => ids(state.incidents))
    same(await since(20), ['closed 20', 'closed 30', 'open'], 'since 20')
    same(await since(31), ['open'], 'since 31')
    same(await since(0), ['closed 10', 'closed 20', 'closed 30', 'open'], 'since ever')
  },

  'incidents by id, whatever their phase': async (ledger) => {
    await ledger.commit({}, (draft) => {
      for (const at of [10, 20]) draft.put('incidents', closedRow(`closed ${at}`, at))
      draft.put('incidents', incidentRow('open'))
    })
    const named = (incidents: readonly string[]) =>
      ledger.read({ incidents }, (state) => ids(state.incidents))
    same(await named(['closed 10', 'open', 'never heard of']), ['closed 10', 'open'], 'named')
    same(await named([]), ['open'], 'none')
  },

  'the journal since a time, that very moment included, and after a number': async (ledger) => {
    await ledger.commit({}, (draft) => {
      for (const at of [10, 20, 30]) draft.put('journal', note(at, `at ${at}`))
    })
    const journal = (want: Want) => ledger.read(want, (state) => state.journal.map(({ why }) => why))
    same(await journal({ journalSince: 20 }), ['at 20', 'at 30'], 'since 20')
    same(await journal({ journalSince: 31 }), [], 'since 31')
    const [, second] = await ledger.read({ journalSince: 0 }, (state) => state.journal)
    same(await journal({ journalSince: 0, journalAfter: second?.seq ?? 0 }), ['at 30'], 'both')
  },

  'sights changed and spans ended since then, that very moment included': async (ledger) => {
    await ledger.commit({}, (draft) => {
      for (const at of [10, 20, 30]) {
        draft.put('sights', sightRow('binance', at))
        draft.put('spans', { id: at - 5, to: at })
      }
    })
    const state = await ledger.read({ since: 20 }, (all) => all)
    same(state.sights, [sightRow('binance', 20), sightRow('binance', 30)], 'sights')
    same(
      [...state.spans],
      [
        [15, { id: 15, to: 20 }],
        [25, { id: 25, to: 30 }],
      ],
      'spans',
    )
  },

  'the inbox is the newest alerts, sent or not, and those waiting on top of it': async (ledger) => {
    await ledger.commit({}, (draft) => {
      draft.put('alerts', alertRow('old and waiting', { at: 1 }))
      for (const at of [10, 20, 30]) draft.put('alerts', alertRow(`sent ${at}`, { at, state: 'sent' }))
      draft.put('alerts', alertRow('withdrawn', { at: 25, state: 'withdrawn' }))
    })
    const inbox = (count: number) => ledger.read({ inbox: count }, (state) => ids(state.alerts))
    same(await inbox(2), ['old and waiting', 'sent 30', 'withdrawn'], 'two')
    same(await inbox(0), ['old and waiting'], 'none')
    same((await inbox(99)).length, 5, 'more than there are')
  },

  'notifications by id, whatever became of them': async (ledger) => {
    await ledger.commit({}, (draft) => {
      for (const state of ['shown', 'closed', 'clicked', 'showing'] as const)
        draft.put('notifications', notificationRow(state, { state }))
    })
    const want = { notifications: ['clicked', 'shown', 'showing', 'never heard of'] }
    same(await ledger.read(want, (state) => ids(state.notifications)), ['clicked', 'showing', 'shown'], 'ids')
  },
}

function ids(rows: State['feeds'] | ReadonlyMap<string, unknown>): readonly string[] {
  return [...rows.keys()].sort()
}
