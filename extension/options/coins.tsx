/** Watched coins: chips to remove, and a field to add. */
import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { SettingsView } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { addCoins } from './coin.ts'
import { useDraft } from './draft.ts'
import { Head } from './head.tsx'

interface CoinsProps {
  readonly view: SettingsView
  readonly watch: (coins: string[]) => void
}

export function Coins({ view, watch }: CoinsProps) {
  const { labels } = view
  const draft = useDraft(view.coins, watch)
  const field = useRef<HTMLInputElement>(null)
  const remove = (coin: string) => {
    draft.change(draft.list.filter((one) => one !== coin))
    field.current?.focus()
  }
  const add = (typed: string) => {
    const list = addCoins(draft.list, typed)
    if (list && list.length > draft.list.length) draft.change(list)
    return list !== null
  }
  return (
    <section aria-labelledby="coins">
      <Head id="coins" name={labels.coins} help={labels.coinsHelp} said={draft.saved ? labels.saved : ''} />
      <ul class="coins">
        {draft.list.map((coin) => (
          <li key={coin} class="coin">
            {coin}
            <Remove name={labels.removeCoin.replace('$1', coin)} click={() => remove(coin)} />
          </li>
        ))}
      </ul>
      <AddCoin labels={labels} add={add} field={field} />
    </section>
  )
}

function Remove({ name, click }: { readonly name: string; readonly click: () => void }) {
  return (
    <button type="button" title={name} onClick={click}>
      <Glyph name="close" />
      <span class="spoken">{name}</span>
    </button>
  )
}

interface AddCoinProps {
  readonly labels: SettingsView['labels']
  /** Whether the typed words were coins. */
  readonly add: (typed: string) => boolean
  readonly field: RefObject<HTMLInputElement | null>
}

function AddCoin({ labels, add, field }: AddCoinProps) {
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  const type = (text: string) => {
    setTyped(text)
    setRefused(false)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const good = add(typed)
    setRefused(!good)
    if (good) setTyped('')
    field.current?.focus()
  }
  return (
    <form class="add-coin" onSubmit={submit}>
      <label for="coin">{labels.addCoin}</label>
      <Ticker typed={typed} refused={refused} type={type} field={field} />
      <button class="button" type="submit">
        {labels.addCoinButton}
      </button>
      <p id="coin-refused" class="refused" role="alert">
        {refused && labels.coinRefused}
      </p>
    </form>
  )
}

interface TickerProps {
  readonly typed: string
  readonly refused: boolean
  readonly type: (text: string) => void
  readonly field: RefObject<HTMLInputElement | null>
}

function Ticker({ typed, refused, type, field }: TickerProps) {
  return (
    <input
      id="coin"
      ref={field}
      value={typed}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck={false}
      aria-invalid={refused}
      aria-describedby="coin-refused"
      onInput={(event) => type(event.currentTarget.value)}
    />
  )
}
