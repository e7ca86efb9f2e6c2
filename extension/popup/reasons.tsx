/** Why, and for how long. */
import type { Reason } from '../../src/views/screen.ts'

export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.text}>
          <span class="words">{reason.text}</span>
          {reason.duration && <span class="duration">{reason.duration}</span>}
        </li>
      ))}
    </ul>
  )
}
