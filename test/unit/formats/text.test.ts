import { expect, test } from 'vitest'
import { clip, linkOn, plain, textOf } from '../../../src/formats/text.ts'
import { bodyOf } from './bodies.ts'

test('text without tricks stays as it is', () => {
  expect(plain('USDⓈ-Margined: 1 < 2 & 3 > 2, 出金停止', 100)).toBe('USDⓈ-Margined: 1 < 2 & 3 > 2, 出金停止')
})

test('markup goes, once or twice escaped, whole or cut off', () => {
  expect(plain('a<br>b<p class="x">c</p><b>d</b>', 100)).toBe('a b c d')
  expect(plain('&lt;br&gt;&lt;a href="x"&gt;here&lt;/a&gt;', 100)).toBe('here')
  expect(plain('&amp;lt;i&amp;gt;deep', 100)).toBe('deep')
  expect(plain('safe <img src=x onerror=alert(1)', 100)).toBe('safe')
  expect(plain('&#60;script&#62;x&#x3c;/script&#x3e;', 100)).toBe('x')
  expect(plain('&#1114112;&#x110000;&bogus;', 100)).toBe('&bogus;')
})

test('characters that hide or turn text go, lines become one', () => {
  expect(plain('a\u202eb\u2066c\u200bd\ufeffe\u0000f\u0007g\u061ch', 100)).toBe('abcdefgh')
  expect(plain(' a\r\n\tb\u2028c\u00a0d ', 100)).toBe('a b c d')
  expect(plain('half \ud83d pair', 100)).toBe('half pair')
})

test('long text is cut on a whole character', () => {
  expect(clip('abcdef', 4)).toBe('abc…')
  expect(clip('ab😀cdef', 4)).toBe('ab…')
  expect(plain('x'.repeat(1_000_000), 300)).toBe(`${'x'.repeat(299)}…`)
})

test('the byte-order mark beats the header, an unknown charset is read as UTF-8', () => {
  const latin = new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68])
  expect(textOf(bodyOf(latin, 'text/html; charset=iso-8859-1'))).toBe('Zürich')
  expect(textOf(bodyOf(new Uint8Array([0x8f, 0x6f]), 'text/xml;charset="shift_jis"'))).toBe('出')
  expect(textOf(bodyOf('\ufeffü', 'text/html; charset=iso-8859-1'))).toBe('ü')
  expect(textOf(bodyOf('ü', 'text/html; charset=klingon'))).toBe('ü')
})

test('a link is https on the official host, or it is none', () => {
  expect(linkOn('mexc.com', 'https://www.mexc.com/a?b=c#d')).toBe('https://www.mexc.com/a?b=c')
  for (const bad of [
    'http://www.mexc.com/a',
    'https://evil.example/mexc.com',
    'https://evilmexc.com/a',
    'https://mexc.com.evil.example/a',
    'https://www.mexc.com:8443@evil.example/a',
    'https://www.mexc.com:8443/a',
    'javascript:alert(1)',
    '/relative',
    7,
    undefined,
  ]) {
    expect(linkOn('mexc.com', bad), String(bad)).toBe(undefined)
  }
})
