/** Writes a recording folder: answers in time order, bodies inline or as files of their own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface MadeAnswer {
  readonly at: string
  readonly url: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly text?: string
  readonly base64?: string
  readonly failure?: string
  readonly delayMs?: number
  readonly redirectedTo?: string
  /** Name of a body file, for large bodies; with `json`. */
  readonly file?: string
}

export interface MadeRecording {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
  readonly settings: object
  readonly warmUpMinutes?: number
  readonly answers: readonly MadeAnswer[]
  readonly moments?: readonly object[]
  readonly expect: readonly object[]
}

export function writeRecording(folder: string, recording: MadeRecording): void {
  const root = join(folder, recording.id)
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  const answers = [...recording.answers]
    .sort((a, b) => a.at.localeCompare(b.at))
    .map((answer) => place(root, answer))
  writeFileSync(join(root, 'recording.json'), linesOf({ ...recording, answers }))
}

/** One answer, moment or expectation a line: small, and a change shows as the lines it changes. */
function linesOf(recording: object): string {
  const fields = Object.entries(recording).map(([name, value]) => {
    const list = Array.isArray(value)
      ? `[\n  ${value.map((one) => JSON.stringify(one)).join(',\n  ')}\n ]`
      : null
    return ` ${JSON.stringify(name)}: ${list ?? JSON.stringify(value)}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}

function place(root: string, answer: MadeAnswer): object {
  const { file, json, ...rest } = answer
  const answered = rest.failure ? rest : { status: 200, ...rest }
  if (!file) return json === undefined ? answered : { ...answered, json }
  writeFileSync(join(root, file), `${JSON.stringify(json)}\n`)
  return { ...answered, file }
}
