/** Feeds of one's own: those there are, and a field to add one. */
import { useRef } from 'preact/hooks'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import type { Chosen } from './chosen.ts'
import { Head } from './head.tsx'
import { OwnAdd } from './own-add.tsx'
import { OwnCard } from './own-card.tsx'

interface OwnProps {
  readonly view: SettingsView
  readonly chosen: Chosen
  readonly act: SettingsActions
}

export function Own({ view, chosen, act }: OwnProps) {
  const { own, ownFull, labels } = view
  const { title, help } = labels.own
  const section = useRef<HTMLElement>(null)
  return (
    <section aria-labelledby="own" ref={section} tabIndex={-1}>
      <Head id="own" name={title} help={help} />
      <ul class="choices choices-wide">
        {own.map((feed) => (
          <li key={feed.id}>
            <OwnCard
              feed={feed}
              labels={labels}
              chosen={chosen}
              act={act}
              removed={() => section.current?.focus()}
            />
          </li>
        ))}
      </ul>
      {ownFull ? <p class="help after">{ownFull}</p> : <OwnAdd labels={labels} act={act} />}
    </section>
  )
}
