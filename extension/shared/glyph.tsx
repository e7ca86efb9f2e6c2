/** The small drawings beside words, 16 x 16, in the colour of the text around them. */
import type { Glyph as GlyphName } from '../../src/views/screen.ts'

/** Drawings of the pages' own controls, beside those a view can ask for. */
export type Drawing =
  | GlyphName
  | 'refresh'
  | 'settings'
  | 'more'
  | 'out'
  | 'bell'
  | 'muted'
  | 'close'
  | 'back'
  | 'forward'
  | 'history'

/** Filled shapes, and lines 1.8 wide with round ends. */
const DRAWINGS: Record<Drawing, { readonly fill?: string; readonly line?: string }> = {
  tick: { line: 'M2.8 8.6 6.3 12 13.2 4.4' },
  slow: {
    fill: 'M7 2.6a1.2 1.2 0 0 1 2 0l5.6 9.8a1.2 1.2 0 0 1-1 1.8H2.4a1.2 1.2 0 0 1-1-1.8zM7.2 6v4h1.6V6zm0 5.2v1.6h1.6v-1.6z',
  },
  pause: { fill: 'M3 2.5h3.6v11H3zM9.4 2.5H13v11H9.4z' },
  down: { fill: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM4.8 6l2 2-2 2L6 11.2l2-2 2 2 1.2-1.2-2-2 2-2L10 4.8l-2 2-2-2z' },
  eye: {
    line: 'M1.6 8.2C3.4 5.4 5.6 4 8 4s4.6 1.4 6.4 4.2C12.6 10.6 10.4 12 8 12S3.4 10.6 1.6 8.2M3 13.2 13 2.8',
  },
  clock: { line: 'M8 1.9a6.1 6.1 0 1 0 .01 0M8 4.8V8.3L10.4 9.8' },
  lock: { fill: 'M3 7h10v7H3z', line: 'M5.2 7V4.9a2.8 2.8 0 0 1 5.6 0V7' },
  refresh: { line: 'M13.2 8A5.2 5.2 0 1 1 11.6 4.3L13.3 5.9M13.5 2.4v3.6H9.9' },
  settings: {
    line: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.6a1.9 1.9 0 1 0 .01 0M5 9.6a1.9 1.9 0 1 0 .01 0',
  },
  more: { line: 'M3.5 6 8 10.5 12.5 6' },
  out: { line: 'M5 4.2h6.8V11M11.5 4.5 4 12' },
  bell: { line: 'M3.2 11.5c1-1.2 1.3-2.3 1.3-4.2a3.5 3.5 0 0 1 7 0c0 1.9.3 3 1.3 4.2zM6.7 14h2.6' },
  muted: {
    line: 'M5.2 11.5H3.2c1-1.2 1.3-2.3 1.3-4.2M5.6 4.7a3.5 3.5 0 0 1 5.9 2.6c0 1.3.1 2.2.5 3M6.7 14h2.6M2.6 2.6l10.8 10.8',
  },
  back: { line: 'M10.5 3 5.5 8l5 5' },
  forward: { line: 'M5.5 3l5 5-5 5' },
  history: { line: 'M2.5 13.5h11M4 13V9.5M8 13V3M12 13V6.5' },
  close: { line: 'M4 4 12 12M12 4 4 12' },
}

/** Always beside a word or inside a named button, so it is silent for screen readers. */
export function Glyph({ name }: { readonly name: Drawing }) {
  const { fill, line } = DRAWINGS[name]
  return (
    <svg class={`glyph glyph-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {fill && <path d={fill} fill="currentColor" fill-rule="evenodd" />}
      {line && (
        <path
          d={line}
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  )
}
