/** Starts the real popup page on a sample instead of the ledger: popup.html?view=bad. */
import { render } from 'preact'
import type { PopupActions } from '../../../extension/popup/actions.ts'
import { Popup } from '../../../extension/popup/popup.tsx'
import type { PopupView, SubjectCard } from '../../../src/views/screen.ts'
import { POPUPS } from '../sample-views.ts'

const name = new URLSearchParams(location.search).get('view') ?? 'bad'
const place = document.getElementById('popup')
let view = POPUPS[name]

/** Commands change the sample the way the background would, after a moment. */
const act: PopupActions = {
  refresh: () => new Promise((done) => setTimeout(done, 600)),
  silence: (subject) =>
    later((card) => (card.id === subject ? { ...card, silenced: 'Silenced until 15:00' } : card)),
  unsilence: (subject) => later((card) => (card.id === subject ? { ...card, silenced: '' } : card)),
  allow: () => undefined,
  open: (url) => console.log(`open ${url}`),
  openSettings: () => console.log('open settings'),
  readInbox: () =>
    show((now) => ({ ...now, unread: 0, inbox: now.inbox.map((line) => ({ ...line, unread: false })) })),
}

function later(change: (card: SubjectCard) => SubjectCard): void {
  setTimeout(() => show((now) => ({ ...now, cards: now.cards.map(change) })), 50)
}

function show(change: (now: PopupView) => PopupView): void {
  if (!view || !place) return
  view = change(view)
  render(<Popup view={view} act={act} />, place)
}

show((now) => now)
