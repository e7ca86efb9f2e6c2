/** The shape of `recording.json`, with the sentence to say for every field that is wrong. */
import * as v from 'valibot'
import { LEVELS, type Scope, SIGNALS } from '../../src/glossary.ts'
import { PREFERENCES } from '../../src/preferences-shape.ts'
import { FAILURES, MOMENTS } from './recording.ts'

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/
const SCOPE = /^(all|asset:[^/:]+|network:[^/:]+|route:[^/:]+\/[^/:]+)$/
const SCOPES = 'must be all, asset:BTC, network:TRX or route:USDT/TRX'

const text = v.pipe(v.string('must be text'), v.minLength(1, 'must not be empty'))
const time = v.pipe(
  v.string('must be a time such as 2025-04-15T07:00:00Z'),
  v.check(
    (at) => ISO.test(at) && !Number.isNaN(Date.parse(at)),
    'must be a time such as 2025-04-15T07:00:00Z',
  ),
  v.transform((at) => Date.parse(at)),
)
const flag = (name: string) => v.literal(true, `must be true, or be left out to not ask for ${name}`)
const count = v.pipe(
  v.number('must be a number'),
  v.check((n) => Number.isInteger(n) && n >= 0, 'must be a whole number, 0 or more'),
)
const oneOf = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, `must be one of ${words.join(', ')}`)
const listOf = <T extends v.GenericSchema>(entry: T) => v.array(entry, 'must be a list')
const missing = (issue: { readonly expected: string | null }) =>
  issue.expected?.startsWith('"') ? 'is missing' : 'must be an object'

const url = v.pipe(
  v.string('must be text'),
  v.check((it) => /^https:\/\/[^/*\s]+/.test(it) && URL.canParse(it), 'must be an https:// address'),
  v.check((it) => !it.slice(0, -1).includes('*'), 'may have a star only at its end'),
)
const headers = v.record(
  v.pipe(
    v.string(),
    v.check((name) => name === name.toLowerCase(), 'must have its name in lower case'),
  ),
  v.string('must be text'),
  'must be an object of header names and texts',
)
const base64 = v.pipe(
  v.string('must be text'),
  v.check((it) => /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(it), 'must be base64'),
)
const status = v.pipe(
  v.number('must be a number'),
  v.check((it) => Number.isInteger(it) && it >= 200 && it <= 599, 'must be an HTTP status from 200 to 599'),
)

export const AnswerShape = v.object(
  {
    at: time,
    url,
    status: v.optional(status),
    headers: v.optional(headers),
    json: v.optional(v.unknown()),
    text: v.optional(v.string('must be text')),
    base64: v.optional(base64),
    file: v.optional(text),
    failure: v.optional(oneOf(FAILURES)),
    delayMs: v.optional(count),
    redirectedTo: v.optional(url),
  },
  missing,
)
export type AnswerFields = v.InferOutput<typeof AnswerShape>

const MomentShape = v.object(
  { at: time, what: oneOf(MOMENTS), by: v.optional(v.number('must be a number of seconds')) },
  missing,
)

const ExpectationShape = v.object(
  {
    subject: v.optional(text),
    signal: v.optional(oneOf(SIGNALS)),
    scope: v.optional(v.custom<Scope>((scope) => typeof scope === 'string' && SCOPE.test(scope), SCOPES)),
    level: v.optional(oneOf(LEVELS)),
    told: v.optional(v.boolean('must be true or false')),
    cause: v.optional(v.nullable(text)),
    notBefore: v.optional(time),
    notAfter: v.optional(time),
    nothingTold: v.optional(flag('nothingTold')),
    never: v.optional(flag('never')),
    atMost: v.optional(count),
    atLeast: v.optional(count),
  },
  missing,
)
export type ExpectationFields = v.InferOutput<typeof ExpectationShape>

/** Those that differ from the product's own. */
const preferences = v.optional(v.partial(v.strictObject(PREFERENCES, 'must be an object of preferences')))

export const RecordingShape = v.object(
  {
    id: text,
    title: text,
    from: time,
    to: time,
    warmUpMinutes: v.optional(
      v.pipe(
        v.number('must be a number of minutes'),
        v.check((it) => it >= 0 && it <= 1440, 'must be a number of minutes from 0 to 1440'),
      ),
    ),
    settings: v.optional(
      v.looseObject(
        { exchanges: v.optional(listOf(text)), watch: v.optional(listOf(text)), preferences },
        'must be an object',
      ),
    ),
    answers: listOf(AnswerShape),
    moments: v.optional(listOf(MomentShape)),
    expect: v.optional(listOf(ExpectationShape)),
  },
  missing,
)
export type RecordingFields = v.InferOutput<typeof RecordingShape>
