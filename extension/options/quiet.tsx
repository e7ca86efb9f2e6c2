/** Quiet hours: when they are, and what is told all the same. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Head } from './head.tsx'
import { QuietHours } from './quiet-hours.tsx'
import { Tick } from './tick.tsx'
import { useValue } from './value.ts'
import { Warning } from './warning.tsx'

interface QuietProps {
  readonly view: SettingsView
  readonly prefer: SettingsActions['prefer']
}

export function Quiet({ view, prefer }: QuietProps) {
  const { quiet: shown, preferences } = view
  const { labels } = shown
  const [quiet, change] = useValue(preferences.quiet, (value) => prefer({ quiet: value }))
  const toggle = (signal: (typeof quiet.through)[number], on: boolean) =>
    change((now) => ({
      ...now,
      through: [...now.through.filter((one) => one !== signal), ...(on ? [signal] : [])],
    }))
  return (
    <section aria-labelledby="quiet">
      <Head id="quiet" name={shown.title} help={shown.help} />
      <div class="panel">
        <Tick name={labels.on} on={quiet.on} change={(on) => change((now) => ({ ...now, on }))} />
        <QuietHours view={shown} change={(from, to) => change((now) => ({ ...now, from, to }))} />
        <fieldset class="through">
          <legend>{labels.through}</legend>
          {shown.through.map(({ signal, name }) => (
            <Tick
              key={signal}
              name={name}
              on={quiet.through.includes(signal)}
              change={(on) => toggle(signal, on)}
            />
          ))}
        </fieldset>
      </div>
      <Warning words={shown.warning} />
    </section>
  )
}
