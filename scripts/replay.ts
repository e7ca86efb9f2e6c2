/** `npm run replay -- FOLDER... [--json]`: exit 0 when every expectation holds, 1 when one does not, 2 when a recording is malformed. */
import { loadRecording, MalformedRecording, type Recording } from './recording/load.ts'
import { judge, median, type Verdict } from './replay/expect.ts'
import { play } from './replay/player.ts'
import { readable } from './replay/transcript.ts'
import { englishTongue } from './words.ts'

const folders = process.argv.slice(2).filter((word) => word !== '--json')
const json = process.argv.includes('--json')

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit())
process.exitCode = await main()

async function main(): Promise<number> {
  const unknown = folders.find((word) => word.startsWith('--'))
  if (unknown || folders.length === 0) {
    console.error(
      unknown
        ? `There is no option ${unknown}.`
        : 'Name at least one recording folder: npm run replay -- test/replay/aws-tokyo-2025-04-15',
    )
    return 2
  }
  let worst = 0
  for (const folder of folders) worst = Math.max(worst, await one(folder))
  return worst
}

async function one(folder: string): Promise<number> {
  const recording = load(folder)
  if (!recording) return 2
  const { lines } = await play(recording, englishTongue())
  const verdict = judge(recording, lines)
  for (const line of lines) console.log(json ? JSON.stringify(line) : readable(line))
  console.log(
    json ? JSON.stringify(summary(recording.id, verdict)) : inWords(recording.id, recording.title, verdict),
  )
  return verdict.failures.length > 0 ? 1 : 0
}

function load(folder: string): Recording | null {
  try {
    return loadRecording(folder)
  } catch (error) {
    if (!(error instanceof MalformedRecording)) throw error
    console.error(error.message)
    return null
  }
}

function summary(id: string, verdict: Verdict): object {
  const { told, expected, failures, unexpected, delays } = verdict
  return {
    recording: id,
    summary: true,
    told,
    expected,
    missed: failures.length,
    unexpected: unexpected.length,
    delaySeconds: { median: median(delays), max: Math.max(0, ...delays) },
  }
}

function inWords(id: string, title: string, verdict: Verdict): string {
  const { told, expected, failures, unexpected } = verdict
  const outcome =
    failures.length === 0
      ? `all ${expected} expectations hold`
      : `${failures.length} of ${expected} expectations fail`
  return [
    `== ${id}: ${title}: ${told} told, ${unexpected.length} unexpected, ${outcome}`,
    ...failures.map((one) => `   FAILS ${one}`),
  ].join('\n')
}
