/** A list of words: chips to remove, and a field to add. */
import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ChipLabels } from '../../src/views/settings-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import type { Draft } from './draft.ts'

/** The list with what was typed added, or null when it cannot be. */
export type Add = (list: readonly string[], typed: string) => readonly string[] | null

interface ChipsProps {
  /** Unique in the page. */
  readonly id: string
  readonly labels: ChipLabels
  readonly list: readonly string[]
  readonly change: Draft['change']
  readonly add: Add
  readonly capitals?: boolean
  /** Why what was typed cannot be added; without it always the same. */
  readonly refusal?: (typed: string) => string
  /** What a word is called on the chip, when not itself. */
  readonly shown?: (word: string) => string
  /** Hears what is typed and not yet added. */
  readonly typing?: (typed: string) => void
}

export function Chips(props: ChipsProps) {
  const { id, labels, list, change, add, capitals = false, typing, shown = itself } = props
  const { refusal = () => labels.refused } = props
  const field = useRef<HTMLInputElement>(null)
  const remove = (word: string) => {
    change((now) => now.filter((one) => one !== word))
    field.current?.focus()
  }
  const submit = (typed: string) => {
    const next = add(list, typed)
    if (next && next.length > list.length) change(() => next)
    return next === null ? refusal(typed) : ''
  }
  return (
    <>
      <ul class="chips">
        {list.map((word) => (
          <li key={word} class="chip">
            {shown(word)}
            <Remove name={labels.remove.replace('$1', shown(word))} click={() => remove(word)} />
          </li>
        ))}
      </ul>
      <AddChip id={id} labels={labels} submit={submit} field={field} capitals={capitals} typing={typing} />
    </>
  )
}

function itself(word: string): string {
  return word
}

function Remove({ name, click }: { readonly name: string; readonly click: () => void }) {
  return (
    <button type="button" title={name} onClick={click}>
      <Glyph name="close" />
      <span class="spoken">{name}</span>
    </button>
  )
}

interface AddChipProps {
  readonly id: string
  readonly labels: ChipLabels
  /** '' when the typed words were added, else why not. */
  readonly submit: (typed: string) => string
  readonly field: RefObject<HTMLInputElement | null>
  readonly capitals: boolean
  readonly typing: ChipsProps['typing']
}

function AddChip({ id, labels, submit, field, capitals, typing }: AddChipProps) {
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState('')
  const type = (text: string) => {
    setTyped(text)
    setRefused('')
    typing?.(text)
  }
  const add = (event: Event) => {
    event.preventDefault()
    const why = submit(typed)
    if (why === '') type('')
    else setRefused(why)
    field.current?.focus()
  }
  return (
    <form class="field" onSubmit={add}>
      <label for={id}>{labels.add}</label>
      <Field id={id} typed={typed} type={type} refused={refused !== ''} field={field} capitals={capitals} />
      <button class="button" type="submit">
        {labels.addButton}
      </button>
      <p id={`${id}-refused`} class="refused" role="alert">
        {refused}
      </p>
    </form>
  )
}

interface FieldProps extends Pick<AddChipProps, 'id' | 'field' | 'capitals'> {
  readonly typed: string
  readonly type: (text: string) => void
  readonly refused: boolean
}

function Field({ id, typed, type, refused, field, capitals }: FieldProps) {
  return (
    <input
      id={id}
      class={capitals ? 'capitals' : ''}
      // Tickers are no Turkish: their i has no dot as a capital.
      lang={capitals ? 'en' : undefined}
      ref={field}
      value={typed}
      autocomplete="off"
      autocapitalize={capitals ? 'characters' : 'off'}
      spellcheck={false}
      aria-invalid={refused}
      aria-describedby={`${id}-refused`}
      onInput={(event) => type(event.currentTarget.value)}
    />
  )
}
