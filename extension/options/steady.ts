/** Rows stay where they were when the page was opened: nothing jumps away from under a finger that ticks it. */
import { useRef } from 'preact/hooks'

export function useSteady<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  const order = useRef<readonly string[]>([])
  const places = new Map(order.current.map((id, place) => [id, place]))
  const placeOf = ({ id }: T) => places.get(id) ?? places.size
  const steady = [...list].sort((a, b) => placeOf(a) - placeOf(b))
  order.current = steady.map(({ id }) => id)
  return steady
}
