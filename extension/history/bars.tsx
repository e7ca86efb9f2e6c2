/** A bar a day, oldest first: the worse, the taller, and each kind with a pattern of its own. */
import { useRef, useState } from 'preact/hooks'
import type { DayBar } from '../../src/views/history-screen.ts'

interface BarsProps {
  readonly bars: readonly DayBar[]
  readonly label: string
  readonly dir: 'ltr' | 'rtl'
}

/** One stop for the keyboard; the arrows go from day to day, in the direction in which days are drawn. */
export function Bars({ bars, label, dir }: BarsProps) {
  const list = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(bars.length - 1)
  const [said, setSaid] = useState<number | null>(null)
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setSaid(null)
    const target = targetOf(event.key, current, bars.length, dir)
    if (target === null) return
    event.preventDefault()
    setCurrent(target)
    ;(list.current?.children[target] as HTMLElement | undefined)?.focus()
  }
  const notice = (event: Event) => setSaid(placeIn(list.current, event.target))
  return (
    <div class="bars-place">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links, not of fields */}
      <div
        class="bars"
        ref={list}
        role="group"
        aria-label={label}
        onKeyDown={move}
        onPointerOver={notice}
        onFocusIn={notice}
        onPointerLeave={() => setSaid(null)}
        onFocusOut={() => setSaid(null)}
      >
        {bars.map((bar, index) => (
          <Bar key={bar.day} bar={bar} isStop={index === current} />
        ))}
      </div>
      {said !== null && bars[said] && (
        <p class="said-day" aria-hidden="true" data-late={said > bars.length / 2}>
          {bars[said]?.label}
        </p>
      )}
    </div>
  )
}

function Bar({ bar, isStop }: { readonly bar: DayBar; readonly isStop: boolean }) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is its label; a drawing has no text, and there are thousands
    <a
      class="bar"
      href={bar.address}
      data-state={bar.state}
      style={{ '--seen': bar.seen.toFixed(2) }}
      aria-label={bar.label}
      tabIndex={isStop ? 0 : -1}
    />
  )
}

function placeIn(list: HTMLElement | null, target: EventTarget | null): number | null {
  const place = list ? [...list.children].indexOf(target as Element) : -1
  return place < 0 ? null : place
}

function targetOf(key: string, from: number, count: number, dir: 'ltr' | 'rtl'): number | null {
  const later = dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft'
  const earlier = dir === 'ltr' ? 'ArrowLeft' : 'ArrowRight'
  const targets: Record<string, number> = {
    [later]: Math.min(count - 1, from + 1),
    [earlier]: Math.max(0, from - 1),
    Home: 0,
    End: count - 1,
  }
  return targets[key] ?? null
}
