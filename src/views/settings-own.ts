/** Feeds of the user's own: those there are, and what is said while one is added. */
import { declarationOf } from '../catalogue.ts'
import { feedsFor } from '../feeds.ts'
import { originsOf, type Permits } from '../hosts.ts'
import type { State } from '../ledger/ledger.ts'
import type { OwnFeed } from '../ledger/rows.ts'
import { addressOf } from '../own/address.ts'
import type { Discovered } from '../own/discover.ts'
import { MOST_OWN_FEEDS } from '../own/limits.ts'
import { sayIt } from '../own/sentence.ts'
import { spareOrigins } from '../own/spare.ts'
import { sayShortList, type Tongue } from '../words.ts'
import { BETWEEN } from './sees.ts'
import { permissionOf } from './settings-choices.ts'
import type { AddressView, LookView, OwnChoice } from './settings-screen.ts'

const NAMES = 4

export function ownChoices({ settings }: State, tongue: Tongue, permits: Permits): readonly OwnChoice[] {
  return settings.own.map((feed) => {
    const { id, name, url, format, only } = feed
    const { host } = new URL(url)
    return {
      id,
      name,
      mark: declarationOf(feed).mark,
      url,
      host,
      format,
      only,
      chosen: settings.exchanges.includes(id),
      spare: spareOrigins(
        feed,
        settings.own.filter((one) => one.id !== id),
      ),
      sees: [host, countsOf(only, tongue)].join(BETWEEN),
      ...permissionOf(feedsFor({ exchanges: [id], own: [feed] }), tongue, permits),
    }
  })
}

function countsOf(only: readonly string[], tongue: Tongue): string {
  if (only.length === 0) return tongue.say('own_counts_all')
  return tongue.say('own_counts', sayShortList(tongue, only, NAMES))
}

export function ownFull({ settings }: State, { say }: Tongue): string {
  return settings.own.length < MOST_OWN_FEEDS ? '' : say('own_full', String(MOST_OWN_FEEDS))
}

export function addressView(typed: string, own: readonly OwnFeed[], tongue: Tongue): AddressView {
  const address = addressOf(typed, own)
  if (!address.ok) return { ok: false, why: sayIt(tongue, address.why) }
  const { url, note } = address
  return {
    ok: true,
    url,
    host: new URL(url).host,
    origins: originsOf([{ url }]),
    note: note === null ? '' : sayIt(tongue, note),
  }
}

export function lookView(discovered: Discovered, tongue: Tongue): LookView {
  if (discovered.kind === 'refused') return { ok: false, why: sayIt(tongue, discovered.why) }
  const { kind: _, ...found } = discovered
  const page = found.format === 'statuspage'
  const quiet = found.sample.length === 0
  const words = page
    ? (['own_found_page', 'own_reported', 'own_reported_none'] as const)
    : (['own_found_feed', 'own_newest', 'own_newest_none'] as const)
  return {
    ok: true,
    found: { ...found, title: tongue.say(words[0]), sampleTitle: tongue.say(quiet ? words[2] : words[1]) },
  }
}
