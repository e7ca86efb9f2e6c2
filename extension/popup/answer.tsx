/** The answer in one sentence, with the gate of the toolbar icon. Spoken when it changes while the popup is open. */

import type { PopupView } from '../../src/views/screen.ts'
import { Gate } from '../shared/gate.tsx'

export function Answer({ view }: { readonly view: PopupView }) {
  return (
    <header class="answer" data-tone={view.tone}>
      <Gate tone={view.tone} size={28} />
      <div>
        <h1 aria-live="polite">{view.headline}</h1>
        {view.detail && <p>{view.detail}</p>}
      </div>
    </header>
  )
}
