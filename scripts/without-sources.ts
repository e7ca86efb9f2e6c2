/**
 * A build step: what a declaration says for its reader (where a fact comes from, when it was checked) is not read by
 * the product and is not shipped. Declarations are data laid out by the formatter, so their properties are found by
 * their layout. What an exchange stands on is shown with its evidence: those lines are shipped as a list of their own.
 */
import type { Plugin } from 'vite'
import { PROOFS } from '../src/views/history-proofs.ts'

const DECLARATIONS = /\/src\/(?:exchanges|upstreams|exploits)\/[a-z0-9-]+\.ts$/
const LIST_OF_PROOFS = /\/src\/views\/history-proofs\.ts$/
const FOR_READERS = /^\s*(?:source|evidence|checked):\s*(?:`[^`]*`|'(?:[^'\\\n]|\\.)*'|[A-Z_]+)\s*,\n/gm

export function withoutSources(): Plugin {
  return {
    name: 'without-sources',
    enforce: 'pre',
    transform(code, id) {
      if (LIST_OF_PROOFS.test(id))
        return { code: `export const PROOFS = ${JSON.stringify(PROOFS)}`, map: null }
      return DECLARATIONS.test(id) ? { code: code.replace(FOR_READERS, ''), map: null } : null
    },
  }
}
