/** One thing to switch on or off. */
interface TickProps {
  readonly name: string
  readonly on: boolean
  readonly change: (on: boolean) => void
}

export function Tick({ name, on, change }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
      <span>{name}</span>
    </label>
  )
}
