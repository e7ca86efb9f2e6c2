/** What is heard, by how bad the news is, each to try; and how often a pause is recalled. */
import { useState } from 'preact/hooks'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Head, Said } from './head.tsx'
import { Select } from './select.tsx'
import { useValue } from './value.ts'

type SoundRow = SettingsView['sounds']['rows'][number]

interface SoundsProps {
  readonly view: SettingsView
  readonly act: Pick<SettingsActions, 'prefer' | 'testSound'>
}

export function Sounds({ view, act }: SoundsProps) {
  const { sounds: shown, preferences } = view
  const [sounds, changeSounds] = useValue(preferences.sounds, (value) => act.prefer({ sounds: value }))
  const [every, changeEvery] = useValue(shown.remind.value, (remindEvery) => act.prefer({ remindEvery }))
  const [failed, setFailed] = useState(false)
  const play = (tone: SoundRow['tone']) => act.testSound(tone).then((played) => setFailed(!played))
  return (
    <section aria-labelledby="sounds">
      <Head id="sounds" name={shown.title} help={shown.help} />
      <div class="panel">
        {shown.rows.map((row) => (
          <Row
            key={row.tone}
            row={row}
            value={sounds[row.tone]}
            change={(sound) => changeSounds((now) => ({ ...now, [row.tone]: sound }))}
            button={shown.labels.try}
            play={() => void play(row.tone)}
          />
        ))}
      </div>
      <Said words={failed ? shown.labels.failed : ''} wrong />
      <div class="panel">
        <Select id="remind" select={shown.remind} value={every} change={(next) => changeEvery(() => next)} />
      </div>
    </section>
  )
}

interface RowProps {
  readonly row: SoundRow
  readonly value: SoundRow['value']
  readonly change: (sound: SoundRow['value']) => void
  readonly button: string
  readonly play: () => void
}

function Row({ row, value, change, button, play }: RowProps) {
  return (
    <div class="with-button">
      <Select id={`sound-${row.tone}`} select={row} value={value} change={change} />
      <button type="button" class="button" aria-label={row.tryNamed} onClick={play}>
        {button}
      </button>
    </div>
  )
}
