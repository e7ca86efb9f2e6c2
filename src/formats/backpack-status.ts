/**
 * Backpack's status: `{"status":"Ok","message":null}`, "Maintenance" while the engine rests.
 * https://docs.backpack.exchange/#tag/System/operation/get_status, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { readState } from './parsed.ts'
import { parseShape } from './shape.ts'

const Status = v.object({
  status: v.picklist(['Ok', 'Maintenance']),
  message: v.nullish(v.string()),
})

export const backpackStatus: Format = (body) => {
  const answer = parseShape(body, Status)
  if (answer.kind === 'drift') return answer
  const { status, message } = answer.value
  return status === 'Ok'
    ? readState(['trading'], 'ok', message)
    : readState(['trading'], 'paused', message, 'maintenance')
}
