/**
 * `npm run doctor [-- NAME...] [--json]`: asks every live feed once, or those of some exchanges and clouds, and
 * holds the answers against what their formats expect. For a maintainer with internet access; exits 1 when a feed
 * whose facts are verified did not answer in its shape.
 */
import { fetchFeed } from '../extension/ports/fetcher.ts'
import { type Feed, feedsFor } from '../src/feeds.ts'
import { examine, type Finding, reportOf } from './doctor/examine.ts'
import { inTurns } from './doctor/turns.ts'
import { EVERYTHING } from './everything.ts'

const words = process.argv.slice(2)
process.exitCode = await main(words.filter((word) => !word.startsWith('--')))

async function main(names: readonly string[]): Promise<number> {
  const feeds = [...feedsFor(EVERYTHING).values()]
  const unknown = names.filter((name) => !feeds.some((feed) => feed.subject === name))
  if (unknown.length > 0) {
    console.error(`There is no exchange or cloud "${unknown[0]}"; npm run observe -- --list shows them all.`)
    return 2
  }
  const wanted = feeds.filter((feed) => names.length === 0 || names.includes(feed.subject))
  const findings = await inTurns(wanted, (feed: Feed) => examine(feed, fetchFeed, Date.now()))
  if (words.includes('--json')) for (const finding of findings) console.log(JSON.stringify(finding))
  else console.log(reportOf(findings))
  return findings.some(isIll) ? 1 : 0
}

function isIll({ health, probe }: Finding): boolean {
  return !probe && health !== 'ok'
}
