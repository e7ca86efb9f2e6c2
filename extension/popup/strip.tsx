/** The last 24 hours as bars, oldest first: the worse, the taller, so that colour is never alone. */
import type { Strip, Tone } from '../../src/views/screen.ts'

const TONES: readonly Tone[] = ['unknown', 'calm', 'warning', 'alarm']
const HEIGHTS: Record<Tone, number> = { unknown: 3, calm: 8, warning: 12, alarm: 16 }
const PITCH = 5
const WIDTH = 4
const HEIGHT = 16

/** One path a tone instead of an element a cell: twelve exchanges stay light to draw. */
export function StripBars({ strip }: { readonly strip: Strip }) {
  if (strip.cells.length === 0) return null
  const box = `0 0 ${strip.cells.length * PITCH} ${HEIGHT}`
  return (
    <svg class="strip" viewBox={box} preserveAspectRatio="none" role="img" aria-label={strip.label}>
      <title>{strip.label}</title>
      {TONES.map((tone) => (
        <path key={tone} data-tone={tone} d={bars(strip.cells, tone)} />
      ))}
    </svg>
  )
}

function bars(cells: readonly Tone[], tone: Tone): string {
  const height = HEIGHTS[tone]
  const bar = (cell: Tone, at: number) =>
    cell === tone ? `M${at * PITCH} ${HEIGHT - height}h${WIDTH}v${height}h-${WIDTH}z` : ''
  return cells.map(bar).join('')
}
