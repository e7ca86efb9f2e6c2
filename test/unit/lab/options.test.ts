import { expect, test } from 'vitest'
import { readOptions } from '../../../scripts/start/options.ts'
import { writeFolder } from '../recording/folder.ts'

test('without words, the live feeds are watched in whatever browser there is', () => {
  expect(readOptions([])).toEqual({ help: false, replay: null, speed: null, browser: null })
})

test('a recording is named by its id or by its folder, and may be played faster', () => {
  const folder = writeFolder()
  expect(readOptions(['--replay', folder, '--speed', '20'])).toMatchObject({ replay: folder, speed: 20 })
  expect(readOptions([`--replay=${folder}`, '--browser=/a=b'])).toMatchObject({
    replay: folder,
    browser: '/a=b',
  })
  expect(readOptions(['--replay', 'aws-tokyo-2025-04-15']).replay).toMatch(/test.replay.aws-tokyo-2025-04-15/)
})

test.each([
  [['--fast'], 'There is no option --fast; npm start -- --help lists them.'],
  [['--replay'], '--replay needs a value.'],
  [['--speed', '2'], '--speed goes with --replay.'],
  [['--replay', 'aws-tokyo-2025-04-15', '--speed', '0'], '--speed must be a number from 1 to 1000.'],
])('%j is refused in one sentence', (words, sentence) => {
  expect(() => readOptions(words)).toThrow(sentence)
})

test('a recording that is not there is refused with the names of those that are', () => {
  expect(() => readOptions(['--replay', 'nowhere'])).toThrow(
    /^There is no recording nowhere; .*aws-tokyo-2025-04-15/,
  )
})
