/** The welcome page: numbered steps that can be taken or left, then what to know, then a calm end. */
import type { Part as PartView, WelcomeView } from '../../src/views/welcome-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { useLanguage } from '../shared/language.ts'
import { LeafHead } from '../shared/leaf-head.tsx'
import type { WelcomeActions } from './actions.ts'
import { Exchanges } from './exchanges.tsx'
import { Panel } from './panel.tsx'
import { Test } from './test.tsx'
import { Ticks, useTicked } from './ticks.tsx'

export interface WelcomeProps {
  readonly view: WelcomeView
  readonly act: WelcomeActions
}

export function Welcome({ view, act }: WelcomeProps) {
  useLanguage(view.lang, view.dir)
  const coins = useTicked(view.coins, act.watch)
  const { coin, pin, end } = view
  return (
    <main class="leaf">
      <LeafHead title={view.title} lead={view.lead} />
      <Exchanges view={view} act={act} />
      <Panel number={2} title={coin.title} help={coin.help}>
        <Ticks ticks={coin.ticks} ticked={coins} small />
      </Panel>
      <Test step={view.test} send={act.test} />
      <Panel number={4} title={pin.title} help={pin.help}>
        <p class={pin.pinned ? 'well' : ''} role="status">
          {pin.pinned && <Glyph name="tick" />}
          {pin.pinned || pin.how}
        </p>
      </Panel>
      <div class="parts">
        <Part part={view.sees} />
        <Part part={view.blind} />
        <Part part={view.privacy} />
      </div>
      <section class="panel end" data-tone={end.ready ? 'calm' : 'unknown'}>
        <div role="status">
          <h2>{end.title}</h2>
          <p>{end.help}</p>
        </div>
        <button type="button" class="button" onClick={act.openSettings}>
          {end.settings}
        </button>
      </section>
    </main>
  )
}

function Part({ part }: { readonly part: PartView }) {
  return (
    <section>
      <h2>{part.title}</h2>
      <ul>
        {part.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
