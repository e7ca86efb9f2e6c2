/**
 * A build step: what a declaration says for its reader (where a fact comes from, when it was checked) is not read by
 * the product and is not shipped. Declarations are data laid out by the formatter, so their properties are found by
 * their layout.
 */
import type { Plugin } from 'vite'

const DECLARATIONS = /\/src\/(?:exchanges|upstreams|exploits)\/[a-z0-9-]+\.ts$/
const FOR_READERS = /^\s*(?:source|evidence|checked):\s*(?:`[^`]*`|'(?:[^'\\\n]|\\.)*'|[A-Z_]+)\s*,\n/gm

export function withoutSources(): Plugin {
  return {
    name: 'without-sources',
    enforce: 'pre',
    transform(code, id) {
      return DECLARATIONS.test(id) ? { code: code.replace(FOR_READERS, ''), map: null } : null
    },
  }
}
