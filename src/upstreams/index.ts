/** Everything exchanges are known to stand on. */
import type { UpstreamDeclaration } from '../declaration.ts'
import type { SubjectId } from '../glossary.ts'
import akamai from './akamai.ts'
import alibaba from './alibaba.ts'
import aws from './aws.ts'
import azure from './azure.ts'
import cloudflare from './cloudflare.ts'
import gcp from './gcp.ts'

export const UPSTREAMS: readonly UpstreamDeclaration[] = [aws, cloudflare, gcp, azure, alibaba, akamai]

/** The declaration behind `aws` or `aws/ap-northeast-1`; undefined for exchanges. */
export function upstreamOf(subject: SubjectId): UpstreamDeclaration | undefined {
  return UPSTREAMS.find(({ id }) => subject === id || subject.startsWith(`${id}/`))
}
