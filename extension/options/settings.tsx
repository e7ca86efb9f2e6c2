/** The settings page: what is watched, where it may be asked, and whether notifications arrive. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import { Gate } from '../shared/gate.tsx'
import { useLanguage } from '../shared/language.ts'
import type { SettingsActions } from './actions.ts'
import { useChosen } from './chosen.ts'
import { Clouds } from './clouds.tsx'
import { Coins } from './coins.tsx'
import { Exchanges } from './exchanges.tsx'
import { Exploits } from './exploits.tsx'
import { Notifications } from './notifications.tsx'
import { Own } from './own.tsx'

export interface SettingsProps {
  readonly view: SettingsView
  readonly act: SettingsActions
}

export function Settings({ view, act }: SettingsProps) {
  useLanguage(view.lang, view.dir)
  const chosen = useChosen(view, act.choose)
  return (
    <main class="settings">
      <header class="settings-head">
        <Gate tone="calm" size={32} />
        <h1>{view.labels.title}</h1>
      </header>
      <Exchanges view={view} chosen={chosen} allow={act.allow} />
      <Coins view={view} watch={act.watch} />
      <Own view={view} chosen={chosen} act={act} />
      <Clouds view={view} act={act} />
      <Exploits view={view} act={act} />
      <Notifications labels={view.labels} test={act.test} />
      <p class="privacy">{view.labels.privacy}</p>
    </main>
  )
}
