/** The outbox meets the browser: show, then write the receipt. */
import type { Millis } from '../glossary.ts'
import type { NotificationRow } from '../ledger/rows.ts'
import { howOf } from '../notifications/loudness.ts'
import { receipt, take } from '../notifications/outbox.ts'
import { remindOfPauses } from '../notifications/reminder.ts'
import { settleOutbox, stillToShow } from '../notifications/unseen.ts'
import { afterKill } from '../poll/schedule.ts'
import type { Ports } from '../ports.ts'
import type { Preferences } from '../preferences.ts'

/** Claims and notifications a predecessor left behind when it was killed. */
export async function settle(ports: Ports, now: Millis): Promise<void> {
  const doubtful = await ports.ledger.commit({ feeds: 'all' }, (draft) => {
    for (const row of draft.feeds.values())
      if (row.claimedAt !== null) draft.put('feeds', afterKill(row, now))
    return [...draft.notifications.values()].some((row) => row.state === 'showing')
  })
  if (!doubtful) return
  const visible = await whatIsVisible(ports)
  if (!visible) return
  await ports.ledger.commit({}, (draft) => settleOutbox(draft, visible, now))
}

/** More alerts than can ever be waiting to be heard of. */
const UNHEARD = 100

export async function tell(ports: Ports, now: Millis): Promise<void> {
  const left = await ports.ledger.commit({ inbox: UNHEARD }, (draft) => ({
    rows: stillToShow(draft),
    sounds: draft.settings.sounds,
  }))
  for (const row of left.rows) await show(ports, row, { sounds: left.sounds, now })
  const next = await ports.ledger.commit({ inbox: UNHEARD }, (draft) => {
    remindOfPauses(draft, ports.tongue, now)
    return take(draft, ports.tongue, now)
  })
  if (next) await show(ports, next, { sounds: left.sounds, now })
  const known = await ports.ledger.read({}, (state) => [...state.notifications.values()])
  for (const one of known) if (one.state === 'amending') await amend(ports, one, now)
}

/** Null when the notification centre does not say: then nothing is settled yet. */
async function whatIsVisible(ports: Ports): Promise<ReadonlySet<string> | null> {
  try {
    return await ports.notifier.visible()
  } catch {
    return null
  }
}

/** In place only: a message that has left the notification centre is not brought back for a detail. */
async function amend(ports: Ports, row: NotificationRow, now: Millis): Promise<void> {
  try {
    const visible = await ports.notifier.visible()
    if (visible.has(row.id)) await ports.notifier.amend(row.id, row.title, row.body)
  } catch {
    // A detail that could not be added stands in the popup all the same.
  }
  await ports.ledger.commit({}, (draft) => receipt(draft, row.id, now))
}

interface Showing {
  readonly sounds: Preferences['sounds']
  readonly now: Millis
}

/** A desktop that refuses (daemon gone, notifications switched off) is asked again at the next tick. */
async function show(ports: Ports, row: NotificationRow, { sounds, now }: Showing): Promise<void> {
  const how = howOf(row, sounds)
  try {
    for (const id of row.replaces) await ports.notifier.clear(id).catch(() => undefined)
    await ports.notifier.show(row.id, row.title, row.body, how)
  } catch {
    return
  }
  await ports.ledger.commit({}, (draft) => receipt(draft, row.id, now))
  // What was shown was told, heard or not.
  if (how.sound === 'chime') await ports.play(how.tone).catch(() => undefined)
}
