/** One exchange in full: its incidents as stories, every coin, the official pages, and what can be done. */
import { exchangeOf } from '../catalogue.ts'
import { DAY, type Millis, type SubjectId } from '../glossary.ts'
import type { State, Want } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { upstreamOf } from '../upstreams/index.ts'
import type { Tongue } from '../words.ts'
import { cardOf } from './card.ts'
import { coinsOf, wishLine } from './coins.ts'
import { directionOf } from './popup.ts'
import { seesOf } from './sees.ts'
import { standingOf } from './standing.ts'
import { storyOf } from './story.ts'
import type { SubjectLabels, SubjectView } from './subject-screen.ts'
import { summaryOf } from './summary.ts'

/** How far back incidents that are over are shown. */
const LATELY = 7 * DAY
const MOST_STORIES = 12

/** What a place in the popup's address names: an exchange, or one incident of it. */
export interface Place {
  readonly subject: SubjectId
  readonly incident: string | null
}

/** Incident ids are `subject/signal/scope@...`; an upstream's subject has a slash of its own. */
export function placeOf(address: string): Place {
  if (!address.includes('@')) return { subject: address, incident: null }
  const parts = address.split('/')
  const upstream = upstreamOf(`${parts[0]}/${parts[1]}`) !== undefined
  return { subject: parts.slice(0, upstream ? 2 : 1).join('/'), incident: address }
}

export function subjectWant({ subject, incident }: Place, now: Millis): Want {
  return {
    books: [subject],
    since: now - DAY,
    closedSince: now - LATELY,
    journalSince: now - LATELY,
    ...(incident === null ? {} : { incidents: [incident] }),
  }
}

interface Look {
  readonly place: Place
  /** What was typed into the filter of coins. */
  readonly query: string
  readonly now: Millis
}

export function subjectView(state: State, tongue: Tongue, { place, query, now }: Look): SubjectView {
  const { subject } = place
  const exchange = exchangeOf(subject, state.settings)
  const standing = standingOf(state, subject, now)
  const card = cardOf(state, standing, tongue, now)
  const stories = storiesOf(state, place).map((one) => storyOf(state, one, tongue, now))
  const paused = standing.troubles.some((one) => one.signal === 'withdrawals' && one.scope === 'all')
  const known = { ...card, mark: exchange?.mark ?? upstreamOf(subject)?.mark ?? card.mark, stories }
  return {
    ...known,
    reasons: standing.sight === 'unseen' ? card.reasons.slice(-1) : [],
    lang: tongue.locale,
    dir: directionOf(tongue.locale),
    sees: exchange ? seesOf(exchange, tongue) : '',
    noStories: stories.length === 0 ? tongue.say('story_none') : '',
    coins: coinsOf(state, subject, query, { tongue, now }),
    wish: wishLine(state, subject, 'all', paused),
    summary: summaryOf({ ...known, reasons: card.reasons }, tongue, now),
    labels: labelsOf(tongue),
  }
}

/** Forming ones are nobody's news; the one asked for comes first, then what goes on, then what is over. */
function storiesOf(state: State, { subject, incident }: Place): readonly Incident[] {
  const rank = (one: Incident) => (one.id === incident ? 0 : one.phase === 'open' && !one.planned ? 1 : 2)
  return [...state.incidents.values()]
    .filter((one) => one.subject === subject && one.phase !== 'forming')
    .sort((a, b) => rank(a) - rank(b) || b.openedAt - a.openedAt)
    .slice(0, MOST_STORIES)
}

function labelsOf({ say }: Tongue): SubjectLabels {
  return {
    back: say('subject_back'),
    links: say('label_links'),
    silence: say('label_silence'),
    unsilence: say('label_unsilence'),
    coins: say('subject_coins'),
    findCoin: say('subject_find_coin'),
    story: say('subject_story'),
    copy: say('subject_copy'),
    copied: say('subject_copied'),
    notCopied: say('subject_not_copied'),
    wish: say('subject_wish'),
    wished: say('subject_wished'),
    unwish: say('label_unsilence'),
    wishNamed: say('subject_wish_named', '$1'),
  }
}
