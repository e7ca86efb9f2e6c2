/**
 * bitFlyer's health: one word. https://lightning.bitflyer.com/docs, checked 2026-11-22. Load alone is daily life
 * here; from "SUPER BUSY" on, orders may fail or come late. Nothing here speaks of withdrawals.
 */
import * as v from 'valibot'
import type { Format, Level } from '../glossary.ts'
import { readState } from './parsed.ts'
import { parseShape, wordOf } from './shape.ts'

const LEVELS = {
  NORMAL: 'ok',
  BUSY: 'ok',
  'VERY BUSY': 'ok',
  'SUPER BUSY': 'degraded',
  'NO ORDER': 'paused',
  STOP: 'paused',
} as const satisfies Readonly<Record<string, Level>>

const Health = v.object({ status: wordOf(LEVELS) })

export const bitflyerHealth: Format = (body) => {
  const answer = parseShape(body, Health)
  if (answer.kind === 'drift') return answer
  const { status } = answer.value
  return readState(['trading'], LEVELS[status], status === 'NORMAL' ? '' : status.toLowerCase())
}
