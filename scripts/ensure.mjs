/**
 * Makes a fresh clone work before anything else runs: Node and the dependencies; with `--browsers` what the
 * tests in real browsers start, with `--chromium` only Chromium and only where it can be installed. Plain JavaScript that needs no package itself;
 * silent, and done in a few milliseconds, when there is nothing to do.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const NODE = [20, 19]

/** Commands of which one is enough, and the Debian packages that bring it. Text needs at least one font. */
const CHROMIUM = {
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'brave-browser'],
  packages: ['chromium', 'fonts-dejavu-core'],
}
const PROGRAMS = [
  CHROMIUM,
  { commands: ['firefox', 'firefox-esr'], packages: ['firefox-esr', 'fonts-dejavu-core'] },
  { commands: ['Xvfb'], packages: ['xvfb'] },
  { commands: ['dbus-daemon'], packages: ['dbus-x11'] },
  { commands: ['dbus-monitor'], packages: ['dbus-bin'] },
  { commands: ['dunst'], packages: ['dunst', 'dbus-x11'] },
]

const NPM_REASONS = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    'the npm registry cannot be reached',
  ],
  [/ECONNRESET|network/, 'the connection to the npm registry broke'],
  [/EUSAGE|in sync/, 'package.json and package-lock.json do not agree; run "npm install" once'],
  [/ENOSPC/, 'the disk is full'],
  [/EACCES|EPERM/, 'this user may not write to node_modules'],
  [/EINTEGRITY/, 'a package does not have the checksum that package-lock.json expects'],
  [/\bE40[13]\b/, 'the npm registry refuses access'],
]

checkNode()
checkDependencies()
if (process.argv.includes('--browsers')) checkPrograms(PROGRAMS)
if (process.argv.includes('--chromium') && mayInstall()) installPackages(CHROMIUM.packages)

function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return
  giveUp(
    `Haltwatch needs Node ${NODE.join('.')} or newer to build and test; this is ${process.versions.node}.`,
  )
}

function checkDependencies() {
  const lock = join(ROOT, 'package-lock.json')
  const installed = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(lock)) return
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  if (existsSync(installed) && isSame(lock, installed)) {
    utimesSync(installed, new Date(), new Date())
    return
  }
  console.log('Installing what package-lock.json asks for (npm ci) ...')
  installDependencies()
}

/** A checkout touches the lock file without changing it; then nothing has to be fetched. */
function isSame(lock, installed) {
  try {
    const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages
    const present = JSON.parse(readFileSync(installed, 'utf8')).packages
    const names = Object.keys(wanted).filter((name) => name !== '')
    return (
      names.every((name) => wanted[name].optional || present[name] !== undefined) &&
      Object.keys(present).every((name) => wanted[name]?.version === present[name].version)
    )
  } catch {
    return false
  }
}

function installDependencies() {
  const npm = process.env.npm_execpath ?? ''
  const [command, args] = npm.endsWith('npm-cli.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const shell = command === 'npm' && process.platform === 'win32'
  const stdio = ['ignore', 'ignore', 'pipe']
  const run = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', shell, stdio })
  if (run.status !== 0) giveUp(`npm ci failed: ${whyNpmFailed(run.stderr ?? '', run.error)}.`)
}

function whyNpmFailed(stderr, error) {
  if (error) return error.message
  const known = NPM_REASONS.find(([pattern]) => pattern.test(stderr))
  const first = stderr.match(/^npm error (?!code)(.+)$/m)?.[1]
  return known?.[1] ?? first ?? 'it did not say why'
}

/** What is missing is no reason to stop: the other tests run without it. */
function checkPrograms(programs) {
  const missing = () => programs.filter(({ commands }) => !commands.some(isOnPath))
  if (missing().length === 0) return
  if (process.platform !== 'linux') {
    console.error(
      'The tests in real browsers read notifications off a Linux desktop; the others run here too.',
    )
    return
  }
  const packages = [...new Set(missing().flatMap((program) => program.packages))]
  if (mayInstall()) installPackages(packages)
  const names = missing().map(({ commands }) => commands[0])
  if (names.length === 0) return
  const how = isDebian() ? ` (apt-get install -y --no-install-recommends ${packages.join(' ')})` : ''
  console.error(`Please install ${names.join(', ')}${how}: real browsers cannot be tried without.`)
}

function mayInstall() {
  return isDebian() && process.getuid?.() === 0
}

function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0
  const install = (...names) => apt('install', '-y', '--no-install-recommends', ...names)
  apt('update')
  // Ubuntu knows no firefox-esr; one unknown name must not keep the others out.
  if (!install(...packages)) for (const name of packages) install(name)
}

function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
