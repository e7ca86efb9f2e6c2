/** `npm start`: Haltwatch in a real browser, on the live feeds or on a recorded outage, until Ctrl-C. */
import { build } from './build.ts'
import { type FoundBrowser, NoBrowser } from './lab/find-browser.ts'
import { loadRecording, MalformedRecording, type Recording } from './recording/load.ts'
import { chooseBrowser, hasScreen } from './start/open.ts'
import { HELP, readOptions, recordingFolder, WrongOption } from './start/options.ts'
import { canReachAny, declaredHosts } from './start/reach.ts'
import { say } from './start/report.ts'
import { type Wanted, watchLive, watchReplay } from './start/session.ts'

/** Played, and fast, when no feed can be reached. */
const BUILT_IN = 'aws-tokyo-2025-04-15'
const BUILT_IN_SPEED = 20

const ctrlC = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ctrlC.abort())
process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2))
    const recording = options.replay === null ? null : loadRecording(options.replay)
    if (options.help) console.log(HELP)
    return options.help ? 0 : await start(options.browser, recording, options.speed ?? 1)
  } catch (error) {
    const expected = [WrongOption, MalformedRecording, NoBrowser].some((kind) => error instanceof kind)
    if (!expected) throw error
    console.error((error as Error).message)
    return 2
  }
}

async function start(path: string | null, recording: Recording | null, speed: number): Promise<number> {
  const browser = chooseBrowser(path)
  if (browser === null) {
    console.error(
      'There is no browser here: install Chromium, Chrome, Edge, Brave or Firefox, or name one with --browser PATH.',
    )
    return 1
  }
  await build()
  introduce(browser)
  const wanted = recording === null ? await fallback() : { recording, speed }
  if (wanted === null) await watchLive(browser, ctrlC.signal)
  else await watchReplay(browser, wanted, ctrlC.signal)
  return 0
}

function introduce({ name, version, engine, loads }: FoundBrowser): void {
  say(`opening ${name} ${version}${hasScreen() ? '' : ', without a window, for there is no display'}`)
  if (engine === 'chromium' && loads === 'by-protocol')
    say(`${name} may ignore --load-extension; the extension goes in over its debugging pipe`)
}

async function fallback(): Promise<Wanted | null> {
  if (await canReachAny(declaredHosts('dist/chrome'))) return null
  say('no feed can be reached from here; a recorded outage is played instead')
  return { recording: loadRecording(recordingFolder(BUILT_IN)), speed: BUILT_IN_SPEED }
}
