/** Reads a recording folder, or says in one sentence which field is wrong and why. */
import { readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import * as v from 'valibot'
import { MINUTE } from '../../src/glossary.ts'
import type { Expectation, Moment, RecordedAnswer, RecordedReply, Recording } from './recording.ts'
import { type AnswerFields, type ExpectationFields, type RecordingFields, RecordingShape } from './shape.ts'

export type * from './recording.ts'

/** The recording cannot be played; the message is one sentence naming the field and why. */
export class MalformedRecording extends Error {
  override name = 'MalformedRecording'
}

const BODIES = ['json', 'text', 'base64', 'file'] as const
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  rss: 'application/rss+xml',
  xml: 'application/xml',
}

export function loadRecording(folder: string): Recording {
  const root = resolve(folder)
  const fields = checkFields(readJson(root))
  if (fields.from >= fields.to) refuse('to', 'must be later than from')
  return {
    folder: root,
    id: fields.id,
    title: fields.title,
    from: fields.from,
    to: fields.to,
    warmUp: (fields.warmUpMinutes ?? 10) * MINUTE,
    settings: readSettings(fields),
    answers: byTime(fields.answers.map((answer, i) => readAnswer(root, answer, `answers[${i}]`))),
    moments: readMoments(fields),
    expect: (fields.expect ?? []).map((entry, i) => readExpectation(entry, `expect[${i}]`)),
  }
}

function refuse(field: string, why: string): never {
  throw new MalformedRecording(`recording.json: ${field} ${why}.`)
}

function readJson(root: string): unknown {
  const path = join(root, 'recording.json')
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) refuse('the file', `is not JSON (${error.message})`)
    throw new MalformedRecording(`${path} cannot be read, so this folder is not a recording.`)
  }
}

function checkFields(json: unknown): RecordingFields {
  const checked = v.safeParse(RecordingShape, json)
  if (checked.success) return checked.output
  const [issue] = checked.issues
  refuse(fieldName(issue.path), issue.message)
}

/** `answers[3].headers.etag` from the path of keys. */
function fieldName(path: readonly { readonly key?: unknown }[] | undefined): string {
  const name = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return name.replace(/^\./, '') || 'the file'
}

/** Sorting is stable: of two answers of one address at one time, the later in the file wins. */
function byTime<T extends { readonly at: number }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((a, b) => a.at - b.at)
}

function readSettings({ settings }: RecordingFields): Recording['settings'] {
  const { exchanges, watch, preferences, ...rest } = settings ?? {}
  const chosen = { ...(exchanges && { exchanges }), ...(watch && { watch }) }
  return { ...rest, ...chosen, ...(preferences && { preferences: given(preferences) }) }
}

function readAnswer(root: string, fields: AnswerFields, name: string): RecordedAnswer {
  const bodies = BODIES.filter((body) => body in fields)
  const given = fields.failure === undefined ? bodies : [...bodies, 'failure']
  if (given.length === 0) refuse(name, 'needs one of json, text, base64, file or failure')
  if (given.length > 1) refuse(name, `may have only one of ${given.join(' and ')}`)
  return { at: fields.at, url: fields.url, reply: readReply(root, fields, name) }
}

function readReply(root: string, fields: AnswerFields, name: string): RecordedReply {
  const delay = fields.delayMs ?? 0
  if (fields.failure !== undefined) return { kind: 'failure', failure: fields.failure, delay }
  if (fields.status === undefined) refuse(`${name}.status`, 'is missing')
  return {
    kind: 'answer',
    status: fields.status,
    headers: withType(fields),
    bytes: readBody(root, fields, name),
    delay,
    redirectedTo: fields.redirectedTo ?? null,
  }
}

/** A recording may leave the content type to the kind of body; a server would not. */
function withType(fields: AnswerFields): Readonly<Record<string, string>> {
  const kind = fields.file?.match(/\.([a-z]+)$/)?.[1] ?? ('json' in fields ? 'json' : '')
  const type = TYPES[kind]
  return type === undefined ? { ...fields.headers } : { 'content-type': type, ...fields.headers }
}

function readBody(root: string, fields: AnswerFields, name: string): Uint8Array {
  if (fields.file !== undefined) return readInside(root, fields.file, `${name}.file`)
  if (fields.text !== undefined) return new TextEncoder().encode(fields.text)
  if (fields.base64 !== undefined) return new Uint8Array(Buffer.from(fields.base64, 'base64'))
  return new TextEncoder().encode(JSON.stringify(fields.json))
}

/** A recording from a stranger may not read what lies outside its own folder, symbolic links included. */
function readInside(root: string, file: string, name: string): Uint8Array {
  if (leaves(root, resolve(root, file))) refuse(name, `names ${file}, which is outside the folder`)
  let path: string
  try {
    path = realpathSync(resolve(root, file))
  } catch {
    refuse(name, `names ${file}, which is not in the folder`)
  }
  if (leaves(realpathSync(root), path)) refuse(name, `names ${file}, which leads outside the folder`)
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    refuse(name, `names ${file}, which cannot be read`)
  }
}

function leaves(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || way.startsWith('..') || isAbsolute(way)
}

function readMoments(fields: RecordingFields): readonly Moment[] {
  const moments = (fields.moments ?? []).map(({ at, what, by }, i): Moment => {
    if (at < fields.from || at > fields.to) refuse(`moments[${i}].at`, 'must lie between from and to')
    if (what === 'clock' && !by) refuse(`moments[${i}].by`, 'must say how many seconds the clock jumps')
    if (what !== 'clock' && by !== undefined) refuse(`moments[${i}].by`, `does not go with ${what}`)
    return { at, what, by: by ?? 0 }
  })
  return byTime(moments)
}

function readExpectation(fields: ExpectationFields, name: string): Expectation {
  const { notBefore, notAfter, level, nothingTold, never, atMost, atLeast } = fields
  if (notBefore !== undefined && notAfter !== undefined && notBefore > notAfter)
    refuse(`${name}.notAfter`, 'must not be earlier than notBefore')
  if ([level, nothingTold, never, atMost, atLeast].every((it) => it === undefined))
    refuse(name, 'expects nothing: give it level, nothingTold, never, atMost or atLeast')
  return present(fields)
}

/** The same entry without the names whose value was left out. */
function present(fields: ExpectationFields): Expectation {
  return given(fields) as Expectation
}

function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
