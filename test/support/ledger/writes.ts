/** What a commit does: all of its step or nothing of it, one after the other. */
import { freshMeta } from '../../../src/ledger/defaults.ts'
import { type Draft, type Ledger, PRUNABLE, type Prunable } from '../../../src/ledger/ledger.ts'
import {
  alertRow,
  closedRow,
  exploitRow,
  feedRow,
  incidentRow,
  note,
  notificationRow,
  sightRow,
  subjectRow,
} from './rows.ts'
import { rejection, same } from './same.ts'

type Cases = Readonly<Record<string, (ledger: Ledger) => Promise<void>>>

export const WRITES: Cases = {
  'what was put is there afterwards, exactly as it was': async (ledger) => {
    const row = feedRow('binance/coins', { latency: [1, 2], notices: [], hash: 'a', why: 'ß…東京' })
    await ledger.commit({}, (draft) => draft.put('feeds', row))
    same(await ledger.read({ feeds: 'all' }, (state) => [...state.feeds.values()]), [row], 'row')
  },

  'putting again replaces': async (ledger) => {
    await ledger.commit({}, (draft) => draft.put('subjects', subjectRow('binance', { why: 'first' })))
    await ledger.commit({}, (draft) => draft.put('subjects', subjectRow('binance', { why: 'second' })))
    same(
      await ledger.read({}, (state) => [...state.subjects.values()].map((row) => row.why)),
      ['second'],
      'why',
    )
  },

  'meta and settings are one row each': async (ledger) => {
    await ledger.commit({}, (draft) => {
      draft.put('meta', { ...freshMeta(3), doneAt: 4 })
      draft.put('settings', { ...draft.settings, coins: ['SOL'] })
      same([draft.meta.doneAt, draft.settings.coins], [4, ['SOL']], 'seen by the same step')
    })
    const seen = await ledger.read({}, ({ meta, settings }) => [
      meta.installedAt,
      meta.doneAt,
      settings.coins,
    ])
    same(seen, [3, 4, ['SOL']], 'seen afterwards')
  },

  'a store that is cleared is empty but for what was put after it': async (ledger) => {
    await ledger.commit({}, (draft) => {
      draft.put('feeds', feedRow('binance/coins'))
      draft.put('subjects', subjectRow('binance'))
      draft.put('journal', note(1, 'binance'))
    })
    await ledger.commit({}, (draft) => {
      for (const store of ['feeds', 'subjects', 'journal'] as const) draft.clear(store)
      draft.put('subjects', subjectRow('kucoin'))
    })
    const left = await ledger.read({ feeds: 'all', journalAfter: 0 }, (state) => [
      ...state.feeds.keys(),
      ...state.subjects.keys(),
      state.journal.length,
    ])
    same(left, ['kucoin', 0], 'left')
  },

  'removed rows are gone, by text key and by number': async (ledger) => {
    await ledger.commit({}, (draft) => {
      draft.put('subjects', subjectRow('binance'))
      draft.put('spans', { id: 7, to: 9 })
    })
    await ledger.commit({ since: 0 }, (draft) => {
      draft.remove('subjects', 'binance')
      draft.remove('spans', 7)
      draft.remove('hosts', 'never heard of')
      same([draft.subjects.size, draft.spans.size], [0, 0], 'seen by the same step')
    })
    const sizes = await ledger.read({ since: 0 }, (state) => [state.subjects.size, state.spans.size])
    same(sizes, [0, 0], 'seen afterwards')
  },

  'a step sees its own writes, others see them only when it is done': async (ledger) => {
    const seen = await ledger.commit({}, (draft) => {
      draft.put('incidents', incidentRow('a'))
      draft.put('incidents', incidentRow('b'))
      draft.remove('incidents', 'a')
      return [...draft.incidents.keys()]
    })
    same(seen, ['b'], 'in the step')
    same(await ledger.read({}, (state) => [...state.incidents.keys()]), ['b'], 'afterwards')
  },

  'a commit returns what its step returns': async (ledger) => {
    same(await ledger.commit({}, (draft) => draft.settings.id), 'settings', 'step')
  },

  'a step that throws writes nothing, and its error comes out': async (ledger) => {
    await ledger.commit({}, (draft) => draft.put('subjects', subjectRow('binance', { why: 'before' })))
    const step = (draft: Draft) => {
      draft.put('subjects', subjectRow('binance', { why: 'after' }))
      draft.put('alerts', alertRow('a'))
      draft.put('journal', note(1, 'half'))
      draft.remove('subjects', 'binance')
      throw new Error('in the middle')
    }
    same((await rejection(ledger.commit({}, step), 'commit')).message, 'in the middle', 'error')
    const state = await ledger.read({ inbox: 9, journalAfter: 0 }, (all) => all)
    same([...state.subjects.values()], [subjectRow('binance', { why: 'before' })], 'subjects')
    same([state.alerts.size, state.journal], [0, []], 'alerts and journal')
  },

  'after a step that threw, the next commit works': async (ledger) => {
    await rejection(ledger.commit({}, fail), 'commit')
    await ledger.commit({}, (draft) => draft.put('subjects', subjectRow('binance')))
    same(await ledger.read({}, (state) => state.subjects.size), 1, 'subjects')
  },

  'commits at the same time do not lose each other’s writes': async (ledger) => {
    const add = () =>
      ledger.commit({}, (draft) => {
        const restUntil = (draft.hosts.get('count')?.restUntil ?? 0) + 1
        draft.put('hosts', { id: 'count', restUntil })
      })
    await Promise.all(Array.from({ length: 25 }, add))
    same(await ledger.read({}, (state) => state.hosts.get('count')?.restUntil), 25, 'count')
  },

  'a read beside a commit sees all of it or nothing': async (ledger) => {
    const writing = ledger.commit({}, (draft) => {
      for (const id of ['a', 'b', 'c']) draft.put('incidents', incidentRow(id))
    })
    const during = await ledger.read({}, (state) => state.incidents.size)
    await writing
    same(during === 0 || during === 3, true, `a read in between saw ${during} of 3`)
    same(await ledger.read({}, (state) => state.incidents.size), 3, 'afterwards')
  },

  'an incident that closes leaves the live rows, one that is put back returns': async (ledger) => {
    await ledger.commit({}, (draft) => draft.put('incidents', incidentRow('a')))
    await ledger.commit({}, (draft) => draft.put('incidents', closedRow('a', 8)))
    same(await ledger.read({}, (state) => state.incidents.size), 0, 'closed')
    await ledger.commit({}, (draft) => draft.put('incidents', incidentRow('a')))
    same(await ledger.read({ closedSince: 1 }, (state) => state.incidents.size), 1, 'open again')
  },

  'the journal keeps the order in which it was written, and counts on': async (ledger) => {
    await ledger.commit({}, (draft) => {
      for (const why of ['one', 'two', 'three']) draft.put('journal', note(50, why))
    })
    await ledger.commit({}, (draft) => draft.put('journal', note(10, 'four, about earlier')))
    const rows = await ledger.read({ journalAfter: 0 }, (state) => state.journal)
    same(
      rows.map((row) => row.why),
      ['one', 'two', 'three', 'four, about earlier'],
      'order',
    )
    const numbers = rows.map((row) => row.seq ?? 0)
    same(
      [...new Set(numbers)].sort((a, b) => a - b),
      numbers,
      'numbers',
    )
    const later = await ledger.read({ journalAfter: numbers[2] ?? 0 }, (state) => state.journal)
    same(later, rows.slice(3), 'after the third')
  },

  'a number of the journal is never given twice, even when its row is forgotten': async (ledger) => {
    await ledger.commit({}, (draft) => draft.put('journal', note(1, 'forgotten')))
    const before = await ledger.read({ journalAfter: 0 }, (state) => state.journal[0]?.seq ?? 0)
    await ledger.commit({}, (draft) => draft.prune('journal', 100))
    await ledger.commit({}, (draft) => draft.put('journal', note(200, 'new')))
    const rows = await ledger.read({ journalAfter: before }, (state) => state.journal)
    same(
      rows.map((row) => row.why),
      ['new'],
      'rows after the forgotten one',
    )
  },

  'forgetting takes what is older, and leaves that very moment and what is newer': async (ledger) => {
    for (const store of Object.keys(PRUNABLE) as Prunable[]) {
      await ledger.commit({}, (draft) => {
        for (const at of [10, 20, 30]) putAt(draft, store, at)
        draft.prune(store, 20)
      })
      same(await timesIn(ledger, store), [20, 30], store)
    }
  },

  'an open incident is never forgotten': async (ledger) => {
    await ledger.commit({}, (draft) => {
      draft.put('incidents', incidentRow('open', { openedAt: 1 }))
      draft.put('incidents', closedRow('closed', 5))
    })
    await ledger.commit({}, (draft) => draft.prune('incidents', 1_000_000))
    same(await ledger.read({ closedSince: 0 }, (state) => [...state.incidents.keys()]), ['open'], 'incidents')
  },
}

function fail(): never {
  throw new Error('thrown on purpose')
}

function putAt(draft: Draft, store: Prunable, at: number): void {
  const id = `at ${at}`
  if (store === 'journal') draft.put('journal', note(at, id))
  else if (store === 'sights') draft.put('sights', sightRow('binance', at))
  else if (store === 'incidents') draft.put('incidents', closedRow(id, at))
  else if (store === 'alerts') draft.put('alerts', alertRow(id, { at, state: 'sent' }))
  else if (store === 'notifications') draft.put('notifications', notificationRow(id, { createdAt: at }))
  else if (store === 'exploits') draft.put('exploits', exploitRow(id, { seenAt: at }))
  else draft.put('spans', { id: at - 1, to: at })
}

async function timesIn(ledger: Ledger, store: Prunable): Promise<readonly number[]> {
  const want = { closedSince: 0, since: 0, inbox: 99, journalAfter: 0, exploits: true }
  const rows = await ledger.read(want, (state) => {
    const shelf = state[store]
    return Array.isArray(shelf) ? shelf : [...(shelf as ReadonlyMap<string, unknown>).values()]
  })
  return rows
    .map((row) => (row as unknown as Record<string, number>)[PRUNABLE[store]] ?? 0)
    .sort((a, b) => a - b)
}
