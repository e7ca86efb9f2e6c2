/** The gate of the toolbar icon, so that the popup answers with the same picture that was clicked. */
import type { Tone } from '../../src/views/screen.ts'

const DOORWAY = 'M1 8a7 7 0 0 1 14 0v5.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 1 13.5z'
const SIGNS: Record<Tone, string> = {
  calm: 'M4 15V8a4 4 0 0 1 8 0v7z',
  warning: 'M6.8 4h2.4v6H6.8zM6.8 11h2.4v2H6.8z',
  alarm: 'M4 5h3v7H4zM9 5h3v7H9z',
  unknown: 'M5 6a3 3 0 1 1 4 2.8V10H7V8h1a2 2 0 1 0-1-2 1 1 0 0 1-2 0M7 11h2v2H7z',
}

export function Gate({ tone, size }: { readonly tone: Tone; readonly size: number }) {
  return (
    <svg class="gate" data-tone={tone} width={size} height={size} viewBox="1 1 14 14" aria-hidden="true">
      <path class="gate-door" d={DOORWAY} />
      <path class="gate-sign" d={SIGNS[tone]} />
      {tone === 'calm' && <circle class="gate-coin" cx="8" cy="12" r="2.2" />}
    </svg>
  )
}
