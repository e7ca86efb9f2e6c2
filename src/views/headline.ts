/** The answer in one true sentence, and the second one that completes it. */
import { DAY, HOUR, type Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Span } from '../ledger/rows.ts'
import { troublePhrase } from '../names.ts'
import { beganAt } from '../notifications/compose.ts'
import {
  sayCount,
  sayDuration,
  saySentences,
  sayShortList,
  sayTime,
  sentence,
  type Tongue,
} from '../words.ts'
import { isBlindSpot, type Overview, type Standing } from './standing.ts'

export interface Answer {
  readonly headline: string
  readonly detail: string
}

export function answerOf(state: State, overview: Overview, tongue: Tongue, now: Millis): Answer {
  return (
    withoutSight(state, overview, tongue, now) ??
    (trouble(overview.standings).length > 0
      ? inTrouble(overview, tongue, now)
      : inCalm(state, overview, tongue, now))
  )
}

function trouble(standings: readonly Standing[]): readonly Standing[] {
  return standings.filter((one) => one.troubles.length > 0)
}

/** Nothing true can be said about now. */
function withoutSight(state: State, overview: Overview, tongue: Tongue, now: Millis): Answer | null {
  const { say } = tongue
  const { standings, offline, asleep, first } = overview
  if (standings.length === 0) return { headline: say('head_nothing'), detail: say('detail_nothing') }
  if (first || standings.every((one) => one.sight === 'first' && one.troubles.length === 0)) {
    return { headline: say('head_first'), detail: say('detail_first') }
  }
  const time = (at: Millis | null) => sayTime(tongue, at ?? now, now)
  if (asleep) return { headline: say('head_asleep', time(state.meta.doneAt)), detail: say('detail_asleep') }
  if (offline)
    return { headline: say('head_offline'), detail: say('detail_offline', time(state.meta.offlineSince)) }
  return null
}

function inTrouble({ standings }: Overview, tongue: Tongue, now: Millis): Answer {
  const { say } = tongue
  const bad = trouble(standings)
  const paused = bad.filter((one) => isPaused(one))
  const worst = (paused[0] ?? bad[0]) as Standing
  const lead = worst.troubles[0] as Standing['troubles'][number]
  const headline =
    paused.length > 0
      ? say('head_paused', namesOf(tongue, paused))
      : bad.length === 1
        ? say('tell_title', worst.name, troublePhrase(tongue, lead))
        : say('head_trouble', namesOf(tongue, bad))
  const also = bad.filter((one) => one !== worst && !paused.includes(one))
  return {
    headline,
    detail: join(tongue, [
      duration(tongue, worst, now),
      ...also.map((one) => alsoBad(tongue, one)),
      rest(tongue, standings),
    ]),
  }
}

function isPaused({ troubles }: Standing): boolean {
  return troubles.some(
    (one) => one.signal === 'withdrawals' && one.scope === 'all' && one.level !== 'degraded',
  )
}

function duration(tongue: Tongue, worst: Standing, now: Millis): string {
  const lead = worst.troubles[0]
  return lead ? tongue.say('detail_for', sayDuration(tongue, now - beganAt(lead))) : ''
}

function alsoBad(tongue: Tongue, standing: Standing): string {
  const lead = standing.troubles[0]
  return lead ? tongue.say('detail_also', standing.name, troublePhrase(tongue, lead)) : ''
}

/** What of the others: open, unseen, or only silent. */
function rest(tongue: Tongue, standings: readonly Standing[]): string {
  const quiet = standings.filter((one) => one.troubles.length === 0)
  return join(tongue, [
    openOnes(tongue, quiet),
    announcedOnes(tongue, quiet),
    blindSpots(tongue, quiet),
    unseenOnes(tongue, quiet),
  ])
}

function openOnes(tongue: Tongue, quiet: readonly Standing[]): string {
  const open = quiet.filter((one) => one.sight === 'seen' && one.sees === 'table')
  if (open.length === 0) return ''
  return tongue.say(open.length === 1 ? 'detail_is_open' : 'detail_are_open', namesOf(tongue, open))
}

function announcedOnes(tongue: Tongue, quiet: readonly Standing[]): string {
  const silent = quiet.filter((one) => one.sight === 'seen' && one.sees === 'announcements')
  if (silent.length === 0) return ''
  return tongue.say(
    silent.length === 1 ? 'detail_announced' : 'detail_announced_all',
    namesOf(tongue, silent),
  )
}

function blindSpots(tongue: Tongue, quiet: readonly Standing[]): string {
  const spots = quiet.filter(isBlindSpot)
  if (spots.length === 0) return ''
  return tongue.say(spots.length === 1 ? 'detail_hides' : 'detail_hide', namesOf(tongue, spots))
}

function unseenOnes(tongue: Tongue, quiet: readonly Standing[]): string {
  const unseen = quiet.filter((one) => one.sight !== 'seen')
  return unseen.length === 0 ? '' : tongue.say('detail_unseen', namesOf(tongue, unseen))
}

/** Never "all open" while one of them cannot be seen. */
function inCalm(state: State, { standings }: Overview, tongue: Tongue, now: Millis): Answer {
  const { say } = tongue
  const seen = standings.filter((one) => one.sight === 'seen')
  const tables = seen.filter((one) => one.sees === 'table')
  const announcing = seen.filter((one) => one.sees === 'announcements')
  if (seen.length === 0) return { headline: say('head_unseen'), detail: unseenOnes(tongue, standings) }
  const quiet = quietDay(state, tongue, now)
  const hidden = blindSpots(tongue, standings)
  if (tables.length + announcing.length === 0) {
    const detail = join(tongue, [unseenOnes(tongue, standings), hidden])
    return { headline: say('head_hidden', namesOf(tongue, seen)), detail }
  }
  const detail = join(tongue, [
    unseenOnes(tongue, standings),
    announcedOnes(tongue, standings),
    hidden,
    quiet,
  ])
  if (tables.length === 0)
    return { headline: say('head_none_announced', namesOf(tongue, announcing)), detail }
  const all = seen.length === standings.length
  return {
    headline: all
      ? say('head_open_all', namesOf(tongue, tables))
      : sayCount(tongue, 'head_open_seen', tables.length),
    detail,
  }
}

const MOST_OF_A_DAY = 20 * HOUR

/** How much of the last 24 hours a span covers. */
function awake({ id, to }: Span, now: Millis): Millis {
  return Math.max(0, Math.min(to, now) - Math.max(id, now - DAY))
}

function quietDay(state: State, tongue: Tongue, now: Millis): string {
  const paused = [...state.incidents.values()].some(
    (one) => one.signal === 'withdrawals' && one.closedAt > 0 && !one.planned,
  )
  const watched = [...state.spans.values()].reduce((sum, span) => sum + awake(span, now), 0)
  const watchedAllDay = watched >= MOST_OF_A_DAY
  return !paused && watchedAllDay ? tongue.say('detail_quiet') : ''
}

/** Forty exchanges do not fit into a sentence. */
const MOST_NAMES = 5

function namesOf(tongue: Tongue, standings: readonly Standing[]): string {
  return sayShortList(
    tongue,
    standings.map((one) => one.name),
    MOST_NAMES,
  )
}

function join(tongue: Tongue, parts: readonly string[]): string {
  return saySentences(
    tongue,
    parts.map((one) => sentence(one, tongue.locale)),
  )
}
