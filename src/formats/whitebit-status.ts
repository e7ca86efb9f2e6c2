/**
 * WhiteBIT's platform: `{"status":"1"}` operational, "0" under maintenance.
 * https://docs.whitebit.com, read so by WhiteBit.Net, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { readState } from './parsed.ts'
import { parseShape } from './shape.ts'

const Status = v.object({ status: v.picklist(['0', '1']) })

export const whitebitStatus: Format = (body) => {
  const answer = parseShape(body, Status)
  if (answer.kind === 'drift') return answer
  const works = answer.value.status === '1'
  return works
    ? readState(['trading', 'site'], 'ok')
    : readState(['trading', 'site'], 'paused', 'system maintenance')
}
