/** What a person can do on the settings page; who carries it out is decided where the page is started. */
import type { AddressView, FoundView, LookView } from '../../src/views/settings-screen.ts'

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
}
