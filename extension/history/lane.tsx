/** One lane of a day: what could not be seen as hatching, trouble as bars that are links with a sentence each. */
import type { Lane, LaneBar } from '../../src/views/history-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Tile } from '../shared/tile.tsx'

export const percent = (share: number) => `${(share * 100).toFixed(3)}%`

interface LaneProps {
  readonly lane: Lane
  readonly until: number
  readonly say: (words: string) => void
}

export function LaneRow({ lane, until, say }: LaneProps) {
  return (
    <div class="lane">
      <div class="lane-name">
        <Tile mark={lane.mark} tone="unknown" />
        <span>{lane.name}</span>
        {lane.unseenLabel && <span class="spoken">{lane.unseenLabel}</span>}
      </div>
      <div class="lane-track" style={{ '--rows': lane.rows }}>
        <span class="lane-past" style={{ inlineSize: percent(until) }} />
        {lane.unseen.map(({ from, to }) => (
          <span
            key={from}
            class="lane-unseen"
            title={lane.unseenLabel}
            style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
          />
        ))}
        {lane.bars.map((bar) => (
          <Bar key={bar.id} bar={bar} say={say} />
        ))}
      </div>
    </div>
  )
}

function Bar({ bar, say }: { readonly bar: LaneBar; readonly say: (words: string) => void }) {
  const { from, to, row, look, tone, glyph, label, address, name } = bar
  const tell = () => say(label)
  return (
    <a
      class="lane-bar"
      data-look={look}
      data-tone={tone}
      href={address}
      aria-label={label}
      style={{ insetInlineStart: percent(from), inlineSize: percent(to - from), '--at': row }}
      onMouseEnter={tell}
      onFocus={tell}
      onMouseLeave={() => say('')}
      onBlur={() => say('')}
    >
      <span class="lane-words">
        <Glyph name={glyph} />
        <span class="lane-text">{name}</span>
      </span>
    </a>
  )
}
