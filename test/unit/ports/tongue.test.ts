import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const ENGLISH = { language_tag: 'en', head_nothing: 'No exchange chosen yet', tell_since: 'Since $1.' }
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: ENGLISH,
  zh_CN: { language_tag: 'zh-CN', tell_since: '自$1起。' },
}
const asked: string[] = []

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getUILanguage: () => 'fr-FR',
      getMessage: (key: keyof typeof ENGLISH, words: readonly string[]) =>
        ENGLISH[key]?.replace('$1', words[0] ?? '') ?? '',
    },
    runtime: { getURL: (path: string) => `extension:/${path}` },
  },
}))

beforeEach(() => {
  vi.resetModules()
  asked.length = 0
  vi.stubGlobal('fetch', async (url: string) => {
    const language = url.split('/').at(-2) ?? ''
    asked.push(language)
    const file = FILES[language]
    if (!file) throw new TypeError('no such file')
    return Response.json(Object.fromEntries(Object.entries(file).map(([key, message]) => [key, { message }])))
  })
})
afterEach(() => vi.unstubAllGlobals())

const learn = () => import('../../../extension/ports/tongue.ts')

test('a French browser says our English words, with English numbers and lists', async () => {
  const { tongue, speak } = await learn()
  await speak('auto')
  expect([tongue.locale, tongue.say('head_nothing'), asked]).toEqual(['en', 'No exchange chosen yet', []])
})

test('a chosen language is spoken from then on, and what it lacks is said in English', async () => {
  const { tongue, speak } = await learn()
  await speak('zh_CN')
  expect(tongue.locale).toBe('zh-CN')
  expect(tongue.say('tell_since', '14:05')).toBe('自14:05起。')
  expect(tongue.say('head_nothing')).toBe('No exchange chosen yet')
})

test('a language whose file is not there is English all through', async () => {
  const { tongue, speak, speaks } = await learn()
  await speak('ko')
  expect([tongue.locale, tongue.say('tell_since', '14:05'), speaks('ko')]).toEqual([
    'en',
    'Since 14:05.',
    true,
  ])
})

test('files are read once in a life, and the way back to the browser’s own words needs none', async () => {
  const { tongue, speak } = await learn()
  await speak('zh_CN')
  await speak('auto')
  expect(tongue.locale).toBe('en')
  await speak('zh_CN')
  expect([tongue.locale, asked]).toEqual(['zh-CN', ['zh_CN', 'en']])
})

test('of two choices in quick succession the last one counts', async () => {
  const { tongue, speak } = await learn()
  await Promise.all([speak('zh_CN'), speak('auto')])
  expect(tongue.locale).toBe('en')
})
