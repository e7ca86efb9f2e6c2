/** What the user is told of, signal by signal, and early warning. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Head } from './head.tsx'
import { Select } from './select.tsx'
import { Tick } from './tick.tsx'
import { useValue } from './value.ts'
import { Warning } from './warning.tsx'

interface TellingProps {
  readonly view: SettingsView
  readonly prefer: SettingsActions['prefer']
}

export function Telling({ view, prefer }: TellingProps) {
  const { telling, preferences } = view
  const { early } = telling
  const [tell, changeTell] = useValue(preferences.tell, (value) => prefer({ tell: value }))
  const [warned, changeWarned] = useValue(early.on, (earlyWarning) => prefer({ earlyWarning }))
  return (
    <section aria-labelledby="telling">
      <Head id="telling" name={telling.title} help={telling.help} />
      <div class="panel">
        {telling.rows.map((row) => (
          <Select
            key={row.signal}
            id={`tell-${row.signal}`}
            select={row}
            value={tell[row.signal]}
            change={(threshold) => changeTell((now) => ({ ...now, [row.signal]: threshold }))}
          />
        ))}
      </div>
      <Warning words={telling.warning} />
      <div class="part">
        <Head id="early" name={early.title} help={early.help} under />
        <div class="panel">
          <Tick name={early.choice} on={warned} change={(on) => changeWarned(() => on)} />
        </div>
      </div>
    </section>
  )
}
