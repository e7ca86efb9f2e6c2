/** The language and the colours of every page. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Head } from './head.tsx'
import { Select } from './select.tsx'
import { useValue } from './value.ts'

interface LookProps {
  readonly view: SettingsView
  readonly prefer: SettingsActions['prefer']
}

export function Look({ view, prefer }: LookProps) {
  const { title, language, theme } = view.look
  const [spoken, speak] = useValue(language.value, (value) => prefer({ language: value }))
  const [painted, paint] = useValue(theme.value, (value) => prefer({ theme: value }))
  return (
    <section aria-labelledby="look">
      <Head id="look" name={title} />
      <div class="panel">
        <Select id="language" select={language} value={spoken} change={(value) => speak(() => value)} />
        <Select id="theme" select={theme} value={painted} change={(value) => paint(() => value)} />
      </div>
    </section>
  )
}
