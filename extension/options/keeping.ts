/** Sends a change to the worker, and remembers what was there before it, for the way back. */
import { effect, type Signal } from '@preact/signals'
import type { Command } from '../../src/protocol.ts'
import { chosenIn } from '../../src/views/settings-file.ts'
import type { reportOf } from '../../src/views/settings-report.ts'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import { send } from '../ports/send.ts'
import type { Kept } from './actions.ts'

/** What a view was made from. */
export type Seen = Parameters<typeof reportOf>[1] & { readonly state: Parameters<typeof reportOf>[0] }

export interface Page {
  /** Reads the ledger and draws. */
  readonly look: () => Promise<void>
  /** What was read last; null before the first time. */
  readonly latest: () => Seen | null
  readonly view: Signal<SettingsView | null>
}

/** The settings before the last change, and what the browser must be asked for to go back to them. */
interface Before {
  readonly settings: ReturnType<typeof chosenIn>
  readonly origins: readonly string[]
}

export interface Keeping {
  /** `isShown`: what the page shows once the change is made, when that may be before the worker answers. */
  keep(command: Command, isShown?: (shown: SettingsView) => boolean): Kept
  /** What the last change gave back to the browser, so that going back asks for it again. */
  gaveBack(origins: readonly string[]): void
  before(): Before | null
}

export function keepingOn(page: Page): Keeping {
  let before: Before | null = null
  return {
    keep: async (command, isShown = () => false) => {
      const settings = page.latest()?.state.settings
      const { shown, stop } = shownOn(page, isShown)
      const why = await Promise.race([answered(page, command), shown]).finally(stop)
      if (why === '' && settings) before = { settings: chosenIn(settings), origins: [] }
      return why
    },
    gaveBack: (origins) => {
      if (before) before = { ...before, origins }
    },
    before: () => before,
  }
}

/** The worker answers only after it has looked at what is new. */
async function answered({ look, view }: Page, command: Command): Kept {
  const answer = await send(command).catch(() => undefined)
  await look()
  return answer?.ok ? '' : (answer?.why ?? view.value?.labels.notSaved ?? '')
}

/** What shows up on the page sooner is kept sooner. */
function shownOn({ view }: Page, isShown: (shown: SettingsView) => boolean) {
  let stop = () => {}
  const shown = new Promise<string>((done) => {
    stop = effect(() => {
      if (view.value && isShown(view.value)) done('')
    })
  })
  return { shown, stop }
}
