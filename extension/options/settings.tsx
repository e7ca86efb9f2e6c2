/** The settings page: what is watched, what is told and how, and whether every feed can be read. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import { Gate } from '../shared/gate.tsx'
import { useLanguage } from '../shared/language.ts'
import type { SettingsActions } from './actions.ts'
import { useChosen } from './chosen.ts'
import { Clouds } from './clouds.tsx'
import { Coins } from './coins.tsx'
import { Data } from './data.tsx'
import { Erase } from './erase.tsx'
import { Exchanges } from './exchanges.tsx'
import { Exploits } from './exploits.tsx'
import { File } from './file.tsx'
import { Health } from './health.tsx'
import { Look } from './look.tsx'
import { Nav } from './nav.tsx'
import { Notifications } from './notifications.tsx'
import { Own } from './own.tsx'
import { Quiet } from './quiet.tsx'
import { useSaving } from './saving.ts'
import { Sounds } from './sounds.tsx'
import { Telling } from './telling.tsx'
import { Toast } from './toast.tsx'

export interface SettingsProps {
  readonly view: SettingsView
  readonly act: SettingsActions
}

export function Settings({ view, act: plain }: SettingsProps) {
  const { labels } = view
  useLanguage(view.lang, view.dir)
  const { act, toast, close } = useSaving(plain, labels)
  return (
    <div class="page">
      <Nav sections={view.sections} name={labels.sections} />
      <main class="settings">
        <header class="settings-head">
          <Gate tone="calm" size={32} />
          <h1>{labels.title}</h1>
        </header>
        <Sections view={view} act={act} />
        <p class="privacy">{labels.privacy}</p>
        <Toast toast={toast} labels={labels} undo={() => void act.undo()} close={close} />
      </main>
    </div>
  )
}

/** In the order of the list beside them. */
function Sections({ view, act }: SettingsProps) {
  const { labels } = view
  const chosen = useChosen(view, act.choose)
  return (
    <>
      <Exchanges view={view} chosen={chosen} allow={act.allow} />
      <Coins view={view} act={act} />
      <Own view={view} chosen={chosen} act={act} />
      <Clouds view={view} act={act} />
      <Exploits view={view} act={act} />
      <Telling view={view} prefer={act.prefer} />
      <Quiet view={view} prefer={act.prefer} />
      <Sounds view={view} act={act} />
      <Notifications labels={labels} test={act.test} />
      <Look view={view} prefer={act.prefer} />
      <Data view={view} prefer={act.prefer} />
      <Health view={view} act={act} />
      <File labels={labels.file} act={act} />
      <Erase labels={labels.erase} deleteAll={act.deleteAll} />
    </>
  )
}
