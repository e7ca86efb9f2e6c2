/** Notices in force become observations: what was announced, and what a status page lists. */
import type { FeedDeclaration } from '../declaration.ts'
import { LEVELS, MINUTE, type Observation, type Scope, type Signal } from '../glossary.ts'
import type { Notice } from '../ledger/rows.ts'
import type { Classified } from './classify/classify.ts'
import type { Observed, Sees } from './observe.ts'

/** A planned end is believed for this much longer before "overran" may be said. */
export const GRACE = 5 * MINUTE
const MOST_SCOPES = 12

/** The feed has said all of this and nothing else: its silence about the rest is one ok look. */
export function observeNotices(notices: readonly Notice[], sees: Sees): Observed {
  const { feed } = sees
  return {
    observations: [...notices]
      .filter((notice) => notice.kind !== 'maintenance' || hasWindow(notice))
      .sort((a, b) => weight(b) - weight(a))
      .flatMap((notice) => observationsOf(notice, sees)),
    covers: (subject, signal) =>
      subject === feed.subject && (feed.says.includes(signal) || signal === 'site'),
    notices,
  }
}

/** Of two notices about the same thing the first speaks: trouble before plans, the worse before the milder. */
function weight({ planned, level }: Notice): number {
  return LEVELS.indexOf(level) + (planned ? 0 : LEVELS.length)
}

function hasWindow(notice: Notice): boolean {
  return notice.from !== null && notice.to !== null
}

function observationsOf(notice: Notice, sees: Sees): Observation[] {
  const { planned, evidence } = notice
  return notice.signals.flatMap((signal) =>
    notice.scopes.map(
      (scope): Observation => ({
        subject: sees.feed.subject,
        signal,
        scope,
        level: notice.level,
        planned,
        evidence,
        saidAt: notice.from ?? notice.at,
        ...(notice.from !== null && (planned || notice.to !== null) ? { from: notice.from } : {}),
        ...(notice.to !== null ? { until: notice.to } : {}),
        words: notice.title,
        // Colours are set by hand, and often for a minute only.
        looks: evidence === 'component' ? 2 : 1,
        key: notice.id,
        ...(notice.link ? { link: notice.link } : {}),
      }),
    ),
  )
}

/** Work that exchanges announce ahead, often by title alone: "will support the network upgrade". */
const ROUTINE = /\/(chain|wallet|bank)-work$/

export function isRoutine({ rule }: Pick<Classified, 'rule'>): boolean {
  return ROUTINE.test(rule)
}

/** The signals of what is said of withdrawals and deposits. */
export function flowsOf({ signal }: Pick<Classified, 'signal'>): readonly Signal[] {
  return signal === 'both' ? ['withdrawals', 'deposits'] : signal ? [signal] : []
}

/** The coins and networks named; one coin on one network is a route. Empty when nothing is named. */
export function scopesNamed({ assets, networks }: Pick<Classified, 'assets' | 'networks'>): readonly Scope[] {
  const [asset, network] = [assets[0], networks[0]]
  if (asset && network && assets.length === 1 && networks.length === 1) return [`route:${asset}/${network}`]
  if (assets.length > 0) return assets.slice(0, MOST_SCOPES).map((one): Scope => `asset:${one}`)
  return networks.slice(0, MOST_SCOPES).map((one): Scope => `network:${one}`)
}

/** Whether a feed limited to some words means this, by any of these texts. */
export function isMeant({ only }: Pick<FeedDeclaration, 'only'>, texts: readonly string[]): boolean {
  if (only === undefined || only.length === 0) return true
  const all = texts.join('\n').toLowerCase()
  return only.some((word) => all.includes(word.toLowerCase()))
}
