/** A field above a long list, and what of the list fits what is typed. */
import type { PopupView } from '../../src/views/screen.ts'

interface FindProps {
  readonly name: string
  /** Said when nothing fits; '' otherwise. */
  readonly none: string
  readonly change: (query: string) => void
}

export function Find({ name, none, change }: FindProps) {
  return (
    <div class="find">
      <input
        type="search"
        placeholder={name}
        aria-label={name}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p class="find-none" role="status">
        {none}
      </p>
    </div>
  )
}

export function found(view: PopupView, query: string): Pick<PopupView, 'cards' | 'open'> {
  const wanted = query.trim().toLocaleLowerCase(view.lang)
  if (!view.isLong || wanted === '') return view
  const fits = ({ name }: { readonly name: string }) => name.toLocaleLowerCase(view.lang).includes(wanted)
  return { cards: view.cards.filter(fits), open: view.open.filter(fits) }
}
