/** What a person can do on the settings page; every change is kept at once. */
export interface SettingsActions {
  /** All chosen exchanges, not only the one that changed. */
  choose(exchanges: string[]): void
  /** All watched coins, as tickers in capitals. */
  watch(coins: string[]): void
  /** Settles when the browser has taken the notification. */
  test(): Promise<void>
}
