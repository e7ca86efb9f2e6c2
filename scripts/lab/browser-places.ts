/** Where browsers are usually installed, on each system. */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
  'google-chrome',
  'google-chrome-stable',
  'firefox',
  'firefox-esr',
  'firefox-developer-edition',
]

const APPS = [
  'Chromium',
  'Microsoft Edge',
  'Brave Browser',
  'Google Chrome for Testing',
  'Google Chrome',
  'Firefox',
  'Firefox Developer Edition',
]

const PROGRAMS = [
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
  'Google/Chrome/Application/chrome.exe',
  'Mozilla Firefox/firefox.exe',
]

/** Paths that exist, in the order they are worth trying. */
export function browserPaths(platform: NodeJS.Platform = process.platform): readonly string[] {
  const places = platform === 'win32' ? windowsPlaces() : platform === 'darwin' ? macPlaces() : linuxPlaces()
  return [...new Set([...places, ...playwrightPlaces(platform)])].filter((path) => existsSync(path))
}

function linuxPlaces(): readonly string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return COMMANDS.flatMap((command) => {
    const found = folders
      .filter(Boolean)
      .map((folder) => join(folder, command))
      .find((path) => existsSync(path))
    return found ?? []
  })
}

function macPlaces(): readonly string[] {
  return APPS.flatMap((app) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, `${app}.app/Contents/MacOS`, app.startsWith('Firefox') ? 'firefox' : app),
    ),
  )
}

function windowsPlaces(): readonly string[] {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    (root) => root !== undefined,
  )
  return PROGRAMS.flatMap((program) => roots.map((root) => join(root, program)))
}

/** Chromium as `npx playwright install chromium` leaves it. */
function playwrightPlaces(platform: NodeJS.Platform): readonly string[] {
  const [root, inside] =
    platform === 'win32'
      ? [
          join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
          ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
        ]
      : platform === 'darwin'
        ? [
            join(homedir(), 'Library/Caches/ms-playwright'),
            ['chrome-mac/Chromium.app/Contents/MacOS/Chromium'],
          ]
        : [join(homedir(), '.cache/ms-playwright'), ['chrome-linux/chrome', 'chrome-linux64/chrome']]
  if (!existsSync(root)) return []
  const folders = readdirSync(root).filter((name) => /^chromium-\d+$/.test(name))
  return folders.flatMap((folder) => inside.map((path) => join(root, folder, path)))
}
