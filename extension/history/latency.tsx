/** The last answer times as a small line; the usual time stands beside it, the rest is said. */
import type { LatencyView } from '../../src/views/history-screen.ts'

const WIDTH = 76
const HEIGHT = 18
const EDGE = 2

export function Latency({ latency, label }: { readonly latency: LatencyView; readonly label: string }) {
  const { words, median, points } = latency
  const last = points.length - 1
  const at = (height: number, index: number) =>
    `${EDGE + (index / last) * (WIDTH - 2 * EDGE)} ${HEIGHT - EDGE - height * (HEIGHT - 2 * EDGE)}`
  return (
    <p class="latency" title={words}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={words}>
        <polyline points={points.map(at).join(' ')} />
      </svg>
      <span>
        {label} <strong>{median}</strong>
      </span>
    </p>
  )
}
