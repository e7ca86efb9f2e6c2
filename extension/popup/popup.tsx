/** The popup: the answer on top, what needs attention below it, worst first. */
import { useRef } from 'preact/hooks'
import type { PopupView } from '../../src/views/screen.ts'
import { useLanguage } from '../shared/language.ts'
import type { PopupActions } from './actions.ts'
import { Answer } from './answer.tsx'
import { Cause } from './cause.tsx'
import { Foot } from './foot.tsx'
import { Inbox } from './inbox.tsx'
import { Open } from './open.tsx'
import { Planned } from './planned.tsx'
import { Subject } from './subject.tsx'

export interface PopupProps {
  readonly view: PopupView
  readonly act: PopupActions
}

export function Popup({ view, act }: PopupProps) {
  useLanguage(view.lang, view.dir)
  const inbox = useRef<HTMLDetailsElement>(null)
  const { labels } = view
  return (
    <div class="popup">
      <Answer view={view} />
      <main>
        {view.cards.map((card) => (
          <Subject key={card.id} card={card} labels={labels} act={act} />
        ))}
        {view.causes.length > 0 && (
          <section class="group">
            <h2 class="group-name">{labels.causes}</h2>
            {view.causes.map((cause) => (
              <Cause key={cause.id} cause={cause} labels={labels} act={act} />
            ))}
          </section>
        )}
        <Planned lines={view.planned} name={labels.planned} />
        <Open chips={view.open} name={labels.open} />
        {isEmpty(view) && <FirstStep name={labels.settings} open={act.openSettings} />}
        <Inbox view={view} read={act.readInbox} details={inbox} />
      </main>
      <Foot view={view} act={act} showInbox={() => showInbox(inbox.current)} />
    </div>
  )
}

/** Nothing is watched, so the one useful thing to do is to choose. */
const isEmpty = (view: PopupView) => view.cards.length + view.open.length === 0

function FirstStep({ name, open }: { readonly name: string; readonly open: () => void }) {
  return (
    <p class="first-step">
      <button type="button" class="button button-strong" onClick={open}>
        {name}
      </button>
    </p>
  )
}

function showInbox(details: HTMLDetailsElement | null): void {
  if (!details) return
  details.open = true
  details.scrollIntoView({ block: 'start' })
  details.querySelector('summary')?.focus()
}
