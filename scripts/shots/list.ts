/** Every picture there is: a page, what its ledger holds, and how somebody looks at it. One line to add one. */
import type { Page } from 'playwright-core'
import type { SceneName } from './scenes.ts'

export interface Shot {
  readonly name: string
  /** Folder and file of the page under `extension/`; one that is not built is left out, and said so. */
  readonly page: 'popup' | 'options' | 'history' | 'welcome' | 'custody'
  readonly scene: SceneName
  /** After the `#`: the worst incident of the scene. */
  readonly incident?: true
  readonly look?: 'right-to-left' | 'zoomed'
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
  /** As tall as the page, for the README. */
  readonly whole?: true
}

const openInbox = (page: Page) =>
  page
    .locator('footer')
    .getByRole('button', { name: /alerts/i })
    .click()

export const SHOTS: readonly Shot[] = [
  { name: 'popup-first-run', page: 'popup', scene: 'first-run' },
  { name: 'popup-nothing-chosen', page: 'popup', scene: 'nothing-chosen' },
  { name: 'popup-calm', page: 'popup', scene: 'calm' },
  { name: 'popup-paused', page: 'popup', scene: 'paused' },
  { name: 'popup-bad', page: 'popup', scene: 'bad' },
  { name: 'popup-blind', page: 'popup', scene: 'blind' },
  { name: 'popup-offline', page: 'popup', scene: 'offline' },
  { name: 'popup-drift', page: 'popup', scene: 'drift' },
  { name: 'popup-not-permitted', page: 'popup', scene: 'not-permitted' },
  { name: 'popup-forty', page: 'popup', scene: 'forty' },
  { name: 'popup-forty-bad', page: 'popup', scene: 'forty-bad' },
  { name: 'popup-incident', page: 'popup', scene: 'bad', incident: true },
  { name: 'popup-inbox', page: 'popup', scene: 'bad', act: openInbox },
  { name: 'popup-right-to-left', page: 'popup', scene: 'bad', look: 'right-to-left' },
  { name: 'popup-zoomed', page: 'popup', scene: 'bad', look: 'zoomed' },
  { name: 'popup', page: 'popup', scene: 'bad', whole: true },
  { name: 'settings', page: 'options', scene: 'calm' },
  { name: 'settings-forty', page: 'options', scene: 'forty' },
  { name: 'history-calm', page: 'history', scene: 'calm' },
  { name: 'history-bad-day', page: 'history', scene: 'bad' },
  { name: 'history-shared-risk', page: 'history', scene: 'forty-bad' },
  { name: 'welcome', page: 'welcome', scene: 'first-run' },
  { name: 'custody', page: 'custody', scene: 'calm' },
]
