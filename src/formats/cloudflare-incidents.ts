/**
 * Unresolved incidents of Cloudflare's Statuspage, https://www.cloudflarestatus.com/api, checked 2026-11-22.
 * The page's indicator and the colours of its components say nothing: on an ordinary day (2026-07-29) it was
 * "major" with 35 parts out. Only incidents do, and only on the way between a visitor and a site behind it;
 * places ("Tokyo, Japan - (NRT)") are under maintenance every day.
 */
import { cloudIncidents } from './cloud-incidents.ts'
import type { PageIncident } from './statuspage-shape.ts'
import { affectedNames } from './statuspage-shape.ts'

const GROUP = 'Cloudflare Sites and Services - '
/** What every request to a site passes through; making, changing and measuring a site (API, Pages) is not it. */
const ON_THE_WAY = new Set([
  'Access',
  'Argo Smart Routing',
  'Authoritative DNS',
  'Bot Management',
  'CDN/Cache',
  'Challenge Platform',
  'Cloudflare Network Firewall',
  'DNS Firewall',
  'Firewall',
  'Infrastructure',
  'Load Balancing',
  'Load Balancing and Monitoring',
  'Magic Transit',
  'Network',
  'Rules',
  'Spectrum',
  'Turnstile',
  'Waiting Room',
  'WebSockets',
  'Workers',
])

export const cloudflareIncidents = cloudIncidents(serviceOf)

/** The newest update with components names their groups; the incident's own list names none. */
function serviceOf(incident: PageIncident): string | null {
  const names = affectedNames(incident, new Map())
  if (names.length > 0) return names.map(withoutGroup).find((name) => ON_THE_WAY.has(name)) ?? null
  return incident.impact === 'major' || incident.impact === 'critical' ? 'Cloudflare' : null
}

function withoutGroup(name: string): string {
  return name.startsWith(GROUP) ? name.slice(GROUP.length) : name
}
