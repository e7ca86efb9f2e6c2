/** Starts the real welcome page on a sample instead of the ledger: welcome.html?view=first. */
import { render } from 'preact'
import type { WelcomeActions } from '../../../extension/welcome/actions.ts'
import { Welcome } from '../../../extension/welcome/welcome.tsx'
import type { Tick, WelcomeView } from '../../../src/views/welcome-screen.ts'
import { WELCOMES } from '../sample-welcome.ts'

const name = new URLSearchParams(location.search).get('view') ?? 'first'
const place = document.getElementById('welcome')
let view = WELCOMES[name]

const ticked = (ticks: readonly Tick[], chosen: readonly string[]) =>
  ticks.map((one) => ({ ...one, chosen: chosen.includes(one.id) }))

/** Commands change the sample the way the worker would, after a moment; the browser always says no. */
const act: WelcomeActions = {
  choose: (chosen) =>
    later((now) => ({
      ...now,
      chosen,
      exchanges: { ...now.exchanges, ticks: ticked(now.exchanges.ticks, chosen) },
    })),
  watch: (coins) =>
    later((now) => ({ ...now, coins, coin: { ...now.coin, ticks: ticked(now.coin.ticks, coins) } })),
  allow: async () => false,
  test: async () => true,
  openSettings: () => console.log('open settings'),
}

async function later(change: (now: WelcomeView) => WelcomeView): Promise<void> {
  await new Promise((done) => setTimeout(done, 50))
  show(change)
}

function show(change: (now: WelcomeView) => WelcomeView): void {
  if (!view || !place) return
  view = change(view)
  render(<Welcome view={view} act={act} />, place)
}

/** Presses the button that says so, once it is there. */
async function press(words: string): Promise<void> {
  await new Promise((done) => setTimeout(done, 50))
  const buttons = [...document.querySelectorAll('button')]
  buttons.find((one) => one.textContent === words)?.click()
}

show((now) => now)
if (view && (name === 'missed' || name === 'long')) {
  const { test, exchanges } = view
  press(test.send)
    .then(() => press(test.no))
    .then(() => press(exchanges.all))
}
