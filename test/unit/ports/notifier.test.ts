import { beforeEach, expect, test, vi } from 'vitest'
import { notifier } from '../../../extension/ports/notifier.ts'

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

const PLAIN = { type: 'basic', title: 't', message: 'm' }
const optionsOf = () => engine.create.mock.calls.map(([, options]) => options)

beforeEach(() => {
  engine.create.mockClear()
  engine.update = async () => true
})

test('in Chrome a message stays until it is seen, and a quiet one makes no sound and goes by itself', async () => {
  await notifier.show('a', 't', 'm')
  await notifier.show('b', 't', 'm', 'quiet')
  expect(optionsOf()).toEqual([
    { ...PLAIN, iconUrl: 'extension:/icons/alarm-128.png', requireInteraction: true },
    { ...PLAIN, iconUrl: 'extension:/icons/grey-128.png', silent: true },
  ])
})

test('in Firefox every message has the four plain options only, quiet or not', async () => {
  engine.update = undefined
  await notifier.show('a', 't', 'm')
  await notifier.show('b', 't', 'm', 'quiet')
  expect(optionsOf().map((options) => Object.keys(options).sort())).toEqual(
    Array(2).fill(['iconUrl', 'message', 'title', 'type']),
  )
})

test('an engine that refuses an option of ours is shown the plain message', async () => {
  engine.create.mockRejectedValueOnce(new Error('Unexpected property'))
  await notifier.show('b', 't', 'm', 'quiet')
  expect(optionsOf()[1]).toEqual({ ...PLAIN, iconUrl: 'extension:/icons/grey-128.png' })
})
