/** The field for an address, and what is said about it. */
import type { OwnLabels } from '../../src/views/settings-screen.ts'
import { focused } from './focused.ts'

interface AddressFieldProps {
  readonly labels: OwnLabels
  readonly typed: string
  readonly type: (text: string) => void
  readonly add: () => void
  /** What is being done; '' when nothing is. */
  readonly busy: string
  readonly refused: string
  readonly stop: () => void
  /** The person comes back to it from what was found. */
  readonly back: boolean
}

export function AddressField({ labels, typed, type, add, busy, refused, stop, back }: AddressFieldProps) {
  const submit = (event: Event) => {
    event.preventDefault()
    if (busy === '') add()
  }
  return (
    <form class="field field-wide" onSubmit={submit} novalidate>
      <label for="address">{labels.address}</label>
      <Input typed={typed} type={type} busy={busy} refused={refused} back={back} />
      <button class="button" type="submit" aria-disabled={busy !== ''}>
        {labels.add}
      </button>
      <div class="busy">
        <p role="status">{busy}</p>
        {busy !== '' && (
          <button class="button" type="button" onClick={stop}>
            {labels.cancel}
          </button>
        )}
      </div>
      <p id="address-refused" class="refused" role="alert">
        {refused}
      </p>
    </form>
  )
}

function Input({ typed, type, busy, refused, back }: Omit<AddressFieldProps, 'labels' | 'add' | 'stop'>) {
  return (
    <input
      id="address"
      ref={back ? focused : null}
      inputMode="url"
      value={typed}
      readOnly={busy !== ''}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      aria-invalid={refused !== ''}
      aria-describedby="address-refused"
      onInput={(event) => type(event.currentTarget.value)}
    />
  )
}
