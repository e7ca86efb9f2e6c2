/** When we last looked, and where to go from here. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PopupView, Tone } from '../../src/views/screen.ts'
import { type Drawing, Glyph } from '../shared/glyph.tsx'
import type { PopupActions } from './actions.ts'
import { INBOX } from './route.ts'

/** "Checked 12 s ago", at the moment of asking. */
export type Checked = () => { readonly checked: string; readonly checkedTone: Tone } | null

interface FootProps {
  readonly view: PopupView
  readonly checked: Checked
  readonly act: PopupActions
  readonly place: string
}

export function Foot({ view, checked, act, place }: FootProps) {
  const { labels } = view
  const [busy, refresh] = useBusy(act.refresh)
  return (
    <footer class="foot">
      <Ago view={view} checked={checked} />
      <span class="spoken" role="status">
        {busy ? labels.refreshing : ''}
      </span>
      <Tool drawing="bell" name={labels.inbox} click={() => act.go(place === INBOX ? '' : INBOX)}>
        <Unread count={view.unread} mark={labels.unreadMark} />
      </Tool>
      <Tool drawing="history" name={labels.history} click={() => act.openPage('history')} />
      <Tool drawing="refresh" name={busy ? labels.refreshing : labels.refresh} click={refresh} busy={busy} />
      <Tool drawing="settings" name={labels.settings} click={act.openSettings} />
    </footer>
  )
}

function Unread({ count, mark }: { readonly count: number; readonly mark: string }) {
  if (count === 0) return null
  return (
    <span class="unread">
      {count}
      <span class="spoken"> {mark}</span>
    </span>
  )
}

const SECOND = 1000

/** Goes on counting while the popup is open; nothing else is drawn anew for it. */
function Ago({ view, checked }: Pick<FootProps, 'view' | 'checked'>) {
  const [, tick] = useState(0)
  useEffect(() => {
    const clock = setInterval(() => tick((count) => count + 1), SECOND)
    return () => clearInterval(clock)
  }, [])
  const { checked: words, checkedTone } = checked() ?? view
  return (
    <p class="checked" data-tone={checkedTone}>
      {words}
    </p>
  )
}

interface ToolProps {
  readonly drawing: Drawing
  readonly name: string
  readonly click: () => void
  readonly busy?: boolean
  readonly children?: ComponentChildren
}

/** A button with a drawing; its name is spoken and shown on hover. */
function Tool({ drawing, name, click, busy = false, children }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      title={name}
      aria-disabled={busy}
      data-refresh={drawing === 'refresh' ? '' : undefined}
      onClick={click}
    >
      <Glyph name={drawing} />
      <span class="spoken">{name}</span>
      {children}
    </button>
  )
}

/** Runs one at a time, and says while it runs. */
function useBusy(run: () => Promise<void>): [boolean, () => void] {
  const [busy, setBusy] = useState(false)
  const start = () => {
    if (busy) return
    setBusy(true)
    const end = () => setBusy(false)
    run().then(end, end)
  }
  return [busy, start]
}
