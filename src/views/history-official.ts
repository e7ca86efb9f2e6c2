/** Which addresses may be links: those on hosts that an exchange or a cloud declares as its own. */
import { type Choice, exchangeOf } from '../catalogue.ts'
import type { SubjectId } from '../glossary.ts'
import { upstreamOf } from '../upstreams/index.ts'

/** The address when it leads to a declared host of the subject, else null. */
export function officialLink(
  link: string | undefined,
  subject: SubjectId,
  choice: Pick<Choice, 'own'>,
): string | null {
  const exchange = exchangeOf(subject, choice)
  const upstream = upstreamOf(subject)
  const home = exchange?.home ?? upstream?.home
  if (link === undefined || home === undefined) return null
  const url = addressFrom(link, home)
  if (url?.protocol !== 'https:') return null
  const feeds = [...(exchange?.feeds ?? []), ...(upstream?.feeds ?? [])].map((feed) => feed.url)
  const hosts = [home, ...Object.values(exchange?.links ?? {}), ...feeds].map((one) => new URL(one).hostname)
  const domains = exchange?.domains ?? []
  const own =
    hosts.some((host) => isUnder(url.hostname, host.replace(/^www\./, ''))) ||
    domains.some((domain) => isUnder(url.hostname, domain))
  return own ? url.href : null
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

function addressFrom(link: string, home: string): URL | null {
  try {
    return new URL(link, home)
  } catch {
    return null
  }
}
