/** Puts whole settings in the place of those there are: from a file, or as they were before a change. */
import { chooseExchanges, watchClouds } from '../choose.ts'
import { watchCoins } from '../coins.ts'
import { namePlatforms, watchExploits } from '../exploits/choose.ts'
import { forgetSubjects } from '../forget.ts'
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { OwnFeed } from '../ledger/rows.ts'
import { cleanFeeds } from '../own/choose.ts'
import type { Chosen } from './shape.ts'

/** What is given up by it is forgotten, as if it had been given up by hand. Asks for all feeds and the books. */
export function restoreSettings(draft: Draft, wanted: Chosen, now: Millis): void {
  const { exchanges, coins, networks, own, clouds, exploits, ...preferences } = wanted
  restoreOwn(draft, cleanFeeds(own).kept, now)
  chooseExchanges(draft, exchanges, now)
  watchClouds(draft, clouds, now)
  const { coins: before } = draft.settings
  if (coins.join() !== before.join()) watchCoins(draft, coins, now)
  if (exploits.watch !== draft.settings.exploits.watch) watchExploits(draft, exploits.watch)
  namePlatforms(draft, exploits.platforms)
  draft.put('settings', { ...draft.settings, ...preferences, networks: [...new Set(networks)] })
}

/** A feed that is gone, or means something else by now, is forgotten while it still has a name. */
function restoreOwn(draft: Draft, wanted: readonly OwnFeed[], now: Millis): void {
  const { own, exchanges } = draft.settings
  const same = (feed: OwnFeed) => wanted.some((one) => one.id === feed.id && meaning(one) === meaning(feed))
  const gone = new Set(own.filter((feed) => !same(feed)).map(({ id }) => id))
  forgetSubjects(draft, (subject) => gone.has(subject), now)
  for (const id of gone) draft.remove('silences', id)
  draft.put('settings', {
    ...draft.settings,
    own: wanted,
    exchanges: exchanges.filter((id) => !gone.has(id)),
  })
}

function meaning({ url, format, page, only }: OwnFeed): string {
  return JSON.stringify([url, format, page, only])
}
