/** The settings page: which exchanges, which coins, and whether notifications arrive. */
import type { SettingsView } from '../../src/views/screen.ts'
import { Gate } from '../shared/gate.tsx'
import { useLanguage } from '../shared/language.ts'
import type { SettingsActions } from './actions.ts'
import { Coins } from './coins.tsx'
import { Exchanges } from './exchanges.tsx'
import { Notifications } from './notifications.tsx'

export interface SettingsProps {
  readonly view: SettingsView
  readonly act: SettingsActions
}

export function Settings({ view, act }: SettingsProps) {
  useLanguage(view.lang, view.dir)
  return (
    <main class="settings">
      <header class="settings-head">
        <Gate tone="calm" size={32} />
        <h1>{view.labels.title}</h1>
      </header>
      <Exchanges view={view} choose={act.choose} />
      <Coins view={view} watch={act.watch} />
      <Notifications labels={view.labels} test={act.test} />
      <p class="privacy">{view.labels.privacy}</p>
    </main>
  )
}
