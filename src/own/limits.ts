/** How much of feeds of the user's own there can be. */

export const MOST_OWN_FEEDS = 20
export const LONGEST_ADDRESS = 500
export const LONGEST_NAME = 60
/** Components are called "Group - Component"; Kraken's page has some 830 of them (2026-09). */
export const LONGEST_WORD = 160
export const MOST_WORDS = 1000
