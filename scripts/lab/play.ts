/** Plays a recording in real time: which moment of it is now, and what its addresses answer at that moment. */
import type { Millis } from '../../src/glossary.ts'
import { isOffline, replyAt } from '../recording/answers.ts'
import type { RecordedReply, Recording } from '../recording/recording.ts'
import { shiftBody, shiftFor, shiftHeaders } from '../recording/shift.ts'
import type { AnswerSource, FeedReply, FeedRequest } from './feed-server.ts'

export interface Play {
  /** When the recording's first moment is, by the real clock. Until then its beginning is in force. */
  readonly startsAt: Millis
  readonly endsAt: Millis
  /** The recorded moment that is played at a real time. */
  readonly momentAt: (now: Millis) => Millis
  /** The real time at which a recorded moment is played; the past keeps its distances. */
  readonly realAt: (moment: Millis) => Millis
}

export interface Pace {
  readonly startsAt: Millis
  /** 20: twenty recorded minutes in one. */
  readonly speed: number
}

export function startPlay(recording: Recording, { startsAt, speed }: Pace): Play {
  const { from, to } = recording
  const realAt = (moment: Millis) =>
    startsAt + (moment <= from ? moment - from : Math.round((moment - from) / speed))
  return {
    startsAt,
    endsAt: realAt(to),
    realAt,
    momentAt: (now) => (now <= startsAt ? from + (now - startsAt) : from + (now - startsAt) * speed),
  }
}

/** Answers of the recording, with the times in their bodies moved to when they are played. */
export function recordingSource(
  recording: Recording,
  play: Play,
  clock: () => Millis = Date.now,
): AnswerSource {
  const moved = new Map<RecordedReply, FeedReply>()
  const answer = ({ url }: FeedRequest): FeedReply => {
    const moment = play.momentAt(clock())
    const recorded = replyAt(recording, url, moment)
    const reply = recorded.kind === 'failure' ? (arrival(recording, url, moment) ?? recorded) : recorded
    const played = moved.get(reply) ?? movedReply(recording, reply, play)
    moved.set(reply, played)
    return leadsElsewhere(recorded, url) ?? played
  }
  const knows = (host: string) => {
    const moment = play.momentAt(clock())
    const origin = `https://${host}/`
    const known = recording.answers.some(({ url }) => `${url}/`.startsWith(origin))
    const reachedByRedirect = recording.answers.some(
      ({ reply }) => reply.kind === 'answer' && `${reply.redirectedTo ?? ''}/`.startsWith(origin),
    )
    return !isOffline(recording, moment) && (known || reachedByRedirect)
  }
  return { answer, knows }
}

/** A recording writes a redirect as where it ended; the browser has to be sent there and answered there. */
function arrival(recording: Recording, url: string, moment: Millis): RecordedReply | null {
  if (isOffline(recording, moment)) return null
  const from = recording.answers.findLast(
    ({ at, reply }) => at <= moment && reply.kind === 'answer' && reply.redirectedTo === url,
  )
  return from?.reply ?? null
}

function leadsElsewhere(reply: RecordedReply, url: string): FeedReply | null {
  if (reply.kind === 'failure' || reply.redirectedTo === null || reply.redirectedTo === url) return null
  return { ...reply, status: 302, headers: { location: reply.redirectedTo }, bytes: new Uint8Array() }
}

function movedReply(recording: Recording, reply: RecordedReply, play: Play): FeedReply {
  if (reply.kind === 'failure') return reply
  const said = recording.answers.find((answer) => answer.reply === reply)
  const shift = shiftFor(recording, said?.at ?? recording.from, play.realAt)
  return { ...reply, headers: shiftHeaders(reply.headers, shift), bytes: shiftBody(reply.bytes, shift) }
}
