/** The ledger keeps its contract on the IndexedDB of a real Chromium. */

import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LabChromium, launchChromium } from '../../scripts/lab/chromium.ts'
import { type FeedServer, startFeedServer } from '../../scripts/lab/feed-server.ts'
import { findBrowser } from '../../scripts/lab/find-browser.ts'
import { makeStage } from '../../scripts/lab/stage.ts'

const MINUTES = 60_000
let server: FeedServer
let lab: LabChromium

beforeAll(async () => {
  const browser = findBrowser('chromium')
  if (!browser) throw new Error('no Chromium here: npm test installs one on Debian and Ubuntu')
  server = await startFeedServer(makeStage())
  lab = await launchChromium({ browser, extension: `${process.cwd()}/dist/chrome`, feedPort: server.port })
}, 2 * MINUTES)

afterAll(async () => {
  await lab?.close()
  await server?.close()
})

it(
  'reads, commits, forgets and takes back in Chromium as it does in memory',
  async () => {
    const page = await lab.openPopup()
    // Through the debugger, because the extension's own pages rightly run no script from elsewhere.
    await page.evaluate(await contractScript())
    const { titles, failures } = await page.evaluate<{ titles: string[]; failures: string[] }>(
      'contract.runContract()',
    )
    expect(failures).toEqual([])
    expect(titles.length).toBeGreaterThan(20)
  },
  2 * MINUTES,
)

async function contractScript(): Promise<string> {
  const lib = { entry: 'test/support/contract-page.ts', formats: ['iife' as const], name: 'contract' }
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib },
  })) as Rollup.RollupOutput[]
  const code = built[0]?.output[0].code ?? ''
  // `var contract` of a debugger's script does not outlive it.
  return `${code};globalThis.contract = contract`
}
