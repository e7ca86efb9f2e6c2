/** Bytes on the wire in a quiet hour with tables of full size, gzip counted, requests included. */
import { gzipSync } from 'node:zlib'
import { HOUR, MINUTE } from '../../src/glossary.ts'
import { BELL } from '../../src/poll/schedule.ts'
import { ring } from '../../src/tick.ts'
import { replyAt } from '../recording/answers.ts'
import { loadRecording } from '../recording/load.ts'
import type { Recording } from '../recording/recording.ts'
import { fullBinance, fullKucoin } from '../recordings/full-size.ts'
import { BINANCE_TABLE, KUCOIN } from '../recordings/quiet.ts'
import { wholeField } from '../recordings/whole-field.ts'
import { worldOf } from '../replay/world.ts'
import { englishTongue } from '../words.ts'

/** Method line, host and the headers a browser sends, and those that come back; over one kept-alive connection. */
const HEADERS = 450 + 550

export async function wireBench() {
  const four = await quietHour(fullSize(loadRecording('test/replay/aws-tokyo-2025-04-15')))
  const all = await quietHour(wholeField('2026-11-20T12:00:00Z', '2026-11-20T14:00:00Z', true))
  return [
    row('on the wire in a quiet hour, four subjects, gzip', four, 12),
    row('on the wire in a quiet hour, every exchange and cloud, gzip', all, 60),
  ]
}

interface Traffic {
  readonly megabytes: number
  readonly requests: number
}

function row(what: string, { megabytes, requests }: Traffic, goal: number) {
  return {
    what,
    measured: `${megabytes.toFixed(2)} MB in ${requests} requests`,
    goal: `<= ${goal} MB`,
    met: megabytes <= goal,
  }
}

/** From the second quarter of an hour on: everything has been read once. */
async function quietHour(recording: Recording): Promise<Traffic> {
  const world = worldOf(recording, englishTongue())
  const cache = new Map<Uint8Array, number>()
  let bytes = 0
  let requests = 0
  const counting = () => {
    const ports = world.life()
    const fetch: typeof ports.fetch = (request) => {
      requests++
      bytes += HEADERS + bodyBytes(recording, request.url, world.time, cache)
      return ports.fetch(request)
    }
    return { ...ports, fetch }
  }
  const { from } = recording
  for (let time = from - 15 * MINUTE; time < from + HOUR; time += BELL) {
    if (time === from) [bytes, requests] = [0, 0]
    world.time = time
    await ring(counting())
  }
  return { megabytes: bytes / 1e6, requests }
}

function bodyBytes(recording: Recording, url: string, time: number, cache: Map<Uint8Array, number>): number {
  const reply = replyAt(recording, url, time)
  if (reply.kind !== 'answer') return 0
  const known = cache.get(reply.bytes) ?? gzipSync(reply.bytes).length
  cache.set(reply.bytes, known)
  return known
}

/** The first minutes of the recording, for ever, with the two tables at full size. */
function fullSize(recording: Recording): Recording {
  const swap = new Map([
    [BINANCE_TABLE, fullBinance(() => true)],
    [`${KUCOIN}/v3/currencies`, fullKucoin(() => true)],
  ])
  const quiet = recording.answers.filter((answer) => answer.at <= recording.from)
  const answers = quiet.map((answer) => {
    const bytes = swap.get(answer.url)
    return bytes && answer.reply.kind === 'answer' ? { ...answer, reply: { ...answer.reply, bytes } } : answer
  })
  return { ...recording, answers, moments: [] }
}
