/** The top of a view that one comes back from. The keyboard starts here. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Glyph } from '../shared/glyph.tsx'

interface HeadProps {
  readonly back: string
  readonly go: (place: string) => void
  readonly tone?: string
  readonly children: ComponentChildren
}

export function Head({ back, go, tone = 'unknown', children }: HeadProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <header class="head" data-tone={tone}>
      <button type="button" class="tool" ref={button} title={back} onClick={() => go('')}>
        <Glyph name="back" />
        <span class="spoken">{back}</span>
      </button>
      {children}
    </header>
  )
}
