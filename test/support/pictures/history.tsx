/** Starts the real history page on a made-up ledger: history.html?view=bad. */
import { render } from 'preact'
import type { HistoryActions } from '../../../extension/history/actions.ts'
import { History } from '../../../extension/history/history.tsx'
import { historyView } from '../../../src/views/history.ts'
import { decisionsOf } from '../../../src/views/history-line.ts'
import { addressOf, NO_FILTER, placeOf } from '../../../src/views/history-place.ts'
import { HISTORIES } from '../sample-history.ts'
import { NOW } from '../state.ts'

const name = new URLSearchParams(location.search).get('view') ?? 'bad'
const root = document.getElementById('history')
const sample = HISTORIES[name]
const state = sample?.state()
const unfolded = new Set(sample?.unfolded)
let address = sample?.address ?? ''

const filter: HistoryActions['filter'] = (change) =>
  go(addressOf({ part: 'incidents', filter: { ...placeOf(address).filter, ...change } }))

const act: HistoryActions = {
  go,
  filter,
  clearFilters: () => filter(NO_FILTER),
  unfold: (exchange, open) => {
    if (open) unfolded.add(exchange)
    else unfolded.delete(exchange)
    draw()
  },
  save: () => undefined,
  decisions: async (incident) => (sample ? decisionsOf(state?.journal ?? [], incident, sample.tongue) : []),
  goToDay: (day) => go(addressOf({ part: 'day', day })),
  refresh: draw,
}

function go(to: string): void {
  address = to
  draw()
}

function draw(): void {
  if (!state || !sample || !root) return
  const place = placeOf(address)
  const options = { unfolded, most: Infinity }
  const view = historyView(state, sample.tongue, { place, options, now: NOW })
  render(<History view={view} act={act} place={place} fresh={false} />, root)
}

draw()
addEventListener('hashchange', () => go(location.hash))
