/** What was told lately, so that a notification that vanished is not lost. Opening it counts as reading it. */
import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { InboxLine, PopupView } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'

interface InboxProps {
  readonly view: PopupView
  readonly read: () => void
  readonly details: RefObject<HTMLDetailsElement | null>
}

export function Inbox({ view, read, details }: InboxProps) {
  const { inbox, unread, labels } = view
  const [open, setOpen] = useState(false)
  const fresh = useFresh(inbox, open)
  if (inbox.length === 0) return null
  const fold = (shown: boolean) => {
    setOpen(shown)
    if (unread > 0) read()
  }
  return (
    <details class="inbox" ref={details} onToggle={(event) => fold(event.currentTarget.open)}>
      <summary>
        <h2 class="group-name">{labels.inbox}</h2>
        <Unread count={unread} mark={labels.unreadMark} />
        <Glyph name="more" />
      </summary>
      <ul>
        {inbox.map((line) => (
          <Line key={line.id} line={line} mark={fresh.has(line.id) ? labels.unreadMark : ''} />
        ))}
      </ul>
    </details>
  )
}

/** Lines that were unread when seen here keep their mark until the popup closes, though they now count as read. */
function useFresh(inbox: readonly InboxLine[], open: boolean): ReadonlySet<string> {
  const fresh = useRef(new Set<string>())
  for (const line of inbox) {
    if (line.unread) fresh.current.add(line.id)
    else if (!open) fresh.current.delete(line.id)
  }
  return fresh.current
}

export function Unread({ count, mark }: { readonly count: number; readonly mark: string }) {
  if (count === 0) return null
  return (
    <span class="unread">
      {count}
      <span class="spoken"> {mark}</span>
    </span>
  )
}

function Line({ line, mark }: { readonly line: InboxLine; readonly mark: string }) {
  return (
    <li class={mark ? 'inbox-line inbox-fresh' : 'inbox-line'}>
      <p class="inbox-title">
        {mark && <span class="spoken">{mark}: </span>}
        {line.title}
      </p>
      <span class="duration">{line.when}</span>
      <p class="inbox-body">{line.body}</p>
    </li>
  )
}
