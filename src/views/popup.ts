/** The popup from the ledger: the answer, then who is in trouble and why, then who is open. */
import { DAY, type Millis, SECOND } from '../glossary.ts'
import type { State, Want } from '../ledger/ledger.ts'
import { isExploit } from '../notifications/exploit.ts'
import { sayDuration, sayTime, type Tongue } from '../words.ts'
import { cardOf } from './card.ts'
import { causesOf } from './causes.ts'
import { answerOf } from './headline.ts'
import { plannedOf } from './planned.ts'
import type { CauseCard, Chip, InboxLine, PopupLabels, PopupView, Tone } from './screen.ts'
import { isAsleep, isBlindSpot, overallTone, overviewOf, type Standing } from './standing.ts'
import { tipOf } from './tip.ts'

const INBOX = 30
/** With more exchanges than this one looks for a name rather than at a list. */
const MANY = 12

/** What the popup keeps of the ledger between two looks. */
export type Known = State

export function popupWant(now: Millis): Want {
  return { since: now - DAY, closedSince: now - DAY, inbox: INBOX }
}

export function popupView(state: State, tongue: Tongue, now: Millis): PopupView {
  const overview = overviewOf(state, now)
  const { standings } = overview
  const isFine = (one: Standing) => one.tone === 'calm' || isBlindSpot(one)
  const shown = standings.filter((one) => !isFine(one))
  const calm = shown.length === 0
  const { checked, checkedTone } = checkedOf(state, tongue, now)
  const causes = causesOf(state, tongue, now)
  return {
    lang: tongue.locale,
    dir: directionOf(tongue.locale),
    tone: overallTone(overview),
    ...answerOf(state, overview, tongue, now),
    cards: (calm ? standings : shown).map((one) => cardOf(state, one, tongue, now)),
    causes,
    planned: plannedOf(state, tongue, now),
    open: calm ? [] : standings.filter(isFine).sort(bySight).map(chipOf),
    inbox: inboxOf(state, tongue, now),
    tip: tipOf(state, overview, tongue),
    isLong: standings.length > MANY,
    unread: [...state.alerts.values()].filter((alert) => alert.state === 'sent' && !alert.read).length,
    checked,
    checkedTone,
    labels: labelsOf(tongue, causes),
  }
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|yi|ps)\b/.test(locale) ? 'rtl' : 'ltr'
}

/** Those whose withdrawals can be seen come first. */
function bySight(a: Standing, b: Standing): number {
  return Number(isBlindSpot(a)) - Number(isBlindSpot(b))
}

function chipOf(standing: Standing): Chip {
  const { id, name, tone } = standing
  return { id, name, tone, glyph: tone === 'calm' ? 'tick' : 'eye' }
}

/** Ticks while the popup is open, without reading the ledger again. */
export function checkedOf(
  { meta: { doneAt } }: Pick<State, 'meta'>,
  tongue: Tongue,
  now: Millis,
): { checked: string; checkedTone: Tone } {
  if (doneAt === null) return { checked: tongue.say('checked_never'), checkedTone: 'unknown' }
  const ago = Math.max(0, now - doneAt)
  if (isAsleep(doneAt, now))
    return { checked: tongue.say('checked_old', sayDuration(tongue, ago)), checkedTone: 'unknown' }
  const seconds = Math.floor(ago / SECOND)
  return { checked: tongue.say('checked_ago', String(seconds)), checkedTone: 'calm' }
}

function inboxOf(state: State, tongue: Tongue, now: Millis): readonly InboxLine[] {
  return [...state.alerts.values()]
    .filter((alert) => alert.state === 'sent')
    .sort((a, b) => b.at - a.at)
    .slice(0, INBOX)
    .map(({ id, incident, title, body, at, read }) => ({
      id,
      incident: isExploit(incident) ? null : incident,
      title,
      body,
      when: sayTime(tongue, at, now),
      unread: !read,
    }))
}

function labelsOf({ say }: Tongue, causes: readonly CauseCard[]): PopupLabels {
  const likely = causes.some(({ tone }) => tone !== 'unknown')
  return {
    find: say('popup_find'),
    findNone: say('popup_find_none'),
    history: say('label_history'),
    back: say('subject_back'),
    inboxEmpty: say('inbox_empty'),
    remindNamed: say('remind_named', '$1'),
    // A cluster that nothing explains is no cause.
    causes: say(likely || causes.length === 0 ? 'label_causes' : 'label_together'),
    planned: say('label_planned'),
    open: say('label_open'),
    inbox: say('label_inbox'),
    refresh: say('label_refresh'),
    refreshing: say('label_refreshing'),
    settings: say('label_settings'),
    silence: say('label_silence'),
    unsilence: say('label_unsilence'),
    links: say('label_links'),
    unreadMark: say('label_unread'),
  }
}
