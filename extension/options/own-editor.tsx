/** Name a feed of one's own and say what of it counts: when it was just found, and later. */
import type { ComponentChildren, RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { OwnChoice, SettingsLabels } from '../../src/views/settings-screen.ts'
import type { Kept } from './actions.ts'
import { Chips } from './chips.tsx'
import { Components } from './components.tsx'
import type { Draft } from './draft.ts'
import { focused } from './focused.ts'
import { addNames } from './names.ts'

interface OwnEditorProps {
  /** Unique in the page. */
  readonly id: string
  readonly title: string
  readonly feed: Pick<OwnChoice, 'name' | 'format' | 'only'>
  readonly components: readonly string[]
  readonly labels: Pick<SettingsLabels, 'own' | 'search'>
  readonly save: (name: string, only: readonly string[]) => Kept
  readonly close: () => void
  /** What there is to say about it. */
  readonly children?: ComponentChildren
}

export function OwnEditor({ id, title, feed, components, labels, save, close, children }: OwnEditorProps) {
  const { own } = labels
  const [name, setName] = useState(feed.name)
  const [only, setOnly] = useState(feed.only)
  const [why, setWhy] = useState('')
  // A word typed and not added is meant all the same.
  const half = useRef('')
  const keep = () => {
    const words = half.current.trim() === '' ? only : addNames(only, half.current)
    if (words === null) return setWhy(own.keywords.refused)
    setWhy('')
    save(name, words).then((refused) => (refused === '' ? close() : setWhy(refused)))
  }
  const counts = { id, only, change: setOnly, labels }
  return (
    <section class="editor" aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`} words={title} />
      {children}
      <Name id={`${id}-name`} label={own.name} name={name} change={setName} />
      {feed.format === 'statuspage' ? (
        <Components {...counts} components={components} />
      ) : (
        <Keywords {...counts} half={half} />
      )}
      <div class="buttons">
        <button type="button" class="button button-main" onClick={keep}>
          {own.save}
        </button>
        <button type="button" class="button" onClick={close}>
          {own.cancel}
        </button>
      </div>
      <p class="refused" role="alert">
        {why}
      </p>
    </section>
  )
}

/** The keyboard comes here when the editor opens, so that screen readers say what it is about. */
function Title({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <h3 id={id} ref={focused} tabIndex={-1}>
      {words}
    </h3>
  )
}

interface NameProps {
  readonly id: string
  readonly label: string
  readonly name: string
  readonly change: (name: string) => void
}

function Name({ id, label, name, change }: NameProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={name}
        maxLength={60}
        autocomplete="off"
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  )
}

interface KeywordsProps extends Pick<OwnEditorProps, 'id' | 'labels'> {
  readonly only: readonly string[]
  readonly change: Draft['change']
  readonly half: RefObject<string>
}

function Keywords({ id, labels, only, change, half }: KeywordsProps) {
  const { keywords } = labels.own
  const typing = (typed: string) => {
    half.current = typed
  }
  return (
    <div>
      <h4>{keywords.title}</h4>
      <p class="help">{keywords.help}</p>
      <Chips id={`${id}-word`} labels={keywords} list={only} change={change} add={addNames} typing={typing} />
    </div>
  )
}
