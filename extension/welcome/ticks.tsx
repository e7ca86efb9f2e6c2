/** Tiles to tick. A tick shows at once and is kept at once. */
import { useRef, useState } from 'preact/hooks'
import type { Tick } from '../../src/views/welcome-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Tile } from '../shared/tile.tsx'

export interface Ticked {
  readonly has: (id: string) => boolean
  readonly set: (id: string, wanted: boolean) => void
}

/** What is kept, with the ticks that are still on their way; when keeping fails, the ledger's word stands again. */
export function useTicked(kept: readonly string[], keep: (list: readonly string[]) => Promise<void>): Ticked {
  const [sent, setSent] = useState<readonly string[] | null>(null)
  const list = sent ?? kept
  // From the newest list, not the one that was drawn: two quick ticks are two changes.
  const newest = useRef(list)
  newest.current = list
  const set = (id: string, wanted: boolean) => {
    const next = [...newest.current.filter((one) => one !== id), ...(wanted ? [id] : [])]
    newest.current = next
    setSent(next)
    keep(next).finally(() => {
      if (newest.current === next) setSent(null)
    })
  }
  return { has: (id) => list.includes(id), set }
}

interface TicksProps {
  readonly ticks: readonly Tick[]
  readonly ticked: Ticked
  readonly small?: boolean
}

export function Ticks({ ticks, ticked, small = false }: TicksProps) {
  return (
    <ul class={small ? 'tiles tiles-small' : 'tiles'}>
      {ticks.map(({ id, name, mark }) => (
        <li key={id}>
          <label class="tick">
            <input
              type="checkbox"
              checked={ticked.has(id)}
              onChange={(event) => ticked.set(id, event.currentTarget.checked)}
            />
            {mark && <Tile mark={mark} tone="unknown" />}
            <span class="tick-name">{name}</span>
            <span class="tick-mark">
              <Glyph name="tick" />
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
