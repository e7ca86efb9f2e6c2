/** What each command of a page changes. */
import { exchangeById } from './exchanges/index.ts'
import { HOUR, type Millis } from './glossary.ts'
import type { Draft } from './ledger/ledger.ts'
import type { AlertRow, Incident, Silence } from './ledger/rows.ts'
import { exitsOf } from './observe/routes.ts'
import { BELL } from './poll/schedule.ts'
import type { Ports } from './ports.ts'
import type { Answer, Command } from './protocol.ts'
import { paint, ring } from './tick.ts'

const OK: Answer = { ok: true }

export async function run(command: Command, ports: Ports): Promise<Answer> {
  const now = ports.now()
  switch (command.kind) {
    case 'check-now':
      await checkNow(ports, now)
      return OK
    case 'silence':
      await ports.ledger.commit({}, (draft) => draft.put('silences', silenceOf(draft, command, now)))
      break
    case 'unsilence':
      await ports.ledger.commit({}, (draft) => draft.remove('silences', command.subject))
      break
    case 'choose-exchanges':
      await ports.ledger.commit({ feeds: 'all' }, (draft) => chooseExchanges(draft, command.exchanges, now))
      await ring(ports)
      break
    case 'watch-coins':
      await watchCoins(ports, command.coins, now)
      break
    case 'test-notification':
      await testNotification(ports, now)
      break
    case 'read-inbox':
      await ports.ledger.commit({ inbox: 100 }, (draft) => {
        for (const alert of draft.alerts.values())
          if (!alert.read) draft.put('alerts', { ...alert, read: true })
      })
      break
    default:
      return command satisfies never
  }
  await paint(ports, now)
  ports.announce()
  return OK
}

/** Everything is due at once, except what is resting or was asked within its floor. */
async function checkNow(ports: Ports, now: Millis): Promise<void> {
  await ports.ledger.commit({ feeds: 'all' }, (draft) => {
    for (const row of draft.feeds.values()) {
      const justAsked = row.askedAt !== null && now - row.askedAt < BELL
      if (!justAsked && row.probe !== 'off' && row.nextAt > now) draft.put('feeds', { ...row, nextAt: now })
    }
  })
  await ring(ports)
}

function silenceOf(draft: Draft, command: Extract<Command, { kind: 'silence' }>, now: Millis): Silence {
  const { subject, lasts } = command
  const incident = command.incident === null ? undefined : draft.incidents.get(command.incident)
  if (lasts === 'until-change' && incident)
    return { id: subject, until: null, incident: incident.id, level: incident.level }
  return { id: subject, until: now + (lasts === '8h' ? 8 : 1) * HOUR, incident: null, level: null }
}

/** What is no longer chosen is forgotten without a word: its incidents, its records, its waiting alerts. */
function chooseExchanges(draft: Draft, chosen: readonly string[], now: Millis): void {
  const exchanges = chosen.filter(
    (id, index) => exchangeById(id) !== undefined && chosen.indexOf(id) === index,
  )
  draft.put('settings', { ...draft.settings, exchanges })
  const dropped = (subject: string) => exchangeById(subject) !== undefined && !exchanges.includes(subject)
  for (const one of draft.incidents.values()) {
    if (dropped(one.subject)) forgetIncident(draft, one, now)
  }
  for (const row of draft.feeds.values()) if (dropped(row.subject)) draft.remove('feeds', row.id)
  for (const row of draft.subjects.values()) if (dropped(row.id)) draft.remove('subjects', row.id)
  withdrawPending(draft, (alert) => dropped(alert.subject))
}

async function watchCoins(ports: Ports, coins: readonly string[], now: Millis): Promise<void> {
  const wanted = [...new Set(coins)]
  const exchanges = await ports.ledger.read({}, (state) => state.settings.exchanges)
  await ports.ledger.commit({ books: exchanges }, (draft) => {
    draft.put('settings', { ...draft.settings, coins: wanted })
    for (const row of draft.subjects.values()) {
      const book = draft.books.get(row.id)
      if (book) draft.put('subjects', { ...row, coins: exitsOf(book, wanted) })
    }
    for (const one of draft.incidents.values()) {
      const coin = one.scope.startsWith('asset:') ? one.scope.slice('asset:'.length) : null
      if (coin !== null && !wanted.includes(coin)) {
        forgetIncident(draft, one, now)
        withdrawPending(draft, (alert) => alert.incident === one.id)
      }
    }
  })
}

/** Closed because the user no longer asks about it; nobody is told. */
function forgetIncident(draft: Draft, incident: Incident, now: Millis): void {
  draft.put('incidents', { ...incident, phase: 'closed', level: 'ok', votes: {}, closedAt: now })
}

function withdrawPending(draft: Draft, isMeant: (alert: AlertRow) => boolean): void {
  for (const alert of draft.alerts.values()) {
    if (alert.state === 'pending' && isMeant(alert)) draft.put('alerts', { ...alert, state: 'withdrawn' })
  }
}

async function testNotification(ports: Ports, now: Millis): Promise<void> {
  const { say } = ports.tongue
  await ports.notifier.show(`test@${now}`, say('tell_test_title'), say('tell_test_body'))
}
