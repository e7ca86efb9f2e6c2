/** What there is to tick: exchanges, clouds and lists of thefts, with what may be asked of each. */
import { chosenExchanges, exchangesFor } from '../catalogue.ts'
import { EXPLOIT_FEEDS } from '../exploits/feeds.ts'
import { type Feed, feedsFor } from '../feeds.ts'
import { originsOf, type Permits } from '../hosts.ts'
import type { State } from '../ledger/ledger.ts'
import { UPSTREAMS, upstreamOf } from '../upstreams/index.ts'
import { sayList, type Tongue } from '../words.ts'
import { seesOf } from './sees.ts'
import type { Choice, Permission, SettingsView } from './settings-screen.ts'

/** The chosen ones first, in the user's order; then the rest as they are offered. Without the user's own feeds. */
export function exchangeChoices({ settings }: State, tongue: Tongue, permits: Permits): readonly Choice[] {
  const { exchanges } = settings
  const rank = ({ id }: Choice) => (exchanges.includes(id) ? exchanges.indexOf(id) : exchanges.length)
  return exchangesFor({})
    .map((exchange) => ({
      id: exchange.id,
      name: exchange.name,
      mark: exchange.mark,
      chosen: exchanges.includes(exchange.id),
      sees: seesOf(exchange, tongue),
      ...permissionOf(feedsFor({ exchanges: [exchange.id] }), tongue, permits),
    }))
    .sort((a, b) => rank(a) - rank(b))
}

/** Its own hosts and those of the clouds it stands on. */
export function permissionOf(
  feeds: ReadonlyMap<string, Pick<Feed, 'url' | 'fallbackUrl'>>,
  { say }: Tongue,
  permits: Permits,
): Permission {
  const origins = originsOf(feeds.values())
  const open = origins.filter(permits).length
  if (open === origins.length) return { allowed: true, origins, denied: '' }
  const denied = say(open === 0 ? 'settings_not_permitted' : 'settings_partly_permitted')
  return { allowed: false, origins, denied }
}

/** For the tile of what belongs to nobody. */
export const EXPLOIT_MARK = '!'

/** Clouds that are asked for a chosen exchange need no tick; one that was ticked before can still be unticked. */
export function cloudChoices(
  { settings }: State,
  tongue: Tongue,
  permits: Permits,
): Pick<SettingsView, 'clouds' | 'cloudsAsked'> {
  const places = chosenExchanges(settings).flatMap(({ standsOn }) => standsOn)
  const needed = new Set(places.map(({ upstream }) => upstreamOf(upstream)?.id))
  const asked = UPSTREAMS.filter(({ id }) => needed.has(id)).map(({ name }) => name)
  return {
    clouds: UPSTREAMS.filter(({ id }) => settings.clouds.includes(id) || !needed.has(id)).map((upstream) => ({
      id: upstream.id,
      name: upstream.name,
      mark: upstream.mark,
      chosen: settings.clouds.includes(upstream.id),
      sees: '',
      ...permissionOf(feedsFor({ exchanges: [], clouds: [upstream.id] }), tongue, permits),
    })),
    cloudsAsked: asked.length === 0 ? '' : tongue.say('settings_clouds_asked', sayList(tongue, asked)),
  }
}

export function exploitChoice(
  { settings }: State,
  tongue: Tongue,
  permits: Permits,
): SettingsView['exploits'] {
  const feeds = new Map(EXPLOIT_FEEDS.map((feed) => [feed.id, feed]))
  const hosts = EXPLOIT_FEEDS.map(({ url }) => new URL(url).host)
  return {
    id: 'exploits',
    name: tongue.say('settings_exploits_watch'),
    mark: EXPLOIT_MARK,
    chosen: settings.exploits.watch,
    sees: tongue.say('settings_exploits_hosts', sayList(tongue, hosts)),
    platforms: settings.exploits.platforms,
    ...permissionOf(feeds, tongue, permits),
  }
}
