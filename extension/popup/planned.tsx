/** Announced work: said, never alarmed about; with a reminder for those who want one. */
import { useState } from 'preact/hooks'
import type { Before, PlannedLine, PopupLabels } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import type { PopupActions } from './actions.ts'

interface PlannedProps {
  readonly lines: readonly PlannedLine[]
  readonly labels: PopupLabels
  readonly act: PopupActions
}

export function Planned({ lines, labels, act }: PlannedProps) {
  if (lines.length === 0) return null
  return (
    <section class="group">
      <h2 class="group-name">{labels.planned}</h2>
      <ul class="planned">
        {lines.map((line) => (
          <li key={line.incident}>
            <Glyph name="clock" />
            <div class="planned-words">
              <button type="button" class="planned-open" data-row onClick={() => act.go(line.incident)}>
                {line.text}
              </button>
              <span class="duration">{line.when}</span>
              <Reminder line={line} name={labels.remindNamed.replace('$1', line.text)} act={act} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ReminderProps {
  readonly line: PlannedLine
  readonly name: string
  readonly act: PopupActions
}

function Reminder({ line: { incident, reminder }, name, act }: ReminderProps) {
  const [refused, setRefused] = useState('')
  if (!reminder) return null
  const choose = (before: Before) => void act.remind(incident, before).then(setRefused)
  return (
    <>
      <select
        class="reminder"
        aria-label={name}
        value={reminder.before}
        onChange={(event) => choose(Number(event.currentTarget.value) as Before)}
      >
        {reminder.choices.map(({ label, before }) => (
          <option key={before} value={before}>
            {label}
          </option>
        ))}
      </select>
      <span class="refused" role="status">
        {refused}
      </span>
    </>
  )
}
