/** Which hosts feeds are asked at, as the origins that browsers give permission for. */
import type { FeedDeclaration } from './declaration.ts'

/** Whether the user lets us ask an address. */
export type Permits = (url: string) => boolean

/** Why a feed is not asked when the user has not allowed its host, or has taken it back. */
export const NOT_PERMITTED = 'not permitted'

/**
 * `https://api.kraken.com/*`, for an address and its fallback. Firefox refuses a pattern with a port (bugs 1362809 and
 * 1468162); without one it means every port, in both engines.
 */
export function originsOf(feeds: Iterable<Pick<FeedDeclaration, 'url' | 'fallbackUrl'>>): readonly string[] {
  const urls = [...feeds].flatMap(({ url, fallbackUrl }) => (fallbackUrl ? [url, fallbackUrl] : [url]))
  return [...new Set(urls.map((url) => `https://${new URL(url).hostname}/*`))].sort()
}

/** `granted` as browsers list them: `https://api.kraken.com/*`, `https://*.kraken.com/*`, `<all_urls>`. */
export function permitsOf(granted: readonly string[]): Permits {
  const everything = granted.some((one) => one === '<all_urls>' || /^(\*|https):\/\/\*\//.test(one))
  const hosts = new Set(granted.map((one) => one.replace(/^(\*|https):\/\//, '').replace(/\/.*$/, '')))
  return (url) => {
    if (everything) return true
    const { hostname } = new URL(url)
    return hosts.has(hostname) || widerOf(hostname).some((one) => hosts.has(`*.${one}`))
  }
}

/** `a.b.c`, `b.c` and `c` for `a.b.c`. */
function widerOf(hostname: string): readonly string[] {
  const labels = hostname.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}
