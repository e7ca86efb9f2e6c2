/** Every feed that is asked: what came of it, when it is asked again, and why; folded by whose it is. */
import { type Feed, feedsFor, freshRow } from '../feeds.ts'
import type { Millis } from '../glossary.ts'
import { originsOf, type Permits } from '../hosts.ts'
import type { State } from '../ledger/ledger.ts'
import { heightenedSubjects } from '../poll/heightened.ts'
import { stretched } from '../poll/pace.ts'
import { localDay } from '../poll/usage.ts'
import { sayCount, type Tongue } from '../words.ts'
import type { Glyph, Tone } from './screen.ts'
import { BETWEEN } from './sees.ts'
import { EXPLOIT_MARK } from './settings-choices.ts'
import { type Asked, feedStateOf, isTroubled, toldOf } from './settings-feed.ts'

export interface FeedLine {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly glyph: Glyph
  readonly tone: Tone
  readonly said: string
}

export interface FeedGroup {
  readonly id: string
  readonly name: string
  readonly mark: string
  readonly tone: Tone
  readonly glyph: Glyph
  readonly troubled: boolean
  /** "All read", "2 not read". */
  readonly summary: string
  readonly feeds: readonly FeedLine[]
  /** What to ask the browser for; empty when all may be asked. */
  readonly origins: readonly string[]
}

export interface HealthView {
  readonly title: string
  readonly help: string
  /** Said where nothing is asked; '' otherwise. */
  readonly none: string
  readonly groups: readonly FeedGroup[]
}

/** What the page knows besides the ledger. */
export interface Here {
  readonly permits: Permits
  readonly now: Millis
}

/** Asks for all feeds. Those in trouble come first. */
export function healthView(state: State, tongue: Tongue, here: Here): HealthView {
  const { say } = tongue
  const asked = askedNow(state, tongue.timeZone, here)
  const subjects = [...new Set(asked.map(({ feed }) => feed.subject))]
  const groups = subjects.map((subject) =>
    groupOf(
      asked.filter(({ feed }) => feed.subject === subject),
      tongue,
    ),
  )
  return {
    title: say('settings_health'),
    help: say('settings_health_help'),
    none: groups.length === 0 ? say('settings_health_none') : '',
    groups: [...groups].sort((a, b) => Number(b.troubled) - Number(a.troubled)),
  }
}

/** Every feed of what is chosen, with its record and when its turn is. */
export function askedNow(state: State, timeZone: string, { permits, now }: Here): readonly Asked[] {
  const heightened = heightenedSubjects(state, now)
  const feeds = stretched(feedsFor(state.settings), state, { heightened, day: localDay(timeZone, now) })
  return [...feeds.values()].map((feed) => ({
    feed,
    row: state.feeds.get(feed.id) ?? freshRow(feed, now),
    restUntil: state.hosts.get(new URL(feed.url).host)?.restUntil ?? 0,
    heightened: heightened.has(feed.subject),
    permitted: permits(feed.url),
    now,
  }))
}

function groupOf(asked: readonly Asked[], tongue: Tongue): FeedGroup {
  const [first] = asked as [Asked, ...Asked[]]
  const unread = asked.filter((one) => isTroubled(feedStateOf(one))).length
  const looking = asked.every((one) => feedStateOf(one) === 'first')
  const { say } = tongue
  return {
    id: first.feed.subject,
    ...nameOf(first.feed, tongue),
    tone: unread > 0 ? 'warning' : looking ? 'unknown' : 'calm',
    glyph: unread > 0 ? 'eye' : looking ? 'clock' : 'tick',
    troubled: unread > 0,
    summary:
      unread > 0
        ? sayCount(tongue, 'settings_health_some', unread)
        : say(looking ? 'card_first' : 'settings_health_well'),
    feeds: asked.map((one) => lineOf(one, tongue)),
    origins: originsOf(asked.filter(({ permitted }) => !permitted).map(({ feed }) => feed)),
  }
}

function nameOf({ exchange, upstream }: Feed, { say }: Tongue): Pick<FeedGroup, 'name' | 'mark'> {
  const { name, mark } = exchange ?? upstream ?? { name: say('settings_exploits'), mark: EXPLOIT_MARK }
  return { name, mark }
}

function lineOf(asked: Asked, tongue: Tongue): FeedLine {
  const { feed } = asked
  const state = feedStateOf(asked)
  return {
    id: feed.id,
    name: roleOf(feed, tongue),
    url: feed.url,
    glyph: GLYPHS[state],
    tone: isTroubled(state) ? 'warning' : state === 'clear' ? 'calm' : 'unknown',
    said: toldOf(asked, tongue),
  }
}

const GLYPHS: Readonly<Record<ReturnType<typeof feedStateOf>, Glyph>> = {
  clear: 'tick',
  first: 'clock',
  off: 'clock',
  resting: 'clock',
  denied: 'lock',
  silent: 'eye',
  refused: 'eye',
  drift: 'eye',
  stale: 'eye',
}

/** "Withdrawals of BTC", "Events · AWS Tokyo". */
function roleOf({ id, role, coins = [], upstream, regions }: Feed, { say }: Tongue): string {
  const name = say(`settings_role_${role}`, coins.join(', '))
  const isWhole = !upstream || upstream.feeds.some((feed) => feed.id === id)
  return isWhole ? name : [name, ...regions.map((region) => upstream.regions[region] ?? region)].join(BETWEEN)
}
