/** The CPU of a tick in which nothing changed, on the memory ledger, beyond reading the bodies. */
import { MINUTE } from '../../src/glossary.ts'
import { BELL } from '../../src/poll/schedule.ts'
import { ring } from '../../src/tick.ts'
import { loadRecording } from '../recording/load.ts'
import { worldOf } from '../replay/world.ts'
import { englishTongue } from '../words.ts'
import { middle } from './parse.ts'

export async function tickBench() {
  const recording = loadRecording('test/replay/aws-tokyo-2025-04-15')
  const world = worldOf(recording, englishTongue())
  const times: number[] = []
  // The recording's first hour is quiet: the same answers over and over.
  for (let time = recording.from - recording.warmUp; time < recording.from + 40 * MINUTE; time += BELL) {
    world.time = time
    const began = process.cpuUsage()
    await ring(world.life())
    const { user, system } = process.cpuUsage(began)
    if (time >= recording.from) times.push((user + system) / 1000)
  }
  const cost = middle(times)
  return [
    {
      what: 'a tick in which nothing changed, four subjects, CPU',
      measured: `${cost.toFixed(2)} ms (median of ${times.length}, worst ${Math.max(...times).toFixed(1)} ms)`,
      goal: '<= 10 ms',
      met: cost <= 10,
    },
  ]
}
