/** Two ways side by side, the risks of the second, how to try it, and no advice. */
import type { CustodyPart, CustodyView } from '../../src/views/custody.ts'
import { useLanguage } from '../shared/language.ts'
import { LeafHead } from '../shared/leaf-head.tsx'

export function Custody({ view }: { readonly view: CustodyView }) {
  useLanguage(view.lang, view.dir)
  const { risks, steps } = view
  return (
    <main class="leaf">
      <LeafHead title={view.title} lead={view.lead} />
      <div class="ways">
        {view.ways.map((way) => (
          <Part key={way.title} part={way} />
        ))}
      </div>
      <section class="panel">
        <h2>{risks.title}</h2>
        <dl class="risks">
          {risks.list.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="panel">
        <h2>{steps.title}</h2>
        <ol class="steps">
          {steps.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <Part part={view.choice} />
    </main>
  )
}

function Part({ part }: { readonly part: CustodyPart }) {
  return (
    <section class="panel">
      <h2>{part.title}</h2>
      {part.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
