/** "Saved" with Undo, at the foot of the window wherever the page is scrolled to; it stays until the next word. */
import type { SettingsLabels } from '../../src/views/settings-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { focused } from './focused.ts'
import type { Toast as ToastView } from './saving.ts'

interface ToastProps {
  readonly toast: ToastView | null
  readonly labels: SettingsLabels
  readonly undo: () => void
  readonly close: () => void
}

/** The words are always in the page, so that screen readers hear them arrive. */
export function Toast({ toast, labels, undo, close }: ToastProps) {
  return (
    <div class="toast" data-wrong={toast?.wrong ?? false}>
      <p role="status">
        {toast && <Glyph name={toast.wrong ? 'slow' : 'tick'} />}
        {toast?.words}
      </p>
      {toast?.undo && (
        <button type="button" class="button" onClick={undo}>
          {labels.undo}
        </button>
      )}
      {toast && (
        <button
          key={String(toast.undo)}
          type="button"
          class="toast-close"
          title={labels.close}
          // What the keyboard was on, Undo, has gone.
          ref={toast.undo || toast.wrong ? null : focused}
          onClick={close}
        >
          <Glyph name="close" />
          <span class="spoken">{labels.close}</span>
        </button>
      )}
    </div>
  )
}
