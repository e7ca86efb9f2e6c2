/** How often exchanges are asked in quiet times, and how much may be read a day. */
import { useEffect, useState } from 'preact/hooks'
import { budgetOf } from '../../src/views/settings-data.ts'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Head } from './head.tsx'
import { Select } from './select.tsx'
import { useValue } from './value.ts'
import { Warning } from './warning.tsx'

interface DataProps {
  readonly view: SettingsView
  readonly prefer: SettingsActions['prefer']
}

export function Data({ view, prefer }: DataProps) {
  const { title, pace, paceHelp, used, over, labels } = view.data
  const [kept, change] = useValue(pace.value, (value) => prefer({ pace: value }))
  return (
    <section aria-labelledby="data">
      <Head id="data" name={title} help={paceHelp} />
      <div class="panel">
        <Select id="pace" select={pace} value={kept} change={(value) => change(() => value)} />
        <Budget view={view.data} keep={(budgetMb) => void prefer({ budgetMb })} />
        <div>
          <p class="used">{used}</p>
          <p class="help help-last">{labels.usedHelp}</p>
        </div>
      </div>
      <Warning words={over} />
    </section>
  )
}

interface BudgetProps {
  readonly view: SettingsView['data']
  readonly keep: (megabytes: number) => void
}

function Budget({ view, keep }: BudgetProps) {
  const { budget, labels } = view
  const [typed, setTyped] = useState(budget)
  const [refused, setRefused] = useState('')
  useEffect(() => setTyped(budget), [budget])
  const submit = (event: Event) => {
    event.preventDefault()
    const megabytes = budgetOf(typed)
    setRefused(megabytes === null ? labels.refused : '')
    if (megabytes !== null && typed.trim() !== budget) keep(megabytes)
  }
  return (
    <form class="field budget" onSubmit={submit} novalidate>
      <label for="budget">{labels.budget}</label>
      <Megabytes typed={typed} type={setTyped} wrong={refused !== ''} />
      <button class="button" type="submit">
        {labels.set}
      </button>
      <p id="budget-help" class="help help-last">
        {labels.budgetHelp}
      </p>
      <p id="budget-refused" class="refused" role="alert">
        {refused}
      </p>
    </form>
  )
}

interface MegabytesProps {
  readonly typed: string
  readonly type: (text: string) => void
  readonly wrong: boolean
}

function Megabytes({ typed, type, wrong }: MegabytesProps) {
  return (
    <input
      id="budget"
      inputMode="numeric"
      value={typed}
      autocomplete="off"
      aria-invalid={wrong}
      aria-describedby="budget-help budget-refused"
      onInput={(event) => type(event.currentTarget.value)}
    />
  )
}
