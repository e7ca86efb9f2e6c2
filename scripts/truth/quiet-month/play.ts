/** Plays a made-up month through the real tick, bell by bell. */
import { DAY, HOUR, type Millis } from '../../../src/glossary.ts'
import { DEFAULT_SETTINGS } from '../../../src/ledger/defaults.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import type { Ports } from '../../../src/ports.ts'
import { ring } from '../../../src/tick.ts'
import type { Recording } from '../../recording/recording.ts'
import { eventsOf } from '../../replay/player.ts'
import { type Line, Transcriber } from '../../replay/transcript.ts'
import { Killed, type PortWatch, type World, worldOf } from '../../replay/world.ts'
import { englishTongue } from '../../words.ts'
import { type Facts, TWELVE, WATCHED } from './facts.ts'
import { type Network, networkOf } from './network.ts'
import { QuickLedger } from './quick-ledger.ts'

export async function playMonth(facts: Facts): Promise<readonly Line[]> {
  const recording = recordingOf(facts)
  const settings = { ...DEFAULT_SETTINGS, exchanges: TWELVE, coins: WATCHED }
  const ledger = new QuickLedger(recording.from, settings)
  const world = worldOf(recording, englishTongue(), ledger)
  const transcriber = new Transcriber(world)
  const network = networkOf(facts)
  let cleared = facts.from
  let noted = 0
  for (const { time, moments } of eventsOf(recording)) {
    for (const { what, by } of moments) {
      if (what === 'restart') world.visible.clear()
      if (what === 'clock') world.skew += by * 1000
    }
    await bell(
      world,
      network,
      time,
      moments.some(({ what }) => what === 'kill'),
    )
    // Most ticks of a quiet month note nothing.
    if (ledger.noted > noted) await transcriber.write()
    noted = ledger.noted
    if (time - cleared < HOUR) continue
    cleared = time
    await forget(ledger, time + world.skew)
  }
  return transcriber.lines
}

function recordingOf({ from, to, moments }: Facts): Recording {
  const settings = { exchanges: TWELVE, watch: WATCHED }
  const id = 'quiet-month'
  return { folder: '', id, title: '', from, to, warmUp: 0, settings, answers: [], moments, expect: [] }
}

async function bell(world: World, network: Network, time: Millis, dies: boolean): Promise<void> {
  world.time = time
  const ports = world.life(dies ? dyingAfterFetch : undefined)
  const fetch: Ports['fetch'] = async (request) => {
    const reply = network(request, world.time, world.time + world.skew)
    if (dies) await ports.fetch(request)
    return reply
  }
  try {
    await ring({ ...ports, fetch })
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
}

/** The worker has an answer in its hands and has not written it down. */
const dyingAfterFetch: PortWatch = (call, when) => {
  if (call === 'fetch' && when === 'after') throw new Killed('kill')
}

/** What is over is forgotten sooner than the product does, for speed: no tick looks back further than this. */
async function forget(ledger: Ledger, now: Millis): Promise<void> {
  await ledger.commit({}, (draft) => {
    for (const store of ['incidents', 'journal', 'sights', 'spans'] as const)
      draft.prune(store, now - DAY / 2)
    for (const store of ['alerts', 'notifications'] as const) draft.prune(store, now - 12 * DAY)
  })
}
