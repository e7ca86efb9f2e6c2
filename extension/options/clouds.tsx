/** Clouds to watch besides those the chosen exchanges stand on. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Choices } from './choices.tsx'
import { useDraft, withOrWithout } from './draft.ts'
import { Head } from './head.tsx'
import { useSteady } from './steady.ts'

interface CloudsProps {
  readonly view: SettingsView
  readonly act: SettingsActions
}

export function Clouds({ view, act }: CloudsProps) {
  const { labels, clouds, cloudsAsked } = view
  const { title, help } = labels.clouds
  const kept = clouds.filter((one) => one.chosen).map((one) => one.id)
  const draft = useDraft(kept, act.watchClouds)
  return (
    <section aria-labelledby="clouds">
      <Head id="clouds" name={title} help={help} />
      <Choices
        choices={useSteady(clouds)}
        chosen={draft.list}
        labels={labels.permission}
        set={(id, chosen) => draft.change((list) => withOrWithout(list, id, chosen))}
        allow={act.allow}
      />
      {cloudsAsked && <p class="help after">{cloudsAsked}</p>}
    </section>
  )
}
