/** Where it says what an exchange stands on, and when that was read. The build keeps these lines and no other sources. */
import { EXCHANGES } from '../exchanges/index.ts'
import type { SubjectId } from '../glossary.ts'

export interface Proof {
  readonly exchange: string
  readonly upstream: SubjectId
  /** Address of the page that says so. */
  readonly evidence: string
  /** `2026-11-22`. */
  readonly checked: string
}

export const PROOFS: readonly Proof[] = EXCHANGES.flatMap(({ id, standsOn }) =>
  standsOn.map(({ upstream, evidence, checked }) => ({ exchange: id, upstream, evidence, checked })),
)
