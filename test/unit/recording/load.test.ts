import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadRecording } from '../../../scripts/recording/load.ts'
import { SMALL, writeFolder } from './folder.ts'

const at = '2025-04-15T07:00:00Z'
const url = 'https://a.example/x'
const good = { at, url, status: 200 }

function complaint(recording: Readonly<Record<string, unknown>>, files = {}): string {
  const folder = writeFolder(recording, files)
  try {
    loadRecording(folder)
  } catch (error) {
    return (error as Error).message
  }
  return 'no complaint'
}

/** The text of the one answer. */
function bodyOf(answer: Readonly<Record<string, unknown>>, files = {}): string {
  const [first] = loadRecording(writeFolder({ answers: [{ ...good, ...answer }] }, files)).answers
  return first?.reply.kind === 'answer' ? new TextDecoder().decode(first.reply.bytes) : 'no body'
}

describe('a recording that can be played', () => {
  test('has its times as numbers, a warm-up of ten minutes, and lists that may be left out', () => {
    const folder = writeFolder()
    expect(loadRecording(folder)).toMatchObject({
      folder,
      id: 'small',
      from: Date.parse(SMALL.from),
      to: Date.parse(SMALL.to),
      warmUp: 600_000,
      settings: {},
      moments: [],
      expect: [],
    })
  })

  test('may write each body in one of four ways', () => {
    expect(bodyOf({ json: [1, null] })).toBe('[1,null]')
    expect(bodyOf({ json: null })).toBe('null')
    expect(bodyOf({ text: '' })).toBe('')
    expect(bodyOf({ base64: 'aGk=' })).toBe('hi')
    expect(bodyOf({ file: 'deep/b.xml' }, { 'deep/b.xml': '<rss/>' })).toBe('<rss/>')
  })

  test('may leave the content type to the kind of body, and may say its own', () => {
    const typeOf = (answer: object) => {
      const folder = writeFolder({ answers: [{ ...good, ...answer }] }, { 'a.xml': '' })
      const [first] = loadRecording(folder).answers
      return first?.reply.kind === 'answer' ? first.reply.headers['content-type'] : 'no answer'
    }
    expect(typeOf({ json: 1 })).toBe('application/json')
    expect(typeOf({ file: 'a.xml' })).toBe('application/xml')
    expect(typeOf({ text: 'a' })).toBeUndefined()
    expect(typeOf({ json: 1, headers: { 'content-type': 'text/plain' } })).toBe('text/plain')
  })

  test('is read in the order of its times, whatever the order in the file', () => {
    const answers = [
      { ...good, at: '2025-04-15T08:00:00Z', text: 'third' },
      { ...good, text: 'first' },
      { ...good, text: 'second' },
    ]
    const read = loadRecording(writeFolder({ answers })).answers.map(({ reply }) =>
      reply.kind === 'answer' ? new TextDecoder().decode(reply.bytes) : '',
    )
    expect(read).toEqual(['first', 'second', 'third'])
  })

  test('keeps settings it does not know, and expectations as they were written', () => {
    const entry = { subject: 'kraken', scope: 'route:USDT/TRX', level: 'paused', told: true, cause: null }
    const { settings, expect: expected } = loadRecording(
      writeFolder({
        settings: { exchanges: ['kraken'], quiet: true },
        expect: [{ ...entry, notBefore: at }],
      }),
    )
    expect(settings).toEqual({ exchanges: ['kraken'], quiet: true })
    expect(expected).toEqual([{ ...entry, notBefore: Date.parse(at) }])
  })
})

describe('a malformed recording is refused in one sentence that names the field and why', () => {
  test.each([
    [{ id: undefined }, 'id is missing'],
    [{ from: '15 April' }, 'from must be a time such as 2025-04-15T07:00:00Z'],
    [{ from: '2025-04-15T07:00:00' }, 'from must be a time such as 2025-04-15T07:00:00Z'],
    [{ to: '2025-04-15T06:00:00Z' }, 'to must be later than from'],
    [{ answers: {} }, 'answers must be a list'],
    [{ settings: { watch: 'BTC' } }, 'settings.watch must be a list'],
    [{ warmUpMinutes: -1 }, 'warmUpMinutes must be a number of minutes from 0 to 1440'],
  ])('%j', (recording, sentence) => {
    expect(complaint(recording)).toBe(`recording.json: ${sentence}.`)
  })

  test.each([
    [{ ...good }, 'answers[0] needs one of json, text, base64, file or failure'],
    [{ ...good, json: 1, text: 'a' }, 'answers[0] may have only one of json and text'],
    [{ ...good, text: 'a', failure: 'dns' }, 'answers[0] may have only one of text and failure'],
    [{ at, url, text: 'a' }, 'answers[0].status is missing'],
    [{ ...good, status: 99, text: 'a' }, 'answers[0].status must be an HTTP status from 200 to 599'],
    [{ at, url, failure: 'nap' }, 'answers[0].failure must be one of dns, refused, reset, timeout'],
    [{ ...good, url: 'a.example', text: '' }, 'answers[0].url must be an https:// address'],
    [{ ...good, url: 'https://a.example/*/x', text: '' }, 'answers[0].url may have a star only at its end'],
    [
      { ...good, headers: { ETag: '1' }, text: '' },
      'answers[0].headers.ETag must have its name in lower case',
    ],
    [{ ...good, base64: '?' }, 'answers[0].base64 must be base64'],
    [{ ...good, delayMs: 1.5, text: '' }, 'answers[0].delayMs must be a whole number, 0 or more'],
    [{ ...good, file: 'gone.json' }, 'answers[0].file names gone.json, which is not in the folder'],
    [{ ...good, file: '../x' }, 'answers[0].file names ../x, which is outside the folder'],
    [{ ...good, file: '/etc/passwd' }, 'answers[0].file names /etc/passwd, which is outside the folder'],
  ])('%j', (answer, sentence) => {
    expect(complaint({ answers: [answer] })).toBe(`recording.json: ${sentence}.`)
  })

  test.each([
    [
      { at, what: 'nap' },
      'moments[0].what must be one of kill, sleep, wake, offline, online, restart, clock',
    ],
    [{ at, what: 'clock' }, 'moments[0].by must say how many seconds the clock jumps'],
    [{ at, what: 'kill', by: 3 }, 'moments[0].by does not go with kill'],
    [{ at: '2025-04-16T07:00:00Z', what: 'kill' }, 'moments[0].at must lie between from and to'],
  ])('%j', (moment, sentence) => {
    expect(complaint({ moments: [moment] })).toBe(`recording.json: ${sentence}.`)
  })

  test.each([
    [
      { subject: 'kraken' },
      'expect[0] expects nothing: give it level, nothingTold, never, atMost or atLeast',
    ],
    [{ level: 'broken' }, 'expect[0].level must be one of ok, degraded, paused, down'],
    [{ never: true, scope: 'BTC' }, 'expect[0].scope must be all, asset:BTC, network:TRX or route:USDT/TRX'],
    [{ never: false }, 'expect[0].never must be true, or be left out to not ask for never'],
    [
      { level: 'ok', notBefore: at, notAfter: '2025-04-15T06:00:00Z' },
      'expect[0].notAfter must not be earlier than notBefore',
    ],
  ])('%j', (entry, sentence) => {
    expect(complaint({ expect: [entry] })).toBe(`recording.json: ${sentence}.`)
  })

  test('a file that leads out of the folder by a symbolic link is refused too', () => {
    const folder = writeFolder({ answers: [{ ...good, file: 'link' }] })
    symlinkSync('/etc/hostname', join(folder, 'link'))
    expect(() => loadRecording(folder)).toThrow('answers[0].file names link, which leads outside the folder.')
  })

  test('what is not JSON, and a folder without a recording, are said plainly', () => {
    const folder = writeFolder()
    writeFileSync(join(folder, 'recording.json'), '{')
    expect(() => loadRecording(folder)).toThrow('recording.json: the file is not JSON')
    expect(() => loadRecording(join(folder, 'none'))).toThrow('so this folder is not a recording.')
  })
})
