/** Status endpoints: one statement per signal, about everything. */
import type { StateSaid } from '../glossary.ts'
import type { Observed, Sees } from './observe.ts'

export function observeState(says: readonly StateSaid[], sees: Sees): Observed {
  const said = new Set(says.map((one) => one.signal))
  return {
    observations: says
      .filter((one) => one.level !== 'ok')
      .map((one) => ({
        subject: sees.feed.subject,
        signal: one.signal,
        scope: 'all',
        level: sees.feed.partial ? 'degraded' : one.level,
        planned: false,
        evidence: 'state',
        saidAt: null,
        words: one.words,
        looks: 1,
      })),
    covers: (_subject, signal, scope) => scope === 'all' && said.has(signal),
  }
}
