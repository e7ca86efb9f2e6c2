/** A made-up recording held in memory, in the form the player wants it. */
import type { RecordedAnswer, Recording } from '../recording/recording.ts'
import type { MadeAnswer } from './write.ts'

export interface MadeRun {
  readonly from: string
  readonly to: string
  readonly exchanges: readonly string[]
  readonly coins?: readonly string[]
  readonly answers: readonly MadeAnswer[]
  readonly moments?: Recording['moments']
}

export function recordingOf(run: MadeRun): Recording {
  return {
    folder: '',
    id: 'made',
    title: 'Made in memory',
    from: Date.parse(run.from),
    to: Date.parse(run.to),
    warmUp: 0,
    settings: { exchanges: run.exchanges, ...(run.coins ? { watch: run.coins } : {}) },
    answers: run.answers.map(answerOf).sort((a, b) => a.at - b.at),
    moments: run.moments ?? [],
    expect: [],
  }
}

function answerOf(made: MadeAnswer): RecordedAnswer {
  const delay = made.delayMs ?? 0
  const at = Date.parse(made.at)
  if (made.failure !== undefined) {
    const failure = made.failure === 'timeout' ? 'timeout' : 'dns'
    return { at, url: made.url, reply: { kind: 'failure', failure, delay } }
  }
  const type = made.json === undefined ? {} : { 'content-type': 'application/json' }
  return {
    at,
    url: made.url,
    reply: {
      kind: 'answer',
      status: made.status ?? 200,
      headers: { ...type, ...made.headers },
      bytes: bytesOf(made),
      delay,
      redirectedTo: made.redirectedTo ?? null,
    },
  }
}

function bytesOf({ json, text, base64 }: MadeAnswer): Uint8Array {
  if (base64 !== undefined) return new Uint8Array(Buffer.from(base64, 'base64'))
  return new TextEncoder().encode(text ?? JSON.stringify(json))
}
