/** Settings as a file: saved, and brought in after a look at what it changes. */
import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type FileLabels, type FileView, isTooLarge } from '../../src/views/settings-file.ts'
import type { SettingsActions } from './actions.ts'
import { Preview } from './file-preview.tsx'
import { Head } from './head.tsx'

type Acts = Pick<SettingsActions, 'save' | 'preview' | 'restore'>

interface FileProps {
  readonly labels: FileLabels
  readonly act: Acts
}

export function File({ labels, act }: FileProps) {
  const [seen, setSeen] = useState<FileView | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const choose = async (file: Blob | undefined) => {
    if (!file) return
    setSeen(isTooLarge(file.size) ? { ok: false, why: labels.large } : await viewOf(file, labels, act))
    // The same file can be chosen again once it is mended.
    if (field.current) field.current.value = ''
  }
  const close = () => {
    setSeen(null)
    field.current?.focus()
  }
  return (
    <section aria-labelledby="file">
      <Head id="file" name={labels.title} help={labels.help} />
      <Buttons labels={labels} save={() => void act.save()} choose={choose} field={field} />
      <p id="file-refused" class="refused" role="alert">
        {seen && !seen.ok && seen.why}
      </p>
      {seen?.ok && <Preview file={seen} labels={labels} restore={act.restore} close={close} />}
    </section>
  )
}

interface ButtonsProps {
  readonly labels: FileLabels
  readonly save: () => void
  readonly choose: (file: Blob | undefined) => Promise<void>
  readonly field: RefObject<HTMLInputElement | null>
}

function Buttons({ labels, save, choose, field }: ButtonsProps) {
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={save}>
        {labels.save}
      </button>
      <label class="button file">
        {labels.bring}
        <input
          ref={field}
          class="spoken"
          type="file"
          accept="application/json,.json"
          aria-describedby="file-refused"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
    </div>
  )
}

async function viewOf(file: Blob, labels: FileLabels, act: Acts): Promise<FileView> {
  try {
    return act.preview(await file.text())
  } catch {
    return { ok: false, why: labels.unread }
  }
}
