/** `npm run shots`: pictures of the popup for the README, of the built extension in a real Chromium in a bad moment. */
import { build } from './build.ts'
import { launchChromium } from './lab/chromium.ts'
import { startFeedServer } from './lab/feed-server.ts'
import { findBrowser } from './lab/find-browser.ts'
import { makeStage } from './lab/stage.ts'

const WIDTH = 400
/** Taller than a popup may be, so that all of it is in the picture. */
const HEIGHT = 790
const FIRST_LOOK = 6000
const SECOND_LOOK = 40_000
const MINUTE = 60_000

const browser = findBrowser('chromium')
if (!browser) {
  console.error('A Chromium is needed for pictures: install chromium or Chrome.')
  process.exit(1)
}
await build()
const stage = makeStage()
const server = await startFeedServer(stage)
const lab = await launchChromium({
  browser,
  extension: `${process.cwd()}/dist/chrome`,
  feedPort: server.port,
})
const popup = await lab.openPopup()
await popup.setViewportSize({ width: WIDTH, height: HEIGHT })
await popup.waitForTimeout(FIRST_LOOK)
goWrong()
const began = Date.now()
while (Date.now() - began < 4 * SECOND_LOOK) {
  await popup.waitForTimeout(SECOND_LOOK / 2)
  const refresh = popup.getByRole('button', { name: 'Check now' })
  if (await refresh.isEnabled()) await refresh.click()
}
for (const colorScheme of ['light', 'dark'] as const) {
  await popup.emulateMedia({ colorScheme })
  await popup.evaluate(() => scrollTo(0, 0))
  await popup.waitForTimeout(300)
  await popup.screenshot({ path: `docs/popup-${colorScheme}.png` })
}
await lab.close()
await server.close()
console.log('docs/popup-light.png and docs/popup-dark.png written.')

/** Binance closes most of its coins, KuCoin one way out of USDT, and AWS Tokyo posts. */
function goWrong(): void {
  const now = Date.now()
  stage.setBinance((asset) => ['SOL', 'XRP', 'QAA', 'QAB', 'QAC', 'QAD'].includes(asset))
  stage.setKucoin((asset, network) => asset !== 'USDT' || network !== 'TRX')
  const update = {
    at: now - 2 * MINUTE,
    status: 3,
    summary: 'Connectivity Issues',
    message: 'Instances in one Availability Zone (apne1-az4) are affected.',
  } as const
  stage.setAws([{ region: 'ap-northeast-1', regionName: 'Tokyo', service: 'ec2', updates: [update] }])
}
