/** The head of a page to read: the gate, its title, and one sentence of what it is about. */
import { Gate } from './gate.tsx'

export function LeafHead({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <header class="leaf-head">
      <Gate tone="calm" size={40} />
      <div>
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
    </header>
  )
}
