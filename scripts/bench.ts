/** `npm run bench`: the numbers the project promises, measured now, as ratios in one run. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parseBench } from './bench/parse.ts'
import { tickBench } from './bench/tick.ts'
import { wireBench } from './bench/wire.ts'
import { build } from './build.ts'
import { loadRecording } from './recording/load.ts'
import { judge } from './replay/expect.ts'
import { play } from './replay/player.ts'
import { englishTongue } from './words.ts'

interface Row {
  readonly what: string
  readonly measured: string
  readonly goal: string
  readonly met: boolean
}

const rows: Row[] = [
  ...parseBench(),
  ...(await tickBench()),
  ...(await wireBench()),
  ...(await sizes()),
  ...(await tokyo()),
]
console.table(rows.map(({ met, ...row }) => ({ ...row, met: met ? 'yes' : 'NO' })))
process.exitCode = rows.every((row) => row.met) ? 0 : 1

async function sizes(): Promise<Row[]> {
  await build()
  const page = readFileSync('dist/chrome/extension/popup/popup.html', 'utf8')
  const loads = [...page.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
  const imported = loads.flatMap((file) => importsOf(`dist/chrome/${file}`))
  const popup = [...new Set([...loads, ...imported])].reduce(
    (sum, file) => sum + gzipped(`dist/chrome/${file}`),
    0,
  )
  return [
    budget('background bundle, gzip', gzipped('dist/chrome/extension/background.js'), 90 * 1024),
    budget('popup (js and css), gzip', popup + gzipSync(page).length, 40 * 1024),
  ]
}

function importsOf(file: string): readonly string[] {
  if (!file.endsWith('.js')) return []
  const names = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/g)]
  const all = readdirSync('dist/chrome', { recursive: true }).map(String)
  return names.flatMap((match) => all.filter((one) => one.endsWith((match[1] ?? '').replace(/^[./]+/, ''))))
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

function budget(what: string, bytes: number, limit: number): Row {
  return {
    what,
    measured: `${(bytes / 1024).toFixed(1)} KB`,
    goal: `<= ${limit / 1024} KB`,
    met: bytes <= limit,
  }
}

/** How soon the pause of 15 April 2025 is told, and the cloud event attached. */
async function tokyo(): Promise<Row[]> {
  const recording = loadRecording('test/replay/aws-tokyo-2025-04-15')
  const { lines } = await play(recording, englishTongue())
  const [delay = Infinity] = judge(recording, lines).delays
  const caused = lines.find((line) => line.subject === 'binance' && line.cause === 'aws/ap-northeast-1')
  const attached = (Date.parse(caused?.at ?? '') - Date.parse('2025-04-15T08:15:00Z')) / 1000
  return [
    {
      what: '15 April 2025: pause told after the table changed',
      measured: `${delay} s`,
      goal: '<= 150 s',
      met: delay <= 150,
    },
    {
      what: '15 April 2025: cause attached after the first post',
      measured: `${attached} s`,
      goal: '<= 60 s',
      met: attached <= 60,
    },
  ]
}
