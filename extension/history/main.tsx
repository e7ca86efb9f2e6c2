/** The history page paints from the ledger alone, and again when the ledger changes. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import { decisionsWant, historyView, historyWant, isFresh, type Remembered } from '../../src/views/history.ts'
import { exportFile } from '../../src/views/history-export.ts'
import { decisionsOf } from '../../src/views/history-line.ts'
import { addressOf, type Filter, NO_FILTER, placeOf } from '../../src/views/history-place.ts'
import type { HistoryView } from '../../src/views/history-screen.ts'
import { ledgerWords, type Trouble } from '../../src/views/ledger.ts'
import { onChange } from '../ports/broadcast.ts'
import { LedgerTrouble } from '../ports/ledger-idb.ts'
import { openPageLedger } from '../ports/page-ledger.ts'
import { saveFile } from '../ports/save.ts'
import { tongue } from '../ports/tongue.ts'
import type { HistoryActions } from './actions.ts'
import { History } from './history.tsx'

/** Exchanges that are drawn at once; the rest follow when these stand on the screen. */
const AT_ONCE = 5

const ledger = openPageLedger()
const view = signal<HistoryView | null>(null)
/** Whether the ledger knows incidents that the list does not show yet. */
const fresh = signal(false)
const trouble = signal<Trouble | null>(null)
const unfolded = new Set<string>()
let state: Remembered | null = null
let most = AT_ONCE

function draw(): void {
  if (state === null) return
  const look = { place: placeOf(location.hash), options: { unfolded, most }, now: Date.now() }
  view.value = historyView(state, tongue, look)
}

async function look(): Promise<void> {
  try {
    state = await ledger.read(historyWant(Date.now()), (whole) => whole)
    trouble.value = null
  } catch (error) {
    trouble.value = error instanceof LedgerTrouble ? error.kind : 'unreadable'
  }
  fresh.value = false
  draw()
}

/** A list somebody is reading does not move under their eyes: they are offered what is new. */
async function lookAgain(): Promise<void> {
  if (document.hidden) return
  if (state === null || placeOf(location.hash).part !== 'incidents') return look()
  const known = state
  fresh.value = await ledger.read(historyWant(Date.now()), (now) => isFresh(known, now))
}

function filter(change: Partial<Filter>): void {
  const place = placeOf(location.hash)
  const address = addressOf({ part: 'incidents', filter: { ...place.filter, ...change } })
  history.replaceState(null, '', address)
  draw()
}

const act: HistoryActions = {
  go: (address) => {
    location.hash = address
  },
  filter,
  clearFilters: () => filter(NO_FILTER),
  unfold: (exchange, open) => {
    if (open) unfolded.add(exchange)
    else unfolded.delete(exchange)
    draw()
  },
  save: (kind) => {
    if (state === null) return
    const { filter: chosen } = placeOf(location.hash)
    saveFile(exportFile(state, { filter: chosen, kind }, tongue, Date.now()))
  },
  decisions: async (incident) => {
    const want = state && decisionsWant(state, incident)
    return want ? ledger.read(want, ({ journal }) => decisionsOf(journal, incident, tongue)) : []
  },
  goToDay: (day) => {
    location.hash = addressOf({ part: 'day', day })
  },
  refresh: () => void look(),
}

function Page() {
  if (trouble.value) return <p role="alert">{ledgerWords(trouble.value, tongue)}</p>
  const place = placeOf(location.hash)
  return view.value && <History view={view.value} act={act} place={place} fresh={fresh.value} />
}

const root = document.getElementById('history')
if (root) render(<Page />, root)
void look().then(() => {
  most = Infinity
  requestAnimationFrame(() => setTimeout(draw))
})
onChange(() => void lookAgain())
addEventListener('hashchange', draw)
document.addEventListener('visibilitychange', () => void lookAgain())
