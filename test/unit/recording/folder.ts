/** A recording folder made up for one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const SMALL = {
  id: 'small',
  title: 'A small one',
  from: '2025-04-15T07:00:00Z',
  to: '2025-04-15T10:00:00Z',
  answers: [{ at: '2025-04-15T07:00:00Z', url: 'https://a.example/x', status: 200, json: { open: true } }],
}

/** Writes `recording` (over `SMALL`) and `files`, and gives the folder; it is gone after the test. */
export function writeFolder(
  recording: Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, string>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'haltwatch-recording-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'recording.json'), JSON.stringify({ ...SMALL, ...recording }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
