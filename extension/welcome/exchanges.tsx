/** Where the money is: the most used exchanges first, the rest on request, one question of the browser for all. */
import { useState } from 'preact/hooks'
import type { Ask as AskView } from '../../src/views/welcome-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Panel } from './panel.tsx'
import { Ticks, useTicked } from './ticks.tsx'
import type { WelcomeProps } from './welcome.tsx'

export function Exchanges({ view, act }: WelcomeProps) {
  const { title, help, ticks, first, all, ask } = view.exchanges
  const [whole, setWhole] = useState(false)
  const chosen = useTicked(view.chosen, act.choose)
  return (
    <Panel number={1} title={title} help={help}>
      <Ticks ticks={whole ? ticks : first} ticked={chosen} />
      {!whole && first.length < ticks.length && (
        <button type="button" class="button all" onClick={() => setWhole(true)}>
          {all}
        </button>
      )}
      <Ask ask={ask} allow={act.allow} />
    </Panel>
  )
}

interface AskProps {
  readonly ask: AskView | null
  readonly allow: (origins: readonly string[]) => Promise<boolean>
}

/** The sentence is always in the page, so that screen readers hear it arrive. */
function Ask({ ask, allow }: AskProps) {
  const [refused, setRefused] = useState('')
  const click = () => {
    if (ask) allow(ask.origins).then((yes) => setRefused(yes ? '' : ask.text))
  }
  const isRefused = ask !== null && refused === ask.text
  return (
    <div class={ask ? 'ask' : ''}>
      <p role="status">
        {ask && <Glyph name="lock" />}
        {ask && <span>{isRefused ? ask.refused : ask.text}</span>}
      </p>
      {ask && (
        <button type="button" class="button button-strong" onClick={click}>
          {ask.button}
        </button>
      )}
    </div>
  )
}
