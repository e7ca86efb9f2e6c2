/** The month's network: what a request gets at a moment, with every way in which servers and lines fail. */
import type { Millis } from '../../../src/glossary.ts'
import type { Reply } from '../../../src/poll/reply.ts'
import type { Request } from '../../../src/poll/request.ts'
import type { RecordedReply, Recording } from '../../recording/recording.ts'
import { answer } from '../../replay/network.ts'
import { type Facts, type Span, type Stumble, within } from './facts.ts'
import { type Source, sourcesOf } from './sources.ts'

/** `time` is the true one, `clock` the worker's. Asked in the order of time. */
export type Network = (request: Request, time: Millis, clock: Millis) => Reply

const PORTAL = reply(
  200,
  'text/html',
  '<!DOCTYPE html><title>Welcome, guest</title><body>Room number?</body>',
)
const FAILURES: Readonly<Record<Exclude<Stumble['how'], 'frozen'>, RecordedReply>> = {
  busy: {
    ...reply(429, 'application/json', '{"msg":"Too many requests"}'),
    headers: { 'retry-after': '60' },
  },
  broken: reply(503, 'text/html', '<html><body>Service Unavailable</body></html>'),
  page: reply(200, 'text/html', '<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>'),
  timeout: { kind: 'failure', failure: 'timeout', delay: 0 },
  reset: { kind: 'failure', failure: 'reset', delay: 0 },
}

type Answered = Extract<RecordedReply, { kind: 'answer' }>

function reply(status: number, type: string, text: string): Answered {
  const bytes = new TextEncoder().encode(text)
  return { kind: 'answer', status, headers: { 'content-type': type }, bytes, delay: 40, redirectedTo: null }
}

export function networkOf(facts: Facts): Network {
  const { ofFeed, feedAt } = sourcesOf(facts)
  const voices = new Map([...ofFeed].map(([id, source]) => [id, new Voice(source)] as const))
  const stumbles = new Map<string, Stumble[]>()
  for (const one of facts.stumbles) stumbles.set(one.feed, [...(stumbles.get(one.feed) ?? []), one])
  const offline = offlineOf(facts)
  return (request, time, clock) => {
    if (offline.some((span) => within(span, time))) return { kind: 'failed', why: 'network', took: 0 }
    const feed = feedAt.get(request.url)
    const voice = feed === undefined ? undefined : voices.get(feed)
    if (feed === undefined || !voice) throw new Error(`the month has no answer for ${request.url}`)
    const trouble = stumbles.get(feed)?.find((one) => within(one, time))
    const given = facts.portals.some((span) => within(span, time)) ? PORTAL : said(voice, trouble, time)
    return answer(only(request.url, given), request, time, clock)
  }
}

function said(voice: Voice, trouble: Stumble | undefined, time: Millis): RecordedReply {
  if (trouble?.how === 'frozen') return voice.at(trouble.from)
  return trouble ? FAILURES[trouble.how] : voice.at(time)
}

/** The player's own rules for one answer: validators, sizes, moved hosts, patience. */
function only(url: string, given: RecordedReply): Recording {
  return { ...NOTHING, answers: [{ at: 0, url, reply: given }] }
}
const NOTHING: Recording = {
  folder: '',
  id: 'month',
  title: '',
  from: 0,
  to: 0,
  warmUp: 0,
  settings: {},
  answers: [],
  moments: [],
  expect: [],
}

/** A source that remembers its last body: the same bytes as long as nothing has changed. */
class Voice {
  private readonly changes: readonly Millis[]
  private step = -2
  private last: RecordedReply = FAILURES.reset

  constructor(private readonly source: Source) {
    this.changes = [...new Set(source.changes)].sort((a, b) => a - b)
  }

  at(time: Millis): RecordedReply {
    const step = this.stepAt(time)
    if (step !== this.step) this.last = this.made(time, step)
    this.step = step
    return this.last
  }

  /** How many changes there have been; looked for from where it was, for time mostly goes on. */
  private stepAt(time: Millis): number {
    let step = Math.max(this.step, -1)
    while (step >= 0 && (this.changes[step] ?? 0) > time) step--
    while ((this.changes[step + 1] ?? Infinity) <= time) step++
    return step
  }

  private made(time: Millis, step: number): RecordedReply {
    const { body, type = 'application/json', status = 200, tagged } = this.source
    const made = body(time)
    const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made
    const headers = { 'content-type': type, ...(tagged ? { etag: `"${step}"` } : {}) }
    return { kind: 'answer', status, headers, bytes, delay: 40, redirectedTo: null }
  }
}

function offlineOf({ moments, to }: Facts): readonly Span[] {
  return moments.flatMap(({ at, what }) => {
    if (what !== 'offline') return []
    const back = moments.find((one) => one.at > at && one.what === 'online')
    return [{ from: at, to: back?.at ?? to }]
  })
}
