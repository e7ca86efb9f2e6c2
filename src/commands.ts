/** What each command of a page changes. */
import { chooseExchanges, watchClouds } from './choose.ts'
import { watchCoins } from './coins.ts'
import { namePlatforms, watchExploits } from './exploits/choose.ts'
import { HOUR, type Millis } from './glossary.ts'
import { DEFAULT_SETTINGS, freshMeta } from './ledger/defaults.ts'
import type { Draft, Want } from './ledger/ledger.ts'
import { STORES } from './ledger/memory.ts'
import type { Settings, Silence } from './ledger/rows.ts'
import type { How } from './notifications/loudness.ts'
import { askReminder } from './notifications/upcoming.ts'
import { addOwnFeed, changeOwnFeed, removeOwnFeed } from './own/choose.ts'
import { sayIt } from './own/sentence.ts'
import { BELL } from './poll/schedule.ts'
import type { Ports } from './ports.ts'
import type { SoundTone } from './preferences.ts'
import type { Answer, Command } from './protocol.ts'
import { restoreSettings } from './settings/restore.ts'
import { paint, ring, speakAsChosen } from './tick.ts'
import { askReopening } from './wishes/ask.ts'

const OK: Answer = { ok: true }

export async function run(command: Command, ports: Ports): Promise<Answer> {
  const now = ports.now()
  await speakAsChosen(ports)
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
      await askAnew(ports)
      break
    case 'watch-clouds':
      await ports.ledger.commit({ feeds: 'all' }, (draft) => watchClouds(draft, command.clouds, now))
      await askAnew(ports)
      break
    case 'add-own-feed': {
      const why = await ports.ledger.commit({}, (draft) => addOwnFeed(draft, command.feed))
      if (why) return { ok: false, why: sayIt(ports.tongue, why) }
      await askAnew(ports)
      break
    }
    case 'change-own-feed':
      await ports.ledger.commit({ feeds: 'all' }, (draft) => changeOwnFeed(draft, command, now))
      await askAnew(ports)
      break
    case 'remove-own-feed':
      await ports.ledger.commit({ feeds: 'all' }, (draft) => removeOwnFeed(draft, command.id, now))
      break
    case 'watch-coins':
      await ports.ledger.commit(await withBooks(ports), (draft) => watchCoins(draft, command.coins, now))
      break
    case 'watch-networks':
      await ports.ledger.commit({}, (draft) =>
        draft.put('settings', { ...draft.settings, networks: [...new Set(command.networks)] }),
      )
      break
    case 'prefer':
      await ports.ledger.commit({}, (draft) =>
        draft.put('settings', { ...draft.settings, ...command.change } as Settings),
      )
      break
    case 'watch-exploits':
      await ports.ledger.commit({ feeds: ['exploits'] }, (draft) => watchExploits(draft, command.watch))
      await askAnew(ports)
      break
    case 'name-platforms':
      await ports.ledger.commit({}, (draft) => namePlatforms(draft, command.platforms))
      break
    case 'restore-settings':
      await ports.ledger.commit(await withBooks(ports), (draft) =>
        restoreSettings(draft, command.settings, now),
      )
      await askAnew(ports)
      break
    case 'delete-all':
      await deleteAll(ports, now)
      await askAnew(ports)
      break
    case 'test-notification':
      await testNotification(ports, TEST, now)
      break
    case 'test-sound': {
      const heard = await testSound(ports, command.tone, now)
      if (!heard) return { ok: false, why: ports.tongue.say('sound_not_played') }
      break
    }
    case 'tell-reopening': {
      const { subject, scope } = command
      const why = await ports.ledger.commit({ books: [subject] }, (draft) =>
        askReopening(draft, ports.tongue, { subject, scope }, now),
      )
      if (why) return { ok: false, why }
      break
    }
    case 'drop-reopening':
      await ports.ledger.commit({}, (draft) => draft.remove('wishes', command.id))
      break
    case 'remind-planned': {
      const why = await ports.ledger.commit({}, (draft) => askReminder(draft, ports.tongue, command, now))
      if (why) return { ok: false, why }
      break
    }
    case 'read-tip':
      await ports.ledger.commit({}, (draft) => draft.put('meta', { ...draft.meta, tipReadAt: now }))
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
  await speakAsChosen(ports)
  await paint(ports, now)
  ports.announce()
  return OK
}

/** Open pages show a change before the first answers are in. */
async function askAnew(ports: Ports): Promise<void> {
  ports.announce()
  await ring(ports)
}

/**
 * Everything is due at once, except what is resting or was asked within its floor. Lists of thefts keep their hour:
 * no money waits for them.
 */
async function checkNow(ports: Ports, now: Millis): Promise<void> {
  await ports.ledger.commit({ feeds: 'all' }, (draft) => {
    for (const row of draft.feeds.values()) {
      const justAsked = row.askedAt !== null && now - row.askedAt < BELL
      const canWait = justAsked || row.subject === 'exploits'
      if (!canWait && row.probe !== 'off' && row.nextAt > now) draft.put('feeds', { ...row, nextAt: now })
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

/** What a change of many settings at once needs to see. */
function withBooks(ports: Ports): Promise<Want> {
  return ports.ledger.read({}, ({ settings }) => ({ books: settings.exchanges, feeds: 'all' }))
}

/** Messages of ours that are still on the desktop would lead to nothing. */
async function deleteAll(ports: Ports, now: Millis): Promise<void> {
  await ports.ledger.commit({}, (draft) => {
    for (const store of STORES) draft.clear(store)
    draft.put('meta', freshMeta(now))
    draft.put('settings', DEFAULT_SETTINGS)
  })
  for (const id of await ports.notifier.visible()) await ports.notifier.clear(id)
}

const TEST: How = { tone: 'alarm', sound: 'system', stays: true }

async function testNotification(ports: Ports, how: How, now: Millis): Promise<void> {
  const { say } = ports.tongue
  await ports.notifier.show(`test@${now}`, say('tell_test_title'), say('tell_test_body'), how)
}

/**
 * A system sound comes only with a message, and some systems make one whether we want it or not. False when a sound
 * of ours could not be played.
 */
async function testSound(ports: Ports, tone: SoundTone, now: Millis): Promise<boolean> {
  const { sounds } = await ports.ledger.read({}, (state) => state.settings)
  await testNotification(ports, { tone, sound: sounds[tone], stays: false }, now)
  if (sounds[tone] !== 'chime') return true
  return ports.play(tone).then(
    () => true,
    () => false,
  )
}
