/** Holds a small answer against its documented shape. The big coin tables are walked by hand, for speed. */
import * as v from 'valibot'
import type { Body } from '../glossary.ts'
import { faulty, parseJson } from './json.ts'
import { drift, type Held, held } from './parsed.ts'

type Shaped<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }

/** `at` names the place of the value in the answer: "data", "data.items". */
export function inShape<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  at = '',
): Shaped<v.InferOutput<TSchema>> {
  const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true })
  if (result.success) return { ok: true, value: result.output }
  const [issue] = result.issues
  const path = [at, v.getDotPath(issue) ?? ''].filter((part) => part !== '').join('.')
  return { ok: false, why: faulty(path === '' ? 'the answer' : path, issue.input) }
}

/** A whole answer in its shape. */
export function parseShape<const TSchema extends v.GenericSchema>(
  body: Body,
  schema: TSchema,
): Held<v.InferOutput<TSchema>> {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const shaped = inShape(schema, json.value)
  return shaped.ok ? held(shaped.value) : drift(shaped.why)
}

/** One of the words of a map from their words to ours. */
export const wordOf = <Word extends string>(words: Readonly<Record<Word, unknown>>) =>
  v.picklist(Object.keys(words) as Word[])

/** A reader for rows of one shape: what `make` makes of a row, or in words what is wrong with it. */
export function rowReader<const TSchema extends v.GenericSchema, T>(
  schema: TSchema,
  at: string,
  make: (row: v.InferOutput<TSchema>) => T | string,
): (row: unknown) => T | string {
  return (row) => {
    const shaped = inShape(schema, row, at)
    return shaped.ok ? make(shaped.value) : shaped.why
  }
}
