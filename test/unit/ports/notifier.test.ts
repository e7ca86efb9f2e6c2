import { beforeEach, expect, test, vi } from 'vitest'
import { notifier } from '../../../extension/ports/notifier.ts'
import type { How } from '../../../src/notifications/loudness.ts'

/** The two engines differ in what they take; Firefox has no `update`. */
const engine = vi.hoisted(() => ({
  create: vi.fn(async (_id: string, _options: Readonly<Record<string, unknown>>) => ''),
  update: undefined as (() => Promise<boolean>) | undefined,
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    notifications: engine,
    runtime: { getURL: (path: string) => `extension:/${path}` },
  },
}))

const ALARM: How = { tone: 'alarm', sound: 'system', stays: true }
const PASSING: How = { tone: 'calm', sound: 'none', stays: false }
const PLAIN = { type: 'basic', title: 't', message: 'm' }
const optionsOf = () => engine.create.mock.calls.map(([, options]) => options)

beforeEach(() => {
  engine.create.mockClear()
  engine.update = async () => true
})

test('in Chrome a message stays until it is seen, and a quiet one makes no sound and goes by itself', async () => {
  await notifier.show('a', 't', 'm', ALARM)
  await notifier.show('b', 't', 'm', PASSING)
  expect(optionsOf()).toEqual([
    { ...PLAIN, iconUrl: 'extension:/icons/alarm-128.png', requireInteraction: true },
    { ...PLAIN, iconUrl: 'extension:/icons/grey-128.png', silent: true },
  ])
})

test('in Chrome the system is silent for a sound of ours, and every tone has its icon', async () => {
  await notifier.show('a', 't', 'm', { tone: 'warning', sound: 'chime', stays: true })
  await notifier.show('b', 't', 'm', { tone: 'calm', sound: 'system', stays: true })
  expect(optionsOf()).toEqual([
    { ...PLAIN, iconUrl: 'extension:/icons/warning-128.png', silent: true, requireInteraction: true },
    { ...PLAIN, iconUrl: 'extension:/icons/calm-128.png', requireInteraction: true },
  ])
})

test('in Firefox every message has the four plain options only, quiet or not', async () => {
  engine.update = undefined
  await notifier.show('a', 't', 'm', ALARM)
  await notifier.show('b', 't', 'm', PASSING)
  expect(optionsOf().map((options) => Object.keys(options).sort())).toEqual(
    Array(2).fill(['iconUrl', 'message', 'title', 'type']),
  )
})

test('an engine that refuses an option of ours is shown the plain message', async () => {
  engine.create.mockRejectedValueOnce(new Error('Unexpected property'))
  await notifier.show('b', 't', 'm', PASSING)
  expect(optionsOf()[1]).toEqual({ ...PLAIN, iconUrl: 'extension:/icons/grey-128.png' })
})
