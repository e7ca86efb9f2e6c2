/** Two soft tones, made on the spot: falling for a pause, level for other trouble, rising for what is open again. */
import type { SoundTone } from '../../src/preferences.ts'

/** Hertz. Fifths and thirds within the octave that small speakers carry well. */
const HERTZ: Readonly<Record<SoundTone, readonly [number, number]>> = {
  alarm: [880, 587.33],
  warning: [659.25, 659.25],
  calm: [523.25, 783.99],
}
const LOUDEST = 0.2
/** Seconds. */
const RISE = 0.02
const LENGTH = 0.5
const APART = 0.22
const PATIENCE_MS = 3000

export function toneNamed(name: string): SoundTone | undefined {
  return (Object.keys(HERTZ) as SoundTone[]).find((tone) => tone === name)
}

/** Settles when it is over. Fails when there is nothing to play it on, or when the browser does not let us. */
export async function chime(tone: SoundTone): Promise<void> {
  const context = new AudioContext()
  try {
    if (context.state === 'suspended') await within(context.resume())
    const [first, second] = HERTZ[tone]
    const begin = context.currentTime + RISE
    strike(context, first, begin)
    await within(ended(strike(context, second, begin + APART)))
  } finally {
    await context.close()
  }
}

function strike(context: AudioContext, hertz: number, at: number): OscillatorNode {
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz })
  const loudness = new GainNode(context, { gain: 0 })
  loudness.gain.setValueAtTime(0.0001, at)
  loudness.gain.exponentialRampToValueAtTime(LOUDEST, at + RISE)
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + LENGTH)
  tone.connect(loudness).connect(context.destination)
  tone.start(at)
  tone.stop(at + LENGTH)
  return tone
}

function ended(tone: OscillatorNode): Promise<void> {
  return new Promise((done) => tone.addEventListener('ended', () => done()))
}

/** Without a loudspeaker a context may wait for ever. */
function within(work: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, fail) =>
    setTimeout(() => fail(new Error('nothing plays here')), PATIENCE_MS),
  )
  return Promise.race([work, late])
}
