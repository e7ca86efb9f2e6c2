/** When we last looked, and the three things to do from here. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PopupView } from '../../src/views/screen.ts'
import { type Drawing, Glyph } from '../shared/glyph.tsx'
import type { PopupActions } from './actions.ts'
import { Unread } from './inbox.tsx'

interface FootProps {
  readonly view: PopupView
  readonly act: PopupActions
  readonly showInbox: () => void
}

export function Foot({ view, act, showInbox }: FootProps) {
  const { labels } = view
  const [busy, refresh] = useBusy(act.refresh)
  return (
    <footer class="foot">
      <p class="checked" data-tone={view.checkedTone}>
        {view.checked}
      </p>
      <span class="spoken" role="status">
        {busy ? labels.refreshing : ''}
      </span>
      {view.inbox.length > 0 && (
        <Tool drawing="bell" name={labels.inbox} click={showInbox}>
          <Unread count={view.unread} mark={labels.unreadMark} />
        </Tool>
      )}
      <Tool drawing="refresh" name={busy ? labels.refreshing : labels.refresh} click={refresh} busy={busy} />
      <Tool drawing="settings" name={labels.settings} click={act.openSettings} />
    </footer>
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
    <button type="button" class="tool" title={name} aria-disabled={busy} onClick={click}>
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
