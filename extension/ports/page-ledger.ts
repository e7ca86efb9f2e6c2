/** The ledger as pages read it: what is seen there is said in the chosen language, and drawn in the chosen theme. */
import type { Ledger } from '../../src/ledger/ledger.ts'
import { hintedLanguage, takeHints } from './hints.ts'
import { openLedger } from './ledger-idb.ts'
import { speak, speaks } from './tongue.ts'

export function openPageLedger(): Ledger {
  const ledger = openLedger(() => Date.now())
  const ready = speak(hintedLanguage())
  return {
    commit: ledger.commit,
    read: async (want, look) => {
      await ready
      const read = () => ledger.read(want, (state) => ({ settings: state.settings, seen: look(state) }))
      const { settings, seen } = await read()
      takeHints(settings)
      if (speaks(settings.language)) return seen
      await speak(settings.language)
      return (await read()).seen
    },
  }
}
