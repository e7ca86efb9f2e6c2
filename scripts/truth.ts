/**
 * `npm run truth`: how true the alerts are. Plays every recording of test/replay and a quiet month, scores the
 * classifier, prints the figures and writes them to test/replay/TRUTH.md. `-- FOLDER...` plays these recordings only,
 * and writes nothing; `-- --json` prints one JSON object a line. Exit 0 when every goal is met, 1 when one is not, 2
 * when a recording is malformed.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadRecording, MalformedRecording, type Recording } from './recording/load.ts'
import { play } from './replay/player.ts'
import { documentOf } from './truth/document.ts'
import { type Figures, figuresOf } from './truth/figures.ts'
import { judgeMonth } from './truth/quiet-month/judge.ts'
import { monthOf } from './truth/quiet-month/month.ts'
import { playMonth } from './truth/quiet-month/play.ts'
import { MONTH, monthSection, WHOLE } from './truth/quiet-month/section.ts'
import { CLASSIFIER, classifierSection, complaints, RECORDINGS, recordingsSection } from './truth/report.ts'
import { judgeAll, readLabelled, scoreKinds } from './truth/score.ts'
import { misjudged, shortfalls, sumsOf } from './truth/sums.ts'
import { englishTongue } from './words.ts'

const REPLAY = fileURLToPath(new URL('../test/replay', import.meta.url))
const LABELLED = new URL('../test/labelled/titles.jsonl', import.meta.url)

const words = process.argv.slice(2)
const json = words.includes('--json')
const unknown = words.find((word) => word.startsWith('--') && word !== '--json')
const folders = words.filter((word) => !word.startsWith('--'))

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit())
process.exitCode = unknown ? refuse(unknown) : await main()

function refuse(option: string): number {
  console.error(`There is no option ${option}.`)
  return 2
}

async function main(): Promise<number> {
  const recordings = load(folders.length > 0 ? folders : everyFolder())
  if (!recordings) return 2
  return folders.length > 0 ? tell(await some(recordings)) : tell(await all(recordings))
}

function everyFolder(): readonly string[] {
  return readdirSync(REPLAY, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(REPLAY, name))
    .sort()
}

/** Null when one cannot be played; every one that cannot is named. */
function load(paths: readonly string[]): readonly Recording[] | null {
  const loaded = paths.flatMap((path) => {
    try {
      return [loadRecording(path)]
    } catch (error) {
      if (!(error instanceof MalformedRecording)) throw error
      console.error(`${path}: ${error.message}`)
      return []
    }
  })
  return loaded.length < paths.length ? null : loaded
}

interface Outcome {
  /** One object a line, for programs. */
  readonly objects: readonly object[]
  /** By heading, for people. */
  readonly sections: ReadonlyMap<string, string>
  /** What went wrong, and the goals not met. */
  readonly wrong: readonly string[]
}

async function some(recordings: readonly Recording[]): Promise<Outcome> {
  const figures = await playAll(recordings)
  const sums = sumsOf(figures)
  return {
    objects: [...figures, { summary: true, ...sums }],
    sections: new Map([[RECORDINGS, recordingsSection(sums, figures)]]),
    wrong: [...complaints(figures), ...shortfalls(sums)],
  }
}

async function all(recordings: readonly Recording[]): Promise<Outcome> {
  const played = await some(recordings)
  const labelled = judgeAll(readLabelled(LABELLED))
  const facts = monthOf(WHOLE.seed, WHOLE.days)
  const month = judgeMonth(facts, await playMonth(facts))
  const sections = new Map([
    ...played.sections,
    [CLASSIFIER, classifierSection(labelled)],
    [MONTH, monthSection(facts, month)],
  ])
  const path = join(REPLAY, 'TRUTH.md')
  writeFileSync(path, documentOf(sections))
  return {
    objects: [...played.objects, ...scoreKinds(labelled), month],
    sections,
    wrong: [...played.wrong, ...misjudged(labelled), ...complaints([month]), ...shortfalls(sumsOf([month]))],
  }
}

async function playAll(recordings: readonly Recording[]): Promise<readonly Figures[]> {
  const figures: Figures[] = []
  for (const recording of recordings) {
    const { lines } = await play(recording, englishTongue())
    figures.push(figuresOf(recording, lines))
  }
  return figures
}

function tell({ objects, sections, wrong }: Outcome): number {
  const lines = json ? objects.map((one) => JSON.stringify(one)) : [...sections.values()]
  for (const line of lines) console.log(line)
  for (const one of wrong) console.error(one)
  return wrong.length > 0 ? 1 : 0
}
