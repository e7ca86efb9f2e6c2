/** What a file would change, in words, before it does. */
import { useState } from 'preact/hooks'
import type { FileLabels, FileView } from '../../src/views/settings-file.ts'
import type { SettingsActions } from './actions.ts'
import { focused } from './focused.ts'

interface PreviewProps {
  readonly file: Extract<FileView, { ok: true }>
  readonly labels: FileLabels
  readonly restore: SettingsActions['restore']
  readonly close: () => void
}

export function Preview({ file, labels, restore, close }: PreviewProps) {
  const { changes, left, origins } = file
  const [why, setWhy] = useState('')
  const apply = () => restore(file).then((refused) => (refused === '' ? close() : setWhy(refused)))
  return (
    <section class="editor" aria-labelledby="file-preview">
      <h3 id="file-preview" ref={focused} tabIndex={-1}>
        {labels.preview}
      </h3>
      {changes.length === 0 && <p>{labels.same}</p>}
      <ul class="changes">
        {[...changes, ...left].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {changes.length > 0 && origins.length > 0 && <p class="help help-last">{labels.asks}</p>}
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button button-main" onClick={() => void apply()}>
            {labels.apply}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {labels.cancel}
        </button>
      </div>
      <p class="refused" role="alert">
        {why}
      </p>
    </section>
  )
}
