import { expect, test } from 'vitest'
import { readVersion } from '../../../scripts/lab/find-browser.ts'

test.each([
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12', 'Chromium', 'chromium', 156, 'by-flag'],
  ['Google Chrome 136.0.7103.92 ', 'Google Chrome', 'chromium', 136, 'by-flag'],
  ['Google Chrome 157.0.1.2', 'Google Chrome', 'chromium', 157, 'by-protocol'],
  ['Google Chrome for Testing 157.0.1.2', 'Google Chrome for Testing', 'chromium', 157, 'by-flag'],
  ['Microsoft Edge 157.0.1.2', 'Microsoft Edge', 'chromium', 157, 'by-protocol'],
  ['Brave Browser 157.1.2.3', 'Brave Browser', 'chromium', 157, 'by-protocol'],
  ['Mozilla Firefox 153.7.0esr', 'Mozilla Firefox', 'firefox', 153, 'by-protocol'],
])('%s is known for what it is', (words, name, engine, major, loads) => {
  expect(readVersion(words, '/x')).toMatchObject({ name, engine, major, loads, path: '/x' })
})

test.each(['', 'GNU bash, version 5.2.15(1)-release', 'Python 3.11.2'])('"%s" is no browser', (words) => {
  expect(readVersion(words, '/x')).toBeNull()
})
