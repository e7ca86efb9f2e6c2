/** Which section is being read: the last whose name has come up to the head of the window. */
import { useEffect, useState } from 'preact/hooks'

const HEAD = 120

export function useCurrent(sections: readonly { readonly id: string }[]): string {
  const ids = sections.map(({ id }) => id)
  const [current, setCurrent] = useState(ids[0] ?? '')
  useEffect(() => {
    const look = () => {
      const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? 0
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2
      const passed = ids.filter((id) => topOf(id) < HEAD)
      setCurrent((atEnd && scrollY > 0 ? ids.at(-1) : passed.at(-1)) ?? ids[0] ?? '')
    }
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [ids.join()])
  return current
}
