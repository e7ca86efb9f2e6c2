/** The popup paints from the ledger at once, without asking the worker, and again whenever the ledger changes. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { Command } from '../../src/protocol.ts'
import { ledgerWords, type Trouble } from '../../src/views/ledger.ts'
import { checkedOf, type Known, popupView, popupWant } from '../../src/views/popup.ts'
import { onChange } from '../ports/broadcast.ts'
import { LedgerTrouble } from '../ports/ledger-idb.ts'
import { openPageLedger } from '../ports/page-ledger.ts'
import { askFor } from '../ports/permissions.ts'
import { send } from '../ports/send.ts'
import { tongue } from '../ports/tongue.ts'
import type { PopupActions } from './actions.ts'
import { onKey } from './keys.ts'
import { Popup } from './popup.tsx'
import { go, onPlace, place } from './route.ts'

/** What is behind the list comes when it is first wanted: the list must be there at once. */
const pages = () => import('./pages.ts')
const SECOND = 1000
/** Durations are told in minutes; what the ledger holds is read again only when it has changed. */
const AGING = 15 * SECOND
const ledger = openPageLedger()
const page = document.getElementById('popup')
let known: Known | null = null

async function look(): Promise<void> {
  try {
    known = await ledger.read(popupWant(Date.now()), (state) => state)
    draw()
  } catch (error) {
    if (page) render(<Unread why={error instanceof LedgerTrouble ? error.kind : 'unreadable'} />, page)
  }
}

function Unread({ why }: { readonly why: Trouble }) {
  return (
    <main class="popup empty">
      <p role="alert">{ledgerWords(why, tongue)}</p>
    </main>
  )
}

function draw(): void {
  if (!known || !page) return
  const view = popupView(known, tongue, Date.now())
  const props = { view, place: place(), checked, act, pages }
  render(<Popup {...props} />, page)
}

/** Why it was refused; '' when it was done. */
async function ask(command: Command): Promise<string> {
  const answer = await send(command)
  return answer.ok ? '' : answer.why
}

const act: PopupActions = {
  refresh: async () => {
    await send({ kind: 'check-now' })
    await look()
  },
  silence: (subject, incident, lasts) => void send({ kind: 'silence', subject, incident, lasts }),
  unsilence: (subject) => void send({ kind: 'unsilence', subject }),
  allow: (origins) => void askFor(origins),
  open: (url) => void browser.tabs.create({ url }),
  openSettings: () => void browser.runtime.openOptionsPage(),
  openPage: (page) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`extension/${page}/${page}.html`) }),
  readInbox: () => void send({ kind: 'read-inbox' }),
  readTip: () => void send({ kind: 'read-tip' }),
  remind: (incident, before) => ask({ kind: 'remind-planned', incident, before }),
  wish: (subject, { id, scope, asked }) =>
    ask(asked ? { kind: 'drop-reopening', id } : { kind: 'tell-reopening', subject, scope }),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  go,
  look: async (address) => {
    const { placeOf, subjectView, subjectWant } = await import('../../src/views/subject.ts')
    const at = placeOf(address)
    const state = await ledger.read(subjectWant(at, Date.now()), (all) => all)
    return (query) => subjectView(state, tongue, { place: at, query, now: Date.now() })
  },
}

const checked = () => known && checkedOf(known, tongue, Date.now())

void look()
onChange(() => void look())
onPlace(draw)
setInterval(draw, AGING)
addEventListener('keydown', (event) =>
  onKey(event, {
    back: () => {
      if (place() === '') return false
      go('')
      return true
    },
    refresh: () => document.querySelector<HTMLElement>('[data-refresh]')?.click(),
  }),
)
