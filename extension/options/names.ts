/** Names and words as people type them ("Aave, Lido Finance") to a list. */
import { MOST_PLATFORMS, PLATFORM } from '../../src/protocol.ts'

/** The list with the typed names added, or null when one of them is none or the list is full. */
export function addNames(list: readonly string[], typed: string): readonly string[] | null {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')
  if (names.length === 0 || !names.every((name) => PLATFORM.test(name))) return null
  const all = [...list, ...names].filter((name, index, every) => every.findIndex(isSame(name)) === index)
  return all.length > MOST_PLATFORMS ? null : all
}

function isSame(name: string): (other: string) => boolean {
  return (other) => other.toLowerCase() === name.toLowerCase()
}
