/** Whether the feeds of the build can be reached from here at all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const HANDFUL = 6
const PATIENCE = 4000

/** Hosts the extension may ask, as its manifest declares them. */
export function declaredHosts(extension: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const patterns: readonly string[] = manifest.host_permissions ?? []
  return patterns.map((pattern) => new URL(pattern.replace('/*', '/')).host)
}

/** Asks a handful of hosts, spread over the list, at the same time: one answer of any kind is enough. */
export async function canReachAny(hosts: readonly string[]): Promise<boolean> {
  const step = Math.max(1, Math.floor(hosts.length / HANDFUL))
  const some = hosts.filter((_, i) => i % step === 0).slice(0, HANDFUL)
  const answers = some.map((host) =>
    fetch(`https://${host}/`, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }),
  )
  return Promise.any(answers).then(
    () => true,
    () => false,
  )
}
