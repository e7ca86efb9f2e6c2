/** One step, with its number. */
import type { ComponentChildren } from 'preact'

interface PanelProps {
  readonly number: number
  readonly title: string
  readonly help: string
  readonly children: ComponentChildren
}

export function Panel({ number, title, help, children }: PanelProps) {
  return (
    <section class="panel step" aria-labelledby={`step-${number}`}>
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 id={`step-${number}`}>{title}</h2>
        <p class="help">{help}</p>
        {children}
      </div>
    </section>
  )
}
