/** Everything exchanges are known to stand on. */
import type { UpstreamDeclaration } from '../declaration.ts'
import type { SubjectId } from '../glossary.ts'
import aws from './aws.ts'

export const UPSTREAMS: readonly UpstreamDeclaration[] = [aws]

/** The declaration behind `aws` or `aws/ap-northeast-1`; undefined for exchanges. */
export function upstreamOf(subject: SubjectId): UpstreamDeclaration | undefined {
  return UPSTREAMS.find(({ id }) => subject === id || subject.startsWith(`${id}/`))
}
