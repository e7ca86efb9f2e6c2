/** A CONNECT proxy that leads every host to the feed server: how Firefox gets to the lab. */
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { FeedServer } from './feed-server.ts'

export interface FeedProxy {
  readonly port: number
  /** Hosts that were asked for, in order, with whether they were known. */
  readonly asked: readonly { readonly host: string; readonly known: boolean }[]
  readonly close: () => Promise<void>
}

export async function startProxy(feeds: FeedServer): Promise<FeedProxy> {
  const asked: { host: string; known: boolean }[] = []
  const open = new Set<Socket>()
  const server = createServer((_request, response) => response.writeHead(502).end())
  server.on('connect', (request, socket: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '')
    const known = feeds.knows(host)
    asked.push({ host, known })
    if (known) tunnel(socket, feeds.port, open)
    else socket.end('HTTP/1.1 502 Unknown host\r\n\r\n')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
        for (const socket of open) socket.destroy()
      }),
  }
}

/** Both ends live and die together: what the feed server breaks off, breaks off in the browser. */
function tunnel(browser: Socket, port: number, open: Set<Socket>): void {
  const feed = connect(port, '127.0.0.1', () => browser.write('HTTP/1.1 200 OK\r\n\r\n'))
  for (const [end, other] of [
    [browser, feed],
    [feed, browser],
  ] as const) {
    open.add(end)
    end.pipe(other)
    end.on('error', () => other.destroy())
    end.on('close', () => {
      open.delete(end)
      other.destroy()
    })
  }
}
