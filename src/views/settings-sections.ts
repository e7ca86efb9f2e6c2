/** The sections of the settings page, in the order a newcomer needs them. */
import type { Tongue, WordKey } from '../words.ts'

const NAMES = {
  exchanges: 'settings_exchanges',
  coins: 'settings_coins_networks',
  own: 'own_title',
  clouds: 'settings_clouds',
  exploits: 'settings_exploits',
  telling: 'settings_tell',
  quiet: 'settings_quiet',
  sounds: 'settings_sounds',
  notifications: 'settings_notifications',
  look: 'settings_look',
  data: 'settings_data',
  health: 'settings_health',
  file: 'settings_file',
  erase: 'settings_delete',
} as const satisfies Readonly<Record<string, WordKey>>

export type SectionId = keyof typeof NAMES

export function sectionsOf({ say }: Tongue): readonly { readonly id: SectionId; readonly name: string }[] {
  return (Object.keys(NAMES) as SectionId[]).map((id) => ({ id, name: say(NAMES[id]) }))
}
