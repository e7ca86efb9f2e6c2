/** Ways out still open, here and on the user's other exchanges. */
import type { Exit } from '../../src/views/screen.ts'

export function Exits({ exits }: { readonly exits: readonly Exit[] }) {
  return (
    <>
      {exits.map((exit) => (
        <p key={exit.lead} class="exit">
          {exit.lead} {exit.names && <strong>{exit.names}</strong>}
          {exit.elsewhere && <span class="exit-elsewhere"> {exit.elsewhere}</span>}
        </p>
      ))}
    </>
  )
}
