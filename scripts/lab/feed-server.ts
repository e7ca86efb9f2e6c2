/** Plays the feeds: one HTTPS server that answers for every host, as its source says. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Millis } from '../../src/glossary.ts'
import type { Failure } from '../recording/recording.ts'
import { makeCertificate } from './certificate.ts'

export interface FeedRequest {
  /** The whole address, as the browser believes to be asking it. */
  readonly url: string
  readonly method: string
  readonly headers: IncomingHttpHeaders
}

export interface FeedAnswer {
  readonly kind: 'answer'
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** As a reader gets them; compression is the server's business. */
  readonly bytes: Uint8Array
  readonly delay: Millis
}

export type FeedReply =
  | FeedAnswer
  | { readonly kind: 'failure'; readonly failure: Failure; readonly delay: Millis }

export interface AnswerSource {
  readonly answer: (request: FeedRequest) => FeedReply
  /** Whether the host is known at all; left out, every host is. */
  readonly knows?: (host: string) => boolean
}

/** One request as it was answered. */
export interface RequestRecord extends FeedRequest {
  readonly at: Millis
  readonly sent: number | Failure
  /** Bytes of the body on the wire, after compression. */
  readonly bytesOut: number
}

export interface FeedServer {
  readonly port: number
  /** Every request so far, oldest first. */
  readonly requests: readonly RequestRecord[]
  /** The requests for addresses that begin so. */
  readonly requestsTo: (start: string) => readonly RequestRecord[]
  /** From now on, answers come from here. */
  readonly use: (source: AnswerSource) => void
  readonly knows: (host: string) => boolean
  readonly close: () => Promise<void>
}

/** What node sets itself, and what described the recorded body on its own wire. */
const WIRE_HEADERS = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding']
const WORTH_COMPRESSING = 512

export async function startFeedServer(first: AnswerSource): Promise<FeedServer> {
  let source = first
  const requests: RequestRecord[] = []
  const server = createServer(makeCertificate(), (incoming, response) => {
    const request = readRequest(incoming)
    const reply = source.answer(request)
    const answer = () =>
      reply.kind === 'failure' ? fail(reply.failure, incoming.socket) : send(request, reply, response)
    setTimeout(() => requests.push({ ...request, at: Date.now(), ...answer() }), reply.delay)
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    requestsTo: (start) => requests.filter(({ url }) => url.startsWith(start)),
    use: (next) => {
      source = next
    },
    knows: (host) => source.knows?.(host) ?? true,
    close: () => closeServer(server),
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

function readRequest({ headers, method = 'GET', url = '/' }: IncomingMessage): FeedRequest {
  const host = (headers.host ?? '').replace(/:443$/, '')
  return { url: `https://${host}${url}`, method, headers }
}

type Sent = Pick<RequestRecord, 'sent' | 'bytesOut'>

function send(request: FeedRequest, reply: FeedAnswer, response: ServerResponse): Sent {
  // Browsers repeat a request by themselves when a kept connection breaks: one connection, one request.
  const headers = { ...plainHeaders(reply.headers), connection: 'close' }
  if (isUnchanged(request, reply)) {
    response.writeHead(304, headers).end()
    return { sent: 304, bytesOut: 0 }
  }
  const squeeze = reply.bytes.length >= WORTH_COMPRESSING && acceptsGzip(request)
  const bytes = squeeze ? gzipSync(reply.bytes) : reply.bytes
  const encoding = squeeze ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}
  response.writeHead(reply.status, { ...headers, ...encoding, 'content-length': String(bytes.length) })
  response.end(request.method === 'HEAD' ? undefined : bytes)
  return { sent: reply.status, bytesOut: request.method === 'HEAD' ? 0 : bytes.length }
}

/**
 * To what runs in a browser a host that is unknown, refuses or resets looks the same: no answer. A true reset is
 * not sent: libuv leaves a socket behind that was shutting down when reset, and Node 20 then spins as it exits.
 */
function fail(failure: Failure, socket: Socket): Sent {
  if (failure !== 'timeout') socket.destroy()
  return { sent: failure, bytesOut: 0 }
}

function plainHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !WIRE_HEADERS.includes(name)))
}

function isUnchanged({ headers }: FeedRequest, reply: FeedAnswer): boolean {
  const etag = reply.headers.etag
  const asked = headers['if-none-match']?.split(',').map((tag) => tag.trim())
  return reply.status === 200 && etag !== undefined && (asked?.includes(etag) ?? false)
}

function acceptsGzip({ headers }: FeedRequest): boolean {
  return /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
}
