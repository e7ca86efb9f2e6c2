/** The words behind `npm start --`. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const HELP = `npm start                      open a browser with Haltwatch in it, watching the live feeds
npm start -- --replay ID       play a recording of test/replay, or one in a folder, instead
            --speed 20         play it 20 times faster (default 1)
            --browser PATH     use this browser
            --help             print this

The browser runs on a fresh profile that is removed afterwards. Ctrl-C ends it.`

export interface Options {
  readonly help: boolean
  /** Folder of a recording. */
  readonly replay: string | null
  readonly speed: number | null
  readonly browser: string | null
}

/** Something on the command line cannot be done; the message is one sentence. */
export class WrongOption extends Error {
  override name = 'WrongOption'
}

const RECORDINGS = 'test/replay'

export function readOptions(words: readonly string[]): Options {
  const values = new Map<string, string>()
  for (let i = 0; i < words.length; i += 1) {
    const [name = '', given] = (words[i] ?? '').split(/=(.*)/)
    if (!['--help', '--replay', '--speed', '--browser'].includes(name))
      throw new WrongOption(`There is no option ${name}; npm start -- --help lists them.`)
    if (name !== '--help' && given === undefined) i += 1
    values.set(name, name === '--help' ? 'yes' : (given ?? words[i] ?? ''))
    if (values.get(name) === '') throw new WrongOption(`${name} needs a value.`)
  }
  const replay = values.get('--replay')
  return {
    help: values.has('--help'),
    replay: replay === undefined ? null : recordingFolder(replay),
    speed: readSpeed(values.get('--speed'), replay !== undefined),
    browser: values.get('--browser') ?? null,
  }
}

/** An id names a folder of test/replay; anything else is a folder itself. */
export function recordingFolder(name: string): string {
  const known = join(RECORDINGS, name)
  const folder = [known, name].find((path) => existsSync(join(path, 'recording.json')))
  if (folder !== undefined) return folder
  const names = existsSync(RECORDINGS) ? readdirSync(RECORDINGS).join(', ') : 'none'
  throw new WrongOption(`There is no recording ${name}; those that come along are: ${names}.`)
}

function readSpeed(word: string | undefined, replaying: boolean): number | null {
  if (word === undefined) return null
  const speed = Number(word)
  if (!replaying) throw new WrongOption('--speed goes with --replay.')
  if (!(speed >= 1 && speed <= 1000)) throw new WrongOption('--speed must be a number from 1 to 1000.')
  return speed
}
