/** Everything deleted, asked once more. */
import { useState } from 'preact/hooks'
import type { EraseLabels } from '../../src/views/settings-erase.ts'
import type { SettingsActions } from './actions.ts'
import { focused } from './focused.ts'
import { Head, Said } from './head.tsx'

interface EraseProps {
  readonly labels: EraseLabels
  readonly deleteAll: SettingsActions['deleteAll']
}

export function Erase({ labels, deleteAll }: EraseProps) {
  const [state, setState] = useState<'idle' | 'sure' | 'kept' | 'done'>('idle')
  const erase = () => deleteAll().then((why) => setState(why === '' ? 'done' : 'kept'))
  return (
    <section aria-labelledby="erase">
      <Head id="erase" name={labels.title} help={labels.help} />
      {state === 'sure' ? (
        <Sure labels={labels} erase={() => void erase()} keep={() => setState('kept')} />
      ) : (
        <div class="test">
          <button
            type="button"
            class="button button-grave"
            ref={state === 'idle' ? null : focused}
            onClick={() => setState('sure')}
          >
            {labels.button}
          </button>
          <Said words={state === 'done' ? labels.done : ''} />
        </div>
      )}
    </section>
  )
}

interface SureProps {
  readonly labels: EraseLabels
  readonly erase: () => void
  readonly keep: () => void
}

/** Nobody loses all by one slip: the keyboard goes to the harmless button. */
function Sure({ labels, erase, keep }: SureProps) {
  return (
    <div class="really">
      <p role="alert">{labels.sure}</p>
      <div class="buttons">
        <button type="button" class="button" ref={focused} onClick={keep}>
          {labels.no}
        </button>
        <button type="button" class="button button-grave" onClick={erase}>
          {labels.yes}
        </button>
      </div>
    </div>
  )
}
