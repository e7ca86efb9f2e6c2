/** Announcements: what they say is remembered as notices, and notices in force are observed. */
import { HOUR, type Level, type Millis, type Post, type Scope, type Signal } from '../glossary.ts'
import type { Notice } from '../ledger/rows.ts'
import { type Classified, classify } from './classify/classify.ts'
import { sparesMoney } from './classify/part.ts'
import { flowsOf, GRACE, isMeant, isRoutine, observeNotices, scopesNamed } from './notices.ts'
import type { Observed, Resumption, Sees } from './observe.ts'

// A pause without an announced end that is never taken back: by then its exchange has said so elsewhere, or the
// notice was about one coin nobody moves. 72 h covers every pause on record that ended with an announcement.
const STALE_SUSPENSION = 72 * HOUR
const STALE_DELAY = 24 * HOUR
const DAY_WINDOW = 24 * HOUR
const MOST_NOTICES = 60
const FUTURE = HOUR

export function observePosts(posts: readonly Post[], sees: Sees): Observed {
  const { notices, endings } = remember(posts, sees)
  return { ...observeNotices(notices, sees), resumed: endings.flatMap(resumptionOf) }
}

interface Remembered {
  /** Still in force after these posts, newest first. */
  readonly notices: readonly Notice[]
  readonly endings: readonly Ending[]
}

function remember(posts: readonly Post[], sees: Sees): Remembered {
  const { now } = sees
  const known = new Map(sees.notices.map((notice) => [notice.id, notice]))
  const endings: Ending[] = []
  for (const post of posts.filter((one) => isMeant(sees.feed, [one.title, one.text ?? '']))) {
    const at = post.at !== null && post.at < now + FUTURE ? post.at : (known.get(post.id)?.at ?? now)
    const what = classify({
      title: post.title,
      ...(post.text ? { text: post.text } : {}),
      exchange: sees.feed.subject,
      at,
    })
    if (what.kind === 'resumes' && (what.from ?? 0) <= now)
      endings.push({ at, what, dated: post.at !== null })
    const notice = noticeOf(post, what, at)
    if (notice) known.set(post.id, notice)
    else known.delete(post.id)
  }
  const notices = [...known.values()]
    .flatMap((notice) => (inForce(notice, now) ? whatIsLeft(notice, endings) : []))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_NOTICES)
  return { notices, endings }
}

function noticeOf(post: Post, what: Classified, at: Millis): Notice | null {
  if (what.kind !== 'suspends' && what.kind !== 'delays' && what.kind !== 'maintenance') return null
  const scopes = scopesOf(what)
  if (scopes.length === 0) return null
  return {
    id: post.id,
    kind: what.kind,
    level: LEVEL[what.kind],
    evidence: 'announcement',
    signals: signalsOf(what),
    scopes,
    title: post.title,
    at,
    from: what.from,
    planned: isPlanned(what, at),
    to: what.to ?? (what.from !== null && what.from > at ? what.from + DAY_WINDOW : null),
    ...(post.link ? { link: post.link } : {}),
    ...(what.kind === 'maintenance' && sparesMoney(post.title, post.text)
      ? { sparesMoney: true as const }
      : {}),
  }
}

function signalsOf(what: Classified): readonly Signal[] {
  return what.kind === 'maintenance' ? ['site'] : flowsOf(what)
}

const LEVEL: Readonly<Record<'suspends' | 'delays' | 'maintenance', Level>> = {
  suspends: 'paused',
  delays: 'degraded',
  maintenance: 'down',
}

/** Only words that clearly mean all of them reach `all`. */
function scopesOf(what: Classified): readonly Scope[] {
  return what.kind === 'maintenance' || what.all ? ['all'] : scopesNamed(what)
}

function inForce(notice: Notice, now: Millis): boolean {
  if (notice.to !== null) return now < notice.to + GRACE
  const since = Math.max(notice.at, notice.from ?? 0)
  return now - since < (notice.kind === 'delays' ? STALE_DELAY : STALE_SUSPENSION)
}

interface Ending {
  readonly at: Millis
  readonly what: Classified
  /** The post itself bears the time. */
  readonly dated: boolean
}

/** A post without a time may be of last year: it ends what we know of, but is no news. */
function resumptionOf({ at, what, dated }: Ending): readonly Resumption[] {
  const { all, assets, networks } = what
  return dated && flowsOf(what).includes('withdrawals') ? [{ at, all, assets, networks }] : []
}

/** The notice without the signals that a later post opened again; deposits that resume do not open withdrawals. */
function whatIsLeft(notice: Notice, endings: readonly Ending[]): readonly Notice[] {
  const over = endings.filter((one) => ends(one.what, one.at, notice)).flatMap(({ what }) => signalsOf(what))
  const signals = notice.signals.filter((signal) => !over.includes(signal))
  if (signals.length === notice.signals.length) return [notice]
  return signals.length === 0 ? [] : [{ ...notice, signals }]
}

function ends(what: Classified, at: Millis, notice: Notice): boolean {
  if (at < notice.at || notice.kind === 'maintenance') return false
  if (what.all) return true
  const names = notice.scopes.map((scope) => scope.slice(scope.indexOf(':') + 1))
  return names.some((name) =>
    name.split('/').some((part) => what.assets.includes(part) || what.networks.includes(part)),
  )
}

/** Announced before it begins, or as maintenance. A pause announced as happening now is no plan. */
function isPlanned(what: Classified, at: Millis): boolean {
  if (what.kind === 'maintenance') return true
  return what.from === null ? isRoutine(what) : what.from > at
}
