/** Holds a small answer against its documented shape. The big coin tables are walked by hand, for speed. */
import * as v from 'valibot'
import { faulty } from './json.ts'

export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string }

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
