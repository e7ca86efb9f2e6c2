/** A list of things to tick. */
import type { Choice as ChoiceView, PermissionLabels } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Choice } from './choice.tsx'

interface ChoicesProps {
  readonly choices: readonly ChoiceView[]
  readonly chosen: readonly string[]
  readonly labels: PermissionLabels
  readonly set: (id: string, chosen: boolean) => void
  readonly allow: SettingsActions['allow']
}

export function Choices({ choices, chosen, labels, set, allow }: ChoicesProps) {
  return (
    <ul class="choices">
      {choices.map((one) => (
        <li key={one.id}>
          <Choice choice={one} chosen={chosen.includes(one.id)} labels={labels} set={set} allow={allow} />
        </li>
      ))}
    </ul>
  )
}
