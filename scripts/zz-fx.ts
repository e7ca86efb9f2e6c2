import { launchFirefox } from './lab/firefox.ts'
import { findBrowser } from './lab/find-browser.ts'
import { command } from './lab/product.ts'
const browser = findBrowser('firefox')!
console.log(browser.version)
const lab = await launchFirefox({ browser, extension: `${process.cwd()}/dist/firefox`, proxyPort: 9 })
try {
  console.log('prefer', await command(lab, { kind: 'prefer', change: { sounds: { alarm: 'chime', warning: 'none', calm: 'chime' } } } as never))
  for (const tone of ['alarm', 'warning', 'calm'] as const) {
    const began = Date.now()
    const answer = await command(lab, { kind: 'test-sound', tone } as never).catch((e) => String(e))
    console.log(tone, answer, Date.now() - began, 'ms')
  }
  console.log(await lab.notifications())
} finally { await lab.close() }
