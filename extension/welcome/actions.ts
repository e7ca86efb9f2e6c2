/** What a person can do on the welcome page; who carries it out is decided where the page is started. */
export interface WelcomeActions {
  /** All chosen exchanges and feeds. Settles when the page shows them, or that they could not be kept. */
  choose(exchanges: readonly string[]): Promise<void>
  /** All watched coins. */
  watch(coins: readonly string[]): Promise<void>
  /** Asks the browser for these origins. Called straight from a click: browsers ask people only then. */
  allow(origins: readonly string[]): Promise<boolean>
  /** Whether the browser has taken the notification. */
  test(): Promise<boolean>
  openSettings(): void
}
