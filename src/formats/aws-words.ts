/** What AWS's own words mean: the same for both of its feeds, which tell the same events. */
import type { Level } from '../glossary.ts'
import { plain, TITLE_LIMIT } from './text.ts'

/** Longer than any post on record (4,426 characters): whether it is over stands at the end. */
export const POST_TEXT_LIMIT = 20_000

export interface Said {
  /** AWS's word for the state, and the level it means. */
  readonly label: string
  readonly level: Level
}

export const NORMAL: Said = { label: 'Service is operating normally', level: 'ok' }

/** By status code. Joined from feed titles and event logs of the captures of 2026-08: 30 of 30 agree. */
const BY_STATUS: readonly Said[] = [
  NORMAL,
  { label: 'Service impact', level: 'degraded' },
  { label: 'Service degradation', level: 'degraded' },
  { label: 'Service disruption', level: 'down' },
]

/** Title prefixes of 2015 to 2019, before there were codes; kept because old items are still served. */
const OLD: readonly Said[] = [
  { label: 'Informational message', level: 'degraded' },
  { label: 'Performance issues', level: 'degraded' },
]

const RESOLVED = /\[\s*(?:RESOLVED|解決済み?)\s*\]/gi

export function saidByStatus(status: unknown): Said | null {
  return BY_STATUS[Number(status)] ?? null
}

/** "Service impact: Increased Packet loss" is a state and a summary; null when the state is none we know. */
export function saidInTitle(title: string): (Said & { readonly summary: string }) | null {
  const colon = title.indexOf(':')
  const prefix = title.slice(0, Math.max(0, colon)).trim().toLowerCase()
  const said = [...BY_STATUS, ...OLD].find((one) => one.label.toLowerCase() === prefix)
  if (said === undefined) return null
  const rest = title.slice(colon + 1)
  return { ...(isResolvedTitle(rest) ? NORMAL : said), summary: summaryOf(rest) }
}

/** Tokyo's titles were bilingual ("インスタンスの接続性について | Instance Availability"): the last part is English. */
export function summaryOf(title: string): string {
  const parts = title.replace(RESOLVED, '').split(' | ')
  return plain(parts.at(-1) ?? '', TITLE_LIMIT)
}

export function isResolvedTitle(title: string): boolean {
  return title.search(RESOLVED) >= 0
}

const OVER =
  /\b(?:has|have) (?:now )?been (?:fully )?resolved\b|\b(?:is|are) (?:now )?operating normally\b|解決(?:済|(?:し|いたし)ました(?!ら)|しており(?!ません))/i
const DOUBT =
  /\b(?:not|until|once|when|if|while|some|most|majority|remaining|but|however|except|continu\w*|will)\b|\bworking (?:to|on|towards?)\b/i
/** "We will provide another update by 7 PM", "please contact AWS Support": says nothing about the state. */
const CLOSING =
  /\b(?:contact|AWS Support|Support Center|additional details|additional questions|details are available)\b/i

/**
 * AWS sometimes says only in the text that an event is over, under a title that still alarms (seen 2015, 2017
 * and 2026-09-22, ec2-us-east-1). Believed only when the last sentences say it without any reservation.
 */
export function isOverInText(text: string): boolean {
  if (/^\s*\[\s*(?:RESOLVED|解決済み?)\s*\]/i.test(text)) return true
  const sentences = text
    .split(/(?<=[.!])\s+|(?<=。)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3 && !CLOSING.test(sentence))
  const last = sentences.slice(-2)
  return last.some((sentence) => OVER.test(sentence)) && !last.some((sentence) => DOUBT.test(sentence))
}

/** `ap-northeast-1` and what comes before it. Services have hyphens of their own (`acm-pca-me-central-1`). */
const REGION = /-((?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov|-iso[a-z]?)?-[a-z]+-\d)$/

export interface Place {
  readonly service: string
  readonly region: string
}

/** 'multipleservices-me-central-1' is a service in a region, 'iam' one that is everywhere. */
export function placeOf(key: string): Place | null {
  if (!/^[\w.-]{1,80}$/.test(key)) return null
  const region = REGION.exec(key)?.[1]
  return region === undefined
    ? { service: key, region: 'global' }
    : { service: key.slice(0, -region.length - 1), region }
}

/**
 * Zone ids mean the same place to everybody; zone names (ap-northeast-1a) differ by account and are no use.
 * A text may name another region's zones (Bahrain's spoke of the UAE's, 2026-03-03): those are not affected here.
 */
export function zonesIn(texts: readonly string[], region: string): readonly string[] {
  const zones = texts.flatMap((text) => text.match(/\b[a-z]{3,5}\d-az\d\b/g) ?? [])
  const prefix = region === 'global' ? '' : `${zonePrefix(region)}-`
  return [...new Set(zones)].filter((zone) => zone.startsWith(prefix)).slice(0, 20)
}

/** 'ap-northeast-1' is 'apne1', 'me-central-1' is 'mec1'. */
function zonePrefix(region: string): string {
  const [area = '', ...rest] = region.split('-')
  return area + rest.map((part) => part.replace(/[a-z]+/, initials)).join('')
}

function initials(word: string): string {
  return (word.match(/north|south|east|west|central|gov/g) ?? []).map((part) => part.charAt(0)).join('')
}
