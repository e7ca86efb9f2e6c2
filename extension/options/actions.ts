/** What a person can do on the settings page; who carries it out is decided where the page is started. */
import type { FileView } from '../../src/views/settings-file.ts'
import type { AddressView, Change, FoundView, LookView } from '../../src/views/settings-screen.ts'
import type { SoundTone } from '../../src/views/settings-sounds.ts'

/** Settles with '' when a change is kept, else with why not. */
export type Kept = Promise<string>

export type NewFeed = Pick<FoundView, 'format' | 'url' | 'page' | 'name'> & {
  readonly only: readonly string[]
}

/** Every change is kept at once. */
export interface SettingsActions {
  /** All chosen exchanges and feeds, not only the one that changed. */
  choose(exchanges: readonly string[]): Kept
  watchClouds(clouds: readonly string[]): Kept
  /** All watched coins, as tickers in capitals. */
  watch(coins: readonly string[]): Kept
  /** All watched networks, as ids. */
  watchNetworks(networks: readonly string[]): Kept
  prefer(change: Change): Kept
  watchExploits(watch: boolean): Kept
  namePlatforms(platforms: readonly string[]): Kept
  /** Asks the browser for these origins. Called straight from a click: browsers ask people only then. */
  allow(origins: readonly string[]): Promise<boolean>
  checkAddress(typed: string): AddressView
  /** What is there at an address that may be asked. */
  look(url: string): Promise<LookView>
  addFeed(feed: NewFeed): Kept
  changeFeed(id: string, name: string, only: readonly string[]): Kept
  removeFeed(id: string): Kept
  /** Settles when the browser has taken the notification. */
  test(): Promise<void>
  /** Whether it could be played. */
  testSound(tone: SoundTone): Promise<boolean>
  /** Brings the settings back as they were before the last change. Called straight from a click. */
  undo(): Kept
  /** Hands the settings to the browser as a file to save. */
  save(): Promise<void>
  /** What a file's text would change. */
  preview(text: string): FileView
  /** Called straight from a click: the browser may have to be asked. */
  restore(file: Extract<FileView, { ok: true }>): Kept
  deleteAll(): Kept
  /** The state of all feeds, for a bug report. */
  report(): Promise<string>
  /** Whether the browser let us. Called straight from a click. */
  copy(text: string): Promise<boolean>
}
