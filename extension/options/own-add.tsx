/** Adding a feed of one's own: an address, then what was found there and what of it counts. */
import { useState } from 'preact/hooks'
import type { FoundView, SettingsLabels } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { useAdding } from './adding.ts'
import { AddressField } from './own-address.tsx'
import { OwnEditor } from './own-editor.tsx'

interface OwnAddProps {
  readonly labels: SettingsLabels
  readonly act: SettingsActions
}

export function OwnAdd({ labels, act }: OwnAddProps) {
  const [typed, setTyped] = useState('')
  const [back, setBack] = useState(false)
  const { step, add, stop } = useAdding(labels, act)
  const close = () => {
    setBack(true)
    stop()
  }
  if (step.kind === 'found')
    return <Found {...step} labels={labels} act={act} close={close} added={() => setTyped('')} />
  return (
    <AddressField
      labels={labels.own}
      typed={typed}
      type={(text) => {
        setTyped(text)
        stop()
      }}
      add={() => add(typed)}
      busy={step.kind === 'busy' ? step.said : ''}
      refused={step.kind === 'refused' ? step.why : ''}
      stop={stop}
      back={back}
    />
  )
}

interface FoundProps extends OwnAddProps {
  readonly found: FoundView
  readonly note: string
  readonly close: () => void
  readonly added: () => void
}

function Found({ found, note, labels, act, close, added }: FoundProps) {
  const { format, url, page, name, components, title, sampleTitle, sample } = found
  return (
    <OwnEditor
      id="new-feed"
      title={title}
      feed={{ name, format, only: [] }}
      components={components}
      labels={labels}
      save={async (chosenName, only) => {
        const why = await act.addFeed({ format, url, page, name: chosenName, only })
        if (why === '') added()
        return why
      }}
      close={close}
    >
      <p class="address">{url}</p>
      {note && <p class="help">{note}</p>}
      <p>{sampleTitle}</p>
      <ul class="sample">
        {sample.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </OwnEditor>
  )
}
