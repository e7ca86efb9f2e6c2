/** `npm run classify -- FILE`: what the classifier makes of announcements, one JSON line in, one JSON line out. */
import { readFileSync } from 'node:fs'
import { type Announcement, classify } from '../src/observe/classify/classify.ts'
import type { Language } from '../src/observe/classify/words.ts'

const LANGUAGES: readonly unknown[] = ['en', 'ko', 'zh', 'ja'] satisfies readonly Language[]

/** A line nobody could classify; the message is the sentence a person reads. */
class Malformed extends Error {}

function main(file: string | undefined): void {
  if (file === undefined) throw new Malformed('Say which file to read: npm run classify -- FILE')
  const lines = readText(file).split('\n')
  const answers = lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [answer(announcementOf(line, i + 1))],
  )
  for (const one of answers) console.log(JSON.stringify(one))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Malformed(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function announcementOf(line: string, number: number): Announcement {
  const wrong = (what: string) => new Malformed(`Line ${number} ${what}.`)
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    throw wrong('is not JSON')
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw wrong('is not a JSON object')
  const { title, text, language, exchange, at } = said as Record<string, unknown>
  if (typeof title !== 'string' || title.trim() === '') throw wrong('has no "title"')
  if (!isAbsent(text) && typeof text !== 'string') throw wrong('has a "text" that is no string')
  if (!isAbsent(exchange) && typeof exchange !== 'string') throw wrong('has an "exchange" that is no string')
  if (!isAbsent(language) && !LANGUAGES.includes(language))
    throw wrong('has a "language" other than en, ko, zh, ja')
  const time = typeof at === 'string' ? Date.parse(at) : null
  if (!isAbsent(at) && (time === null || Number.isNaN(time))) throw wrong('has an "at" that is no ISO time')
  return {
    title,
    ...(typeof text === 'string' ? { text } : {}),
    ...(isAbsent(language) ? {} : { language: language as Language }),
    ...(typeof exchange === 'string' ? { exchange } : {}),
    at: time,
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function answer(announcement: Announcement): object {
  const { kind, signal, assets, networks, all, from, to } = classify(announcement)
  const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())
  return { kind, signal, assets, networks, all, from: iso(from), to: iso(to) }
}

try {
  main(process.argv[2])
} catch (error) {
  if (!(error instanceof Malformed)) throw error
  console.error(error.message)
  process.exitCode = 2
}
