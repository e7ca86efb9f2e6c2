/** Hands a file to the user without any permission: an address of its own, clicked, and given back. */
import type { ExportFile } from '../../src/views/history-export.ts'

/** Long enough for the slowest browser to have begun. */
const BEGUN = 30_000

export function download({ name, type, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), BEGUN)
}
