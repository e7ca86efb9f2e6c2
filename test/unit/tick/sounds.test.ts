/** What is heard with a message: by the worst news in it, and as the user wants it. */
import { expect, test } from 'vitest'
import { OPEN, openBut } from '../../../scripts/recordings/quiet.ts'
import { run } from '../../../src/commands.ts'
import type { How } from '../../../src/notifications/loudness.ts'
import type { Ports } from '../../../src/ports.ts'
import type { Preferences } from '../../../src/preferences.ts'
import { Fault, type Trouble } from '../../support/lives.ts'
import { binance, shut } from '../../support/pause.ts'
import { shownIn, tellStory } from '../../support/story.ts'

const CHIMES: Preferences['sounds'] = { alarm: 'chime', warning: 'chime', calm: 'chime' }
const PAUSE = [binance('08:05:00', shut), binance('08:10:00', OPEN)]

/** Every message with its manner. */
function listening(hows: How[], play?: Ports['play']): Trouble {
  return {
    bend: (ports) => ({
      ...ports,
      ...(play ? { play } : {}),
      notifier: {
        ...ports.notifier,
        show: (id, title, body, how) => {
          hows.push(how)
          return ports.notifier.show(id, title, body, how)
        },
      },
    }),
  }
}

test('as it comes, the system makes its sound, and nothing of ours is played', async () => {
  const hows: How[] = []
  const world = await tellStory({ to: '08:15:00', later: PAUSE }, listening(hows))
  expect(hows).toEqual([
    { tone: 'alarm', sound: 'system', stays: true },
    { tone: 'calm', sound: 'system', stays: true },
  ])
  expect(world.played).toEqual([])
})

test('a pause, anything else bad, and what is open again have sounds of their own', async () => {
  const world = await tellStory({
    to: '08:30:00',
    settings: { sounds: CHIMES },
    later: [...PAUSE, binance('08:20:00', openBut('USDT/TRX'))],
  })
  expect(shownIn(world)).toHaveLength(3)
  expect(world.played).toEqual(['alarm', 'calm', 'warning'])
})

test('what the user wants silent is silent', async () => {
  const hows: How[] = []
  const sounds = { ...CHIMES, alarm: 'none' } as const
  const world = await tellStory({ to: '08:15:00', settings: { sounds }, later: PAUSE }, listening(hows))
  expect(hows.map(({ sound }) => sound)).toEqual(['none', 'chime'])
  expect(world.played).toEqual(['calm'])
})

test('a message is shown, and not shown again, when its sound cannot be played', async () => {
  const broken = listening([], async () => {
    throw new Fault('no loudspeaker')
  })
  const world = await tellStory({ to: '08:15:00', settings: { sounds: CHIMES }, later: PAUSE }, broken)
  expect(shownIn(world)).toHaveLength(2)
})

test('a desktop that refuses a message plays nothing for it', async () => {
  const deaf: Trouble = {
    bend: (ports) => ({
      ...ports,
      notifier: {
        ...ports.notifier,
        show: async () => {
          throw new Fault('no desktop')
        },
      },
    }),
  }
  const world = await tellStory({ to: '08:08:00', settings: { sounds: CHIMES }, later: PAUSE }, deaf)
  expect([world.shown, world.played]).toEqual([[], []])
})

test('a test says so when its sound cannot be played; the message is shown all the same', async () => {
  const answers: unknown[] = []
  const world = await tellStory({
    to: '08:04:00',
    settings: { sounds: CHIMES },
    later: [],
    user: {
      '08:02:00': async (here) => {
        const deaf = { ...here.life(), play: () => Promise.reject(new Fault('no loudspeaker')) }
        answers.push(await run({ kind: 'test-sound', tone: 'calm' }, deaf))
      },
    },
  })
  expect(answers).toEqual([{ ok: false, why: 'The sound could not be played here. The message was sent.' }])
  expect(shownIn(world)).toEqual(['08:02 Haltwatch: this is a test'])
})

test('a test sounds as chosen: with a message, and with a sound of ours when that is wanted', async () => {
  const hows: How[] = []
  const world = await tellStory(
    {
      to: '08:06:00',
      settings: { sounds: { alarm: 'system', warning: 'chime', calm: 'none' } },
      later: [],
      user: {
        '08:02:00': { kind: 'test-sound', tone: 'alarm' },
        '08:03:00': { kind: 'test-sound', tone: 'warning' },
        '08:04:00': { kind: 'test-sound', tone: 'calm' },
      },
    },
    listening(hows),
  )
  expect(world.played).toEqual(['warning'])
  expect(shownIn(world)).toEqual([2, 3, 4].map((minute) => `08:0${minute} Haltwatch: this is a test`))
})
