/** Bytes to text, and foreign text to plain text that is safe to show: no markup, no tricks, no novels. */
import type { Body } from '../glossary.ts'

export const TITLE_LIMIT = 300
export const TEXT_LIMIT = 4000

export function textOf(body: Body): string {
  return decoderFor(charsetOf(body)).decode(body.bytes)
}

/**
 * The byte-order mark decides, then the pattern of zero bytes, and only then the header: on 2026-08-01 the
 * health feed of AWS said `charset=utf-16` without naming the byte order, and JSON and XML begin in ASCII.
 */
function charsetOf({ bytes, contentType }: Body): string {
  const [first, second, third] = bytes
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0 && second) return 'utf-16be'
  if (first && second === 0) return 'utf-16le'
  const named = /charset="?([\w.:-]{1,40})/.exec(contentType)?.[1] ?? 'utf-8'
  return named.startsWith('utf-16') ? 'utf-8' : named
}

/** `TextDecoder` throws on names it does not know; the header is not ours. */
function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

/** One line of plain text of at most `limit` characters. */
export function plain(text: string, limit: number): string {
  const start = text.slice(0, limit * 8)
  // Twice, because AWS Tokyo escaped its markup inside CDATA (capture of 2019-09-07: `&lt;br&gt;`).
  return clip(oneLine(stripTags(decodeEntities(stripTags(decodeEntities(stripTags(start)))))), limit)
}

/** Cuts without leaving half a surrogate pair behind. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 2)
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 2 : limit - 1)}…`
}

/** Control, format (bidi overrides, zero width), private and half characters go; whitespace becomes a space. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}\p{Co}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A tag cut off by the end of the text is a tag too. */
function stripTags(text: string): string {
  if (!text.includes('<')) return text
  return text
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|td|h\d)\b[^<>]*(?:>|$)/gi, ' ')
    .replace(/<[a-z!/?][^<>]*(?:>|$)/gi, '')
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
])

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(name.toLowerCase()) ?? whole
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** A link only when it is https on the given host or its `www.`; nothing else of the address is trusted. */
export function linkOn(host: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined
  try {
    const url = new URL(value)
    const ours = url.host === host || url.host === `www.${host}`
    return ours && url.protocol === 'https:' ? `${url.origin}${url.pathname}${url.search}` : undefined
  } catch {
    return undefined
  }
}
