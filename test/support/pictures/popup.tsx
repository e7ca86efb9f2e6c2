/** Starts the real popup page on a sample instead of the ledger: popup.html?view=bad, popup.html?view=subject. */
import { render } from 'preact'
import type { PopupActions } from '../../../extension/popup/actions.ts'
import * as PAGES from '../../../extension/popup/pages.ts'
import { Popup } from '../../../extension/popup/popup.tsx'
import { INBOX } from '../../../extension/popup/route.ts'
import type { PopupView, SubjectCard } from '../../../src/views/screen.ts'
import { SUBJECT } from '../sample-subject.ts'
import { POPUPS } from '../sample-views.ts'

/** Views that are reached from the list. */
const PLACES: Readonly<Record<string, string>> = { subject: 'kucoin/withdrawals/asset:USDT@1', inbox: INBOX }
const name = new URLSearchParams(location.search).get('view') ?? 'bad'
const page = document.getElementById('popup')
let place = PLACES[name] ?? ''
let view = POPUPS[name] ?? POPUPS.bad

/** Commands change the sample the way the background would, after a moment. */
const act: PopupActions = {
  refresh: () => new Promise((done) => setTimeout(done, 600)),
  silence: (subject) =>
    later((card) => (card.id === subject ? { ...card, silenced: 'Silenced until 15:00' } : card)),
  unsilence: (subject) => later((card) => (card.id === subject ? { ...card, silenced: '' } : card)),
  allow: () => undefined,
  open: (url) => console.log(`open ${url}`),
  openSettings: () => console.log('open settings'),
  openPage: (name) => console.log(`open ${name}`),
  readInbox: () => show((now) => ({ ...now, unread: 0 })),
  readTip: () => show((now) => ({ ...now, tip: null })),
  remind: async () => '',
  wish: async () => '',
  copy: async () => true,
  go: (to) => {
    place = to
    show((now) => now)
  },
  look: async () => SUBJECT,
}

function later(change: (card: SubjectCard) => SubjectCard): void {
  setTimeout(() => show((now) => ({ ...now, cards: now.cards.map(change) })), 50)
}

function show(change: (now: PopupView) => PopupView): void {
  if (!view || !page) return
  view = change(view)
  render(<Popup view={view} place={place} checked={() => null} act={act} pages={async () => PAGES} />, page)
}

show((now) => now)
