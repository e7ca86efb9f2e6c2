/** Every recording beside this file is played through the real core, and told as a careful person would have it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadRecording } from '../../scripts/recording/load.ts'
import { judge, type Verdict } from '../../scripts/replay/expect.ts'
import { type Played, play } from '../../scripts/replay/player.ts'
import type { Line } from '../../scripts/replay/transcript.ts'
import { type Figures, figuresOf } from '../../scripts/truth/figures.ts'
import { RECORDINGS, recordingsSection, sectionIn } from '../../scripts/truth/report.ts'
import { shortfalls, sumsOf } from '../../scripts/truth/sums.ts'
import { englishTongue } from '../../scripts/words.ts'
import { whyOf } from '../../src/views/why.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const IDS = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

interface Outcome extends Played {
  readonly id: string
  readonly verdict: Verdict
  readonly figures: Figures
}

const outcomes = new Map<string, Promise<Outcome>>()

/** Each recording is played once, whoever asks. */
function outcomeOf(folder: string): Promise<Outcome> {
  const known = outcomes.get(folder) ?? playFolder(folder)
  outcomes.set(folder, known)
  return known
}

async function playFolder(folder: string): Promise<Outcome> {
  const recording = loadRecording(join(HERE, folder))
  const played = await play(recording, englishTongue())
  const { lines } = played
  return {
    ...played,
    id: recording.id,
    verdict: judge(recording, lines),
    figures: figuresOf(recording, lines),
  }
}

async function toldIn(folder: string): Promise<readonly Line[]> {
  const { lines } = await outcomeOf(folder)
  return lines.filter(({ told }) => told)
}

async function sightsIn(folder: string): Promise<readonly Line[]> {
  const { lines } = await outcomeOf(folder)
  return lines.filter(({ sight }) => sight !== undefined)
}

describe('every recording', () => {
  test('is there to be played', () => {
    expect(IDS).toContain('aws-tokyo-2025-04-15')
    expect(IDS.length).toBeGreaterThan(20)
  })

  test.for(IDS)('%s: tells what was expected and nothing else', { timeout: 180_000 }, async (folder) => {
    const { id, verdict } = await outcomeOf(folder)
    const unexpected = verdict.unexpected.map(({ at, title, reason }) => `${at} ${title} [${reason}]`)
    expect({ id, failures: verdict.failures, unexpected }).toEqual({
      id: folder,
      failures: [],
      unexpected: [],
    })
  })
})

describe('the words of a message', () => {
  test('name the exits that are still open', async () => {
    const [closed, open] = await toldIn('one-network')
    expect(closed).toMatchObject({ title: 'KuCoin: USDT over TRC20 closed' })
    expect(closed?.body).toContain('Still open: ERC20, SOL, TON and BEP20.')
    expect(open?.title).toContain('USDT over TRC20 is open again')
  })

  test.for(['never-closing', 'forgotten-tokyo', 'wrong-cloud'])(
    '%s: say that no cloud event was seen',
    async (folder) => {
      const [paused, open] = await toldIn(folder)
      expect(paused?.body).toContain('No cloud event seen.')
      expect(open?.body).not.toContain('AWS')
    },
  )

  test('name the cloud once it has spoken', async () => {
    const { world } = await outcomeOf('aws-tokyo-2025-04-15')
    const [paused, , , resumed] = await toldIn('aws-tokyo-2025-04-15')
    expect(paused?.body).toContain('No cloud event seen.')
    expect(resumed?.body).toContain('At the same time: AWS Tokyo')
    expect(world.shown.map(({ title }) => title)).toHaveLength(4)
  })

  test('count what has come back', async () => {
    const lines = await toldIn('staged-reopening')
    const better = lines.find(({ reason }) => reason === 'got-better')
    expect(better?.title).toBe('Binance: withdrawals open again for 33 of 60 coins')
  })

  test('quote what was announced', async () => {
    const [paused] = await toldIn('mexc-announced')
    expect(paused?.body).toContain('“Notice: MEXC Will Temporarily Suspend All Withdrawals”')
  })

  test('come as one message where two exchanges are found paused at first sight', async () => {
    const lines = await toldIn('already-paused')
    const found = lines.filter(({ reason }) => reason === 'baseline')
    expect(new Set(found.map(({ notification }) => notification)).size).toBe(1)
    expect(found[0]?.body).toContain('Already so when Haltwatch first looked.')
  })

  test('come once, however often the worker dies', async () => {
    const { world } = await outcomeOf('killed')
    const ids = world.shown.filter(({ again }) => !again).map(({ id }) => id)
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })
})

describe('“why was I (not) told?”', () => {
  test.for(IDS)('%s: has a sentence for every line', { timeout: 180_000 }, async (folder) => {
    const { lines } = await outcomeOf(folder)
    const sentences = lines.map(({ reason, told, sight }) =>
      whyOf({ line: sight ? 'sight' : 'incident', reason, told, sight }, false, englishTongue()),
    )
    expect(sentences.filter((one) => !/^[A-Z][^$]*\.$/.test(one))).toEqual([])
  })
})

describe('what cannot be seen', () => {
  test('is said of the feed that changed its shape, and taken back when it is itself again', async () => {
    const lines = await sightsIn('drift')
    const of = (feed: string) => lines.filter((line) => line.feed === feed).map(({ sight }) => sight)
    expect(of('binance/coins')).toEqual([
      'drift',
      'clear',
      'drift',
      'clear',
      'drift',
      'clear',
      'drift',
      'clear',
    ])
    expect(of('kucoin/status')).toEqual(['drift', 'clear'])
    const whys = lines.filter(({ sight }) => sight === 'drift').map(({ why }) => why)
    expect(whys).toEqual([
      expect.stringContaining('withdrawEnable of BTC is missing'),
      'an HTML page',
      'data.status is "partial"',
      'data is an empty list',
      expect.stringContaining('of the known routes are missing'),
    ])
  })

  test('is nobody’s fault while we are offline', async () => {
    expect(await sightsIn('offline-hour')).toEqual([])
    expect(await sightsIn('offline-pause')).toEqual([])
    expect(await sightsIn('asleep-long')).toEqual([])
  })

  test('is not news where a feed was only ever tried', async () => {
    const lines = await sightsIn('quiet-day')
    expect(lines.filter(({ feed }) => feed === 'mexc/coins')).toEqual([])
  })
})

describe('all recordings together', () => {
  const figures = async () => Promise.all(IDS.map(async (id) => (await outcomeOf(id)).figures))

  test('reach every goal', { timeout: 180_000 }, async () => {
    expect(shortfalls(sumsOf(await figures()))).toEqual([])
  })

  test('give the figures that stand in TRUTH.md; `npm run truth` writes them', async () => {
    const all = await figures()
    const written = sectionIn(readFileSync(join(HERE, 'TRUTH.md'), 'utf8'), RECORDINGS)
    expect(written?.trim()).toBe(recordingsSection(sumsOf(all), all).trim())
  })
})
