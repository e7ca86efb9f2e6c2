/** A user who watches all there is. */
import type { Choice } from '../src/catalogue.ts'
import { EXCHANGES } from '../src/exchanges/index.ts'
import { UPSTREAMS } from '../src/upstreams/index.ts'

export const EVERYTHING: Choice = {
  exchanges: EXCHANGES.map(({ id }) => id),
  clouds: UPSTREAMS.map(({ id }) => id),
  exploits: { watch: true, platforms: [] },
}
