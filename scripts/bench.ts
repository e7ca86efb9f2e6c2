/**
 * `npm run bench`: the numbers the project promises, measured now, as ratios in one run. `-- popup sizes` measures
 * these parts only.
 */
import { parseBench } from './bench/parse.ts'
import { popupBench } from './bench/popup.ts'
import { sizeBench } from './bench/sizes.ts'
import { tickBench } from './bench/tick.ts'
import { wireBench } from './bench/wire.ts'
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

/** In this order: the popup is measured as the sizes have built it. */
const PARTS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  parse: parseBench,
  tick: tickBench,
  wire: wireBench,
  sizes: sizeBench,
  popup: popupBench,
  tokyo,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((part) => !(part in PARTS))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
const wanted = asked.includes('popup') ? [...asked, 'sizes'] : asked
const rows: Row[] = []
for (const [part, measure] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(part)) rows.push(...(await measure()))
console.table(rows.map(({ met, ...row }) => ({ ...row, met: met ? 'yes' : 'NO' })))
console.log('Again: npm run bench; one part: npm run bench -- popup')
process.exitCode = rows.every((row) => row.met) ? 0 : 1

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
