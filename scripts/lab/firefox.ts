/** Opens a Firefox on a fresh profile with the extension in it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  abilities,
  type ExtensionPage,
  type LabBrowser,
  type LaunchOptions,
  popupPath,
  QUIET_PAGE,
} from './lab-browser.ts'
import { type Program, startProgram, temporaryFolder } from './leftovers.ts'
import { connectMarionette, type Marionette } from './marionette.ts'

export interface FirefoxOptions extends LaunchOptions {
  /** Everything goes through a proxy on this port. */
  readonly proxyPort?: number
  /** Seconds without events after which Firefox suspends the background page; Firefox's own default is 30. */
  readonly idleSeconds?: number
  /** More preferences for the profile. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>
}

export interface FirefoxPage extends ExtensionPage {
  /** The tab's picture as PNG. */
  readonly screenshot: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

export interface LabFirefox extends LabBrowser {
  readonly extensionId: string
  readonly openPage: (path: string) => Promise<FirefoxPage>
  readonly openPopup: () => Promise<FirefoxPage>
}

export async function launchFirefox(options: FirefoxOptions): Promise<LabFirefox> {
  const profile = temporaryFolder('firefox')
  writeFileSync(join(profile.path, 'user.js'), preferences(options))
  const args = ['-profile', profile.path, '-no-remote', '-marionette', '--remote-allow-system-access']
  const headless = (options.headless ?? true) ? ['-headless'] : []
  const env = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...options.env }
  const program = startProgram(options.browser.path, [...args, ...headless], { env })
  try {
    const remote = inTurn(await connectMarionette(profile.path))
    return await withExtension(remote, options, {
      gone: program.ended,
      close: () => quit(remote, program).finally(profile.remove),
    })
  } catch (error) {
    await program.stop()
    profile.remove()
    throw error
  }
}

async function withExtension(
  remote: Remote,
  options: FirefoxOptions,
  end: Pick<LabFirefox, 'gone' | 'close'>,
): Promise<LabFirefox> {
  await remote((send) => send('WebDriver:NewSession', { acceptInsecureCerts: true }))
  const install = { path: options.extension, temporary: true, allowPrivateBrowsing: false }
  const { value: extensionId } = await remote((send) => send<{ value: string }>('Addon:Install', install))
  const host = await privileged<string>(remote, `return ${policy(extensionId)}.mozExtensionHostname`)
  const origin = `moz-extension://${host}`
  const openPage = (path: string) => openTab(remote, `${origin}/${path}`)
  const eyes = await openPage(QUIET_PAGE)
  return {
    engine: 'firefox',
    browser: options.browser,
    extensionId,
    origin,
    openPage,
    openPopup: () => openPage(popupPath(options.extension)),
    evaluate: eyes.evaluate,
    ...abilities(eyes.evaluate),
    stopWorker: () =>
      privileged(
        remote,
        `await ${policy(extensionId)}.extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true })`,
      ),
    ...end,
  }
}

/** Firefox answers one command at a time and remembers the tab and the context: what belongs together stays so. */
type Remote = <R>(steps: (send: Marionette['send']) => Promise<R>) => Promise<R>

function inTurn({ send }: Marionette): Remote {
  let last: Promise<unknown> = Promise.resolve()
  return (steps) => {
    const next = last.then(() => steps(send))
    last = next.catch(() => {})
    return next
  }
}

async function openTab(remote: Remote, url: string): Promise<FirefoxPage> {
  const handle = await remote(async (send) => {
    const tab = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true })
    await send('WebDriver:SwitchToWindow', { handle: tab.handle })
    await send('WebDriver:Navigate', { url })
    return tab.handle
  })
  const inTab: Remote = (steps) =>
    remote(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle })
      return steps(send)
    })
  return {
    evaluate: (script, argument) => inTab((send) => run(send, `return (${script})(given)`, argument)),
    screenshot: async () => {
      const { value } = await inTab((send) =>
        send<{ value: string }>('WebDriver:TakeScreenshot', { full: false }),
      )
      return Buffer.from(value, 'base64')
    },
    close: () =>
      inTab(async (send) => {
        await send('WebDriver:CloseWindow')
        // Firefox opens no tab from one that is gone.
        const handles = await send<readonly string[]>('WebDriver:GetWindowHandles')
        await send('WebDriver:SwitchToWindow', { handle: handles[0] })
      }),
  }
}

interface Outcome {
  readonly value: { readonly done?: unknown; readonly failed?: string }
}

/** `__name` is what tsx wraps inner functions in. */
async function run<R>(send: Marionette['send'], body: string, argument: unknown): Promise<R> {
  const script = `const [given, tell] = arguments
    const __name = (it) => it
    ;(async () => { ${body} })().then((done) => tell({ done }), (error) => tell({ failed: String(error) }))`
  const { value } = await send<Outcome>('WebDriver:ExecuteAsyncScript', {
    script,
    args: [argument],
    newSandbox: true,
  })
  if (value.failed !== undefined) throw new Error(value.failed)
  return value.done as R
}

/** Runs with the rights of the browser itself. */
function privileged<R>(remote: Remote, body: string): Promise<R> {
  return remote(async (send) => {
    await send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await run<R>(send, body, null)
    } finally {
      await send('Marionette:SetContext', { value: 'content' })
    }
  })
}

function policy(extensionId: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`
}

async function quit(remote: Remote, program: Program): Promise<void> {
  await remote((send) => send('Marionette:Quit', { flags: ['eForceQuit'] })).catch(() => {})
  const late = setTimeout(() => program.stop(), 5000)
  await program.ended
  clearTimeout(late)
}

function preferences({ proxyPort, idleSeconds = 30, preferences = {} }: FirefoxOptions): string {
  const all: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'devtools.jsonview.enabled': false, // would put a viewer in place of the quiet page
    'extensions.background.idle.timeout': idleSeconds * 1000,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.http.request.max-attempts': 1, // Firefox asks up to ten times when a connection breaks
    ...(proxyPort !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.failover_direct': false,
    }),
    ...preferences,
  }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
