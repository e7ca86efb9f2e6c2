/** One run of the extension in a browser, from opening it until nobody wants it any more. */
import { setTimeout as sleep } from 'node:timers/promises'
import { SECOND } from '../../src/glossary.ts'
import type { FoundBrowser } from '../lab/find-browser.ts'
import type { LabBrowser } from '../lab/lab-browser.ts'
import { type Play, startPlay } from '../lab/play.ts'
import { command } from '../lab/product.ts'
import type { Recording } from '../recording/recording.ts'
import { hasScreen, type Opened, openLive, openReplay } from './open.ts'
import { report, say } from './report.ts'

/** The extension looks at a recording's first moment this long before the recording's clock runs. */
const LEAD_IN = 45 * SECOND

export async function watchLive(browser: FoundBrowser, ended: AbortSignal): Promise<void> {
  const opened = await openLive(browser)
  say('watching the live feeds; Ctrl-C ends it')
  await follow(opened, ended, {})
}

export interface Wanted {
  readonly recording: Recording
  readonly speed: number
}

export async function watchReplay(browser: FoundBrowser, wanted: Wanted, ended: AbortSignal): Promise<void> {
  const { recording, speed } = wanted
  const play = startPlay(recording, { startsAt: Date.now() + LEAD_IN, speed })
  const opened = await openReplay(browser, recording, play)
  const span = [recording.from, recording.to].map((at) => new Date(at).toISOString()).join(' to ')
  const pace = speed === 1 ? 'in real time' : `${speed} times faster`
  say(`playing "${recording.title}", ${span}, ${pace}; its first moment holds for ${LEAD_IN / SECOND} s`)
  try {
    await choose(opened.lab, recording)
    void playMoments(opened.lab, wanted, { play, ended })
  } finally {
    await follow(opened, ended, { play })
  }
}

/** What the recording's user had chosen. */
async function choose(lab: LabBrowser, { settings }: Recording): Promise<void> {
  const { exchanges, watch } = settings
  if (exchanges !== undefined) await command(lab, { kind: 'choose-exchanges', exchanges: [...exchanges] })
  if (watch !== undefined) await command(lab, { kind: 'watch-coins', coins: [...watch] })
}

interface Running {
  readonly play: Play
  readonly ended: AbortSignal
}

/** A real worker can be killed; a real computer is not sent to sleep, nor its clock moved. */
async function playMoments(lab: LabBrowser, { recording }: Wanted, { play, ended }: Running): Promise<void> {
  for (const { at, what } of recording.moments) {
    await waitUntil(play.realAt(at), ended)
    if (ended.aborted) return
    if (what === 'kill') await lab.stopWorker().catch(() => {})
    const played = ['kill', 'offline', 'online'].includes(what)
    say(played ? `moment: ${what}` : `moment: ${what} (left out: it cannot be played in a real browser)`)
  }
}

/** Reports until Ctrl-C, until the browser is closed or, without a window, until the recording is over. */
async function follow({ lab, close }: Opened, ctrlC: AbortSignal, { play }: Partial<Running>): Promise<void> {
  const done = new AbortController()
  const ended = AbortSignal.any([ctrlC, done.signal])
  void lab.gone.then(() => done.abort())
  if (play !== undefined)
    void waitUntil(play.endsAt, ended).then(() => {
      if (!ended.aborted) say('the recording is over')
      if (!hasScreen()) done.abort()
    })
  const moment = play && ((now: number) => ` [${new Date(play.momentAt(now)).toISOString().slice(11, 19)}]`)
  try {
    await report(lab, { ended, ...(moment && { moment }) })
  } catch (error) {
    if (!ended.aborted) throw error // a browser that was closed answers nothing any more
  } finally {
    await close()
  }
}

/** Node's timers reach 24 days, which is far enough. */
async function waitUntil(at: number, ended: AbortSignal): Promise<void> {
  await sleep(Math.min(Math.max(0, at - Date.now()), 2 ** 31 - 1), undefined, { signal: ended }).catch(
    () => {},
  )
}
