/** Hands a text to the browser as a file to save. */

interface SavedFile {
  readonly name: string
  readonly text: string
  /** Of its contents; JSON when not given. */
  readonly type?: string
}

/** No `downloads` permission is needed for a link of our own page. */
export function saveFile({ name, text, type = 'application/json' }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Firefox reads the blob a little after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
