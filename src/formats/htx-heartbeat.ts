/**
 * HTX's futures: a heartbeat each for coin-margined futures, coin-margined swaps and USDT-margined contracts,
 * 1 up, 0 down for maintenance. https://www.htx.com/en-us/opend/newApiPages/ (futures, system status), checked
 * 2026-11-22. `ts` stands still and is not read.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { parseRecord } from './json.ts'
import { drift, readState, refused } from './parsed.ts'
import { inShape } from './shape.ts'

const Beat = v.picklist([0, 1])
const Beats = v.object({ heartbeat: Beat, swap_heartbeat: Beat, linear_swap_heartbeat: Beat })

export const htxHeartbeat: Format = (body) => {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const { status, err_code, err_msg, data } = answer.value
  if (status !== 'ok') return refused(err_code, err_msg)
  const beats = inShape(Beats, data, 'data')
  if (!beats.ok) return drift(beats.why)
  const { heartbeat, swap_heartbeat, linear_swap_heartbeat } = beats.value
  const down = [
    ...(heartbeat === 0 ? ['coin-margined futures'] : []),
    ...(swap_heartbeat === 0 ? ['coin-margined swaps'] : []),
    ...(linear_swap_heartbeat === 0 ? ['USDT-margined contracts'] : []),
  ]
  if (down.length === 0) return readState(['trading'], 'ok')
  return readState(['trading'], down.length < 3 ? 'degraded' : 'paused', `suspended: ${down.join(', ')}`)
}
