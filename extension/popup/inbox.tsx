/** What was told lately, so that a notification that vanished is not lost. Seeing it counts as reading it. */
import { useEffect, useRef } from 'preact/hooks'
import type { InboxLine, PopupView } from '../../src/views/screen.ts'
import type { PopupActions } from './actions.ts'
import './inbox.css'
import { Head } from './head.tsx'

export function InboxPage({ view, act }: { readonly view: PopupView; readonly act: PopupActions }) {
  const { inbox, unread, labels } = view
  const fresh = useFresh(inbox)
  useEffect(() => {
    if (unread > 0) act.readInbox()
  }, [unread, act])
  return (
    <>
      <Head back={labels.back} go={act.go}>
        <h1 class="head-name">{labels.inbox}</h1>
      </Head>
      <main>
        {inbox.length === 0 && <p class="empty">{labels.inboxEmpty}</p>}
        <ul class="inbox">
          {inbox.map((line) => (
            <Line key={line.id} line={line} mark={fresh.has(line.id) ? labels.unreadMark : ''} go={act.go} />
          ))}
        </ul>
      </main>
    </>
  )
}

/** Lines that were unread when the inbox was opened keep their mark while it is, though they now count as read. */
function useFresh(inbox: readonly InboxLine[]): ReadonlySet<string> {
  const fresh = useRef(new Set<string>())
  for (const line of inbox) if (line.unread) fresh.current.add(line.id)
  return fresh.current
}

interface LineProps {
  readonly line: InboxLine
  readonly mark: string
  readonly go: (place: string) => void
}

function Line({ line, mark, go }: LineProps) {
  const { incident } = line
  const title = (
    <>
      {mark && <span class="spoken">{mark}: </span>}
      {line.title}
    </>
  )
  return (
    <li class={mark ? 'inbox-line inbox-fresh' : 'inbox-line'}>
      <h2 class="inbox-title">
        {incident === null ? (
          title
        ) : (
          <button type="button" class="row-open" data-row onClick={() => go(incident)}>
            {title}
          </button>
        )}
      </h2>
      <span class="duration">{line.when}</span>
      <p class="inbox-body">{line.body}</p>
    </li>
  )
}
