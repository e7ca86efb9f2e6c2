/** The CPU of a tick in which nothing changed, on the memory ledger, beyond reading the bodies. */
import { MINUTE } from '../../src/glossary.ts'
import { BELL } from '../../src/poll/schedule.ts'
import { ring } from '../../src/tick.ts'
import { loadRecording } from '../recording/load.ts'
import type { Recording } from '../recording/recording.ts'
import { wholeField } from '../recordings/whole-field.ts'
import { worldOf } from '../replay/world.ts'
import { englishTongue } from '../words.ts'
import { middle } from './parse.ts'

export async function tickBench() {
  const four = loadRecording('test/replay/aws-tokyo-2025-04-15')
  const all = wholeField('2026-11-20T12:00:00Z', '2026-11-20T14:00:00Z', true)
  return [
    row('a tick in which nothing changed, four subjects, CPU', await quietTicks(four), 10, middle),
    row('a tick in which nothing changed, every exchange and cloud, CPU', await quietTicks(all), 400, worst),
  ]
}

const worst = (times: readonly number[]) => Math.max(...times)

function row(
  what: string,
  times: readonly number[],
  goal: number,
  judge: (times: readonly number[]) => number,
) {
  return {
    what,
    measured: `${middle(times).toFixed(2)} ms (median of ${times.length}, worst ${worst(times).toFixed(1)} ms)`,
    goal: `<= ${goal} ms`,
    met: judge(times) <= goal,
  }
}

/** Milliseconds of CPU of each tick of forty quiet minutes: the same answers over and over. */
async function quietTicks(recording: Recording): Promise<readonly number[]> {
  const world = worldOf(recording, englishTongue())
  const times: number[] = []
  for (let time = recording.from - 15 * MINUTE; time < recording.from + 40 * MINUTE; time += BELL) {
    world.time = time
    const began = process.cpuUsage()
    await ring(world.life())
    const { user, system } = process.cpuUsage(began)
    if (time >= recording.from) times.push((user + system) / 1000)
  }
  return times
}
