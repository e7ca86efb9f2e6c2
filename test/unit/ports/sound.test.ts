import { beforeEach, expect, test, vi } from 'vitest'
import { play } from '../../../extension/ports/sound.ts'

const engine = vi.hoisted(() => ({
  createDocument: vi.fn(async (_page: Readonly<Record<string, unknown>>) => undefined),
  pages: true,
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    get offscreen() {
      return engine.pages ? { createDocument: engine.createDocument } : undefined
    },
    runtime: { getURL: (path: string) => `extension:/${path}` },
  },
}))

/** As much of Web Audio as two tones need: every oscillator ends at once, unless the context never runs. */
class Context {
  static readonly made: Context[] = []
  readonly currentTime = 0
  readonly destination = {}
  readonly struck: number[] = []
  closed = false
  constructor() {
    Context.made.push(this)
  }
  get state() {
    return running ? 'running' : 'suspended'
  }
  resume = () => new Promise<void>(() => undefined)
  close = async () => {
    this.closed = true
  }
}
let running = true
const connected = { connect: () => connected }

beforeEach(() => {
  running = true
  engine.pages = false
  engine.createDocument.mockClear()
  Context.made.length = 0
  vi.stubGlobal('AudioContext', Context)
  vi.stubGlobal(
    'OscillatorNode',
    class {
      constructor(context: Context, { frequency }: { frequency: number }) {
        context.struck.push(frequency)
      }
      connect = () => connected
      start = () => undefined
      stop = () => undefined
      addEventListener = (_event: string, done: () => void) => done()
    },
  )
  vi.stubGlobal(
    'GainNode',
    class {
      gain = { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined }
      connect = () => connected
    },
  )
})

test('in Chrome a page off the screen plays, and is told which tone by its address', async () => {
  engine.pages = true
  await play('alarm')
  expect(engine.createDocument.mock.calls).toEqual([
    [
      {
        url: 'extension:/extension/sound/sound.html#alarm',
        reasons: ['AUDIO_PLAYBACK'],
        justification: expect.stringContaining('sound'),
      },
    ],
  ])
  expect(Context.made).toEqual([])
})

test('in Firefox the background page plays two tones itself, and closes what it played on', async () => {
  await play('calm')
  await play('alarm')
  await play('warning')
  const [calm, alarm, warning] = Context.made.map(({ struck }) => struck as [number, number])
  expect(calm?.[1]).toBeGreaterThan(calm?.[0] ?? Infinity)
  expect(alarm?.[1]).toBeLessThan(alarm?.[0] ?? 0)
  expect(warning?.[1]).toBe(warning?.[0])
  expect(Context.made.every(({ closed }) => closed)).toBe(true)
})

test('a browser that never lets it play fails after three seconds and leaves nothing open', async () => {
  vi.useFakeTimers()
  running = false
  const failing = expect(play('calm')).rejects.toThrow('nothing plays here')
  await vi.advanceTimersByTimeAsync(3000)
  await failing
  vi.useRealTimers()
  expect(Context.made.map(({ closed }) => closed)).toEqual([true])
})
