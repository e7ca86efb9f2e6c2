/** Feeds that answer as on a quiet day until a test closes something: the world of the e2e tests. */

import type { IsOpen, MadeEvent } from '../recordings/bodies.ts'
import { aws, binanceTable, kucoinTable, OPEN, quietDay } from '../recordings/quiet.ts'
import type { MadeAnswer } from '../recordings/write.ts'
import type { AnswerSource, FeedReply } from './feed-server.ts'

export interface Stage extends AnswerSource {
  /** Withdrawals of an exchange from now on. */
  setBinance(isOpen: IsOpen): void
  setKucoin(isOpen: IsOpen): void
  setAws(events: readonly MadeEvent[]): void
  /** What these addresses answer from now on. */
  put(answers: readonly MadeAnswer[]): void
  /** Addresses that begin so fail with this HTTP status; 0 takes it back. */
  break(start: string, status: number): void
}

export const CLOSED: IsOpen = (asset) => asset === 'XRP'

export function makeStage(): Stage {
  const now = () => new Date().toISOString()
  const answers = new Map<string, MadeAnswer>()
  const broken = new Map<string, number>()
  const put = (list: readonly MadeAnswer[]) => {
    for (const answer of list) answers.set(answer.url, answer)
  }
  put(quietDay(now()))
  return {
    put,
    setBinance: (isOpen) => put([binanceTable(now(), 'now', isOpen)]),
    setKucoin: (isOpen) => put(kucoinTable(now(), 'now', isOpen)),
    setAws: (events) => put(aws(now(), events)),
    break: (start, status) => void (status === 0 ? broken.delete(start) : broken.set(start, status)),
    answer: ({ url }) => {
      const status = [...broken].find(([start]) => url.startsWith(start))?.[1]
      return status ? reply({ at: '', url, status, text: 'broken' }) : reply(find(answers, url))
    },
  }
}
export { OPEN }

function find(answers: ReadonlyMap<string, MadeAnswer>, url: string): MadeAnswer {
  const star = [...answers.values()].filter(
    (one) => one.url.endsWith('*') && url.startsWith(one.url.slice(0, -1)),
  )
  return (
    answers.get(url) ??
    star.sort((a, b) => b.url.length - a.url.length)[0] ?? { at: '', url, status: 404, text: '' }
  )
}

function reply({ status = 200, headers = {}, json, text = '', base64 }: MadeAnswer): FeedReply {
  const bytes = base64
    ? Buffer.from(base64, 'base64')
    : Buffer.from(json === undefined ? text : JSON.stringify(json))
  const type = json === undefined ? 'text/plain' : 'application/json'
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': type, ...headers },
    bytes: new Uint8Array(bytes),
    delay: 20,
  }
}
