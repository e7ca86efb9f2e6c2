/** Watched networks under the names people know them by, however they are typed. */
import { isNetwork, networkId, networkName } from '../observe/vocabulary.ts'
import { MOST_COINS } from '../settings/shape.ts'
import { chipLabels, type Say } from './settings-chips.ts'
import type { ChipLabels } from './settings-screen.ts'

export interface NetworkLabels extends ChipLabels {
  /** Why no more can be added. */
  readonly full: string
}

export function networkLabels(say: Say): NetworkLabels {
  return {
    title: say('settings_networks'),
    help: say('settings_networks_help'),
    add: say('settings_add_network'),
    refused: say('settings_network_refused', '$1'),
    full: say('settings_network_full'),
    ...chipLabels(say),
  }
}

/** "Tron" for TRX. */
export function networkShown(id: string): string {
  return networkName(id)
}

/** The list with what was typed added ("TRC20, Solana"); else which word is no network, or that the list is full. */
export function addNetworks(
  list: readonly string[],
  typed: string,
):
  | { readonly kind: 'list'; readonly list: readonly string[] }
  | { readonly kind: 'unknown'; readonly word: string }
  | { readonly kind: 'full' } {
  const words = typed
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const stranger = words.find((word) => !isNetwork(networkId(word)))
  if (stranger !== undefined || words.length === 0) return { kind: 'unknown', word: stranger ?? typed.trim() }
  const all = [...new Set([...list, ...words.map(networkId)])]
  return all.length > MOST_COINS ? { kind: 'full' } : { kind: 'list', list: all }
}
