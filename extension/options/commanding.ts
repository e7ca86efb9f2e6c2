/** What a person does on the settings page, as commands to the worker and questions to the browser. */
import { type chosenIn, fileText, fileView } from '../../src/views/settings-file.ts'
import { addressView, lookView } from '../../src/views/settings-own.ts'
import { reportOf } from '../../src/views/settings-report.ts'
import type { Tongue } from '../../src/words.ts'
import { discoverAt } from '../ports/discover.ts'
import { askFor, giveBack, giveBackAll } from '../ports/permissions.ts'
import { saveFile } from '../ports/save.ts'
import { send } from '../ports/send.ts'
import type { Kept, SettingsActions } from './actions.ts'
import { type Keeping, keepingOn, type Page } from './keeping.ts'

interface Context {
  readonly page: Page
  readonly tongue: Tongue
  /** Of Haltwatch. */
  readonly version: string
}

export function actionsOf(context: Context): SettingsActions {
  const keeping = keepingOn(context.page)
  return {
    ...choosing(keeping),
    ...owning(keeping, context),
    ...wholes(keeping, context),
    // A browser that refuses even to ask has refused.
    allow: (origins) => askFor(origins).catch(() => false),
    test: async () => {
      await send({ kind: 'test-notification' })
    },
    testSound: (tone) =>
      send({ kind: 'test-sound', tone }).then(
        (answer) => answer?.ok === true,
        () => false,
      ),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  }
}

type Choosing =
  | 'choose'
  | 'watchClouds'
  | 'watch'
  | 'watchNetworks'
  | 'prefer'
  | 'watchExploits'
  | 'namePlatforms'

function choosing({ keep }: Keeping): Pick<SettingsActions, Choosing> {
  return {
    choose: (exchanges) => keep({ kind: 'choose-exchanges', exchanges: [...exchanges] }),
    watchClouds: (clouds) => keep({ kind: 'watch-clouds', clouds: [...clouds] }),
    watch: (coins) => keep({ kind: 'watch-coins', coins: [...coins] }),
    watchNetworks: (networks) => keep({ kind: 'watch-networks', networks: [...networks] }),
    prefer: (change) => keep({ kind: 'prefer', change }),
    watchExploits: (watch) => keep({ kind: 'watch-exploits', watch }),
    namePlatforms: (platforms) => keep({ kind: 'name-platforms', platforms: [...platforms] }),
  }
}

type Owning = 'checkAddress' | 'look' | 'addFeed' | 'changeFeed' | 'removeFeed'

function owning({ keep, gaveBack }: Keeping, { page, tongue }: Context): Pick<SettingsActions, Owning> {
  const own = () => page.latest()?.state.settings.own ?? []
  return {
    checkAddress: (typed) => addressView(typed, own(), tongue),
    look: async (url) => lookView(await discoverAt(url, own()), tongue),
    addFeed: (feed) =>
      keep({ kind: 'add-own-feed', feed: { ...feed, only: [...feed.only] } }, ({ own: shown }) =>
        shown.some(({ url }) => url === feed.url),
      ),
    changeFeed: (id, name, only) =>
      keep({ kind: 'change-own-feed', id, name, only: [...only] }, ({ own: shown }) =>
        shown.some((one) => one.id === id && one.name === name && one.only.join() === only.join()),
      ),
    removeFeed: async (id) => {
      const spare = page.view.value?.own.find((one) => one.id === id)?.spare ?? []
      const why = await keep({ kind: 'remove-own-feed', id })
      if (why === '') {
        gaveBack(spare)
        await giveBack(spare)
      }
      return why
    },
  }
}

type Wholes = 'undo' | 'save' | 'preview' | 'restore' | 'deleteAll' | 'report'

function wholes(
  { keep, before }: Keeping,
  { page, tongue, version }: Context,
): Pick<SettingsActions, Wholes> {
  const seen = () => {
    const latest = page.latest()
    if (!latest) throw new Error('nothing was read yet')
    return latest
  }
  return {
    undo: async () => {
      const last = before()
      return last ? restore(keep, last.settings, last.origins) : ''
    },
    save: async () => saveFile(fileText(seen().state.settings)),
    preview: (text) => fileView(text, { settings: seen().state.settings, permits: seen().permits }, tongue),
    restore: ({ chosen, origins }) => restore(keep, chosen, origins),
    deleteAll: async () => {
      const why = await keep({ kind: 'delete-all' })
      if (why === '') await giveBackAll()
      return why
    },
    report: async () => {
      const { state, permits, now } = seen()
      return reportOf(state, { permits, now }, { haltwatch: version, agent: navigator.userAgent })
    },
  }
}

/** Up to the browser's question nothing is waited for. What it does not allow is shown as not permitted. */
async function restore(
  keep: Keeping['keep'],
  settings: ReturnType<typeof chosenIn>,
  origins: readonly string[],
): Kept {
  if (origins.length > 0) await askFor(origins).catch(() => false)
  return keep({ kind: 'restore-settings', settings })
}
