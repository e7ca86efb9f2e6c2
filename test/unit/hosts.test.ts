import fc from 'fast-check'
import { expect, test } from 'vitest'
import { originsOf, permitsOf } from '../../src/hosts.ts'

const KRAKEN = 'https://api.kraken.com/0/public/Assets'

test('a host is allowed by its own origin, by a wider pattern, or by everything', () => {
  for (const granted of [
    'https://api.kraken.com/*',
    'https://*.kraken.com/*',
    '*://api.kraken.com/*',
    '<all_urls>',
    'https://*/*',
    '*://*/*',
  ])
    expect([granted, permitsOf([granted])(KRAKEN)]).toEqual([granted, true])
})

test('nothing else is', () => {
  for (const granted of [
    'https://kraken.com/*',
    'https://api.kraken.com.evil.com/*',
    'https://*.raken.com/*',
    'http://*/*',
  ])
    expect([granted, permitsOf([granted])(KRAKEN)]).toEqual([granted, false])
  expect(permitsOf([])(KRAKEN)).toBe(false)
})

test('a host is asked for with all its ports: Firefox knows no pattern for one', () => {
  expect(originsOf([{ url: 'https://a.com:8443/x' }])).toEqual(['https://a.com/*'])
  expect(permitsOf(['https://a.com/*'])('https://a.com:8443/x')).toBe(true)
})

test('what is asked for is what is then allowed', () => {
  fc.assert(
    fc.property(fc.array(fc.webUrl({ validSchemes: ['https'] }), { minLength: 1 }), (urls) => {
      const permits = permitsOf(originsOf(urls.map((url) => ({ url }))))
      expect(urls.every(permits)).toBe(true)
    }),
  )
})

test('an address and its fallback are asked for together, each host once', () => {
  expect(
    originsOf([{ url: 'https://b.com/1', fallbackUrl: 'https://a.com/1' }, { url: 'https://b.com/2' }]),
  ).toEqual(['https://a.com/*', 'https://b.com/*'])
})
