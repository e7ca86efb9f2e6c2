/** How two sets of settings differ, one line of words a change. */
import type { OwnFeed, Settings } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { networkName } from '../observe/vocabulary.ts'
import type { Chosen } from '../settings/shape.ts'
import { UPSTREAMS } from '../upstreams/index.ts'
import { sayList, sayNumber, type Tongue } from '../words.ts'
import { pageLookView } from './settings-look.ts'
import { clockOf } from './settings-quiet.ts'
import { chosenLabel, type Select } from './settings-select.ts'
import { soundsView } from './settings-sounds.ts'
import { signalName, tellingView } from './settings-telling.ts'

export function changesOf(before: Settings, after: Chosen, tongue: Tongue): readonly string[] {
  const wanted: Settings = { id: 'settings', ...after }
  return [...listChanges(before, wanted, tongue), ...valueChanges(before, wanted, tongue)]
}

function listChanges(before: Settings, after: Settings, tongue: Tongue): readonly string[] {
  const { say } = tongue
  const lists: readonly (readonly [string, (settings: Settings) => readonly string[]])[] = [
    [say('settings_exchanges'), (one) => exchangesIn(one, before, after)],
    [say('settings_coins'), ({ coins }) => coins],
    [say('settings_networks'), ({ networks }) => networks.map(networkName)],
    [say('own_title'), ({ own }) => own.map(({ name }) => name)],
    [say('settings_clouds'), ({ clouds }) => clouds.map(cloudName)],
    [say('settings_platforms'), ({ exploits }) => exploits.platforms],
  ]
  const lines = lists.flatMap(([label, of]) => {
    const [had, has] = [of(before), of(after)]
    const line = (key: 'settings_change_added' | 'settings_change_removed', names: readonly string[]) =>
      names.length === 0 ? [] : [say(key, label, sayList(tongue, names))]
    return [
      ...line('settings_change_added', without(has, had)),
      ...line('settings_change_removed', without(had, has)),
    ]
  })
  const altered = after.own.filter((feed) => before.own.some((one) => isAltered(one, feed)))
  const names = altered.map(({ name }) => name)
  return altered.length === 0
    ? lines
    : [...lines, say('settings_change_altered', say('own_title'), sayList(tongue, names))]
}

/** A feed of the user's own that comes or goes is said where feeds are. */
function exchangesIn(settings: Settings, before: Settings, after: Settings): readonly string[] {
  const own = [...before.own, ...after.own].map(({ id }) => id)
  const both = new Set(own.filter((id) => own.indexOf(id) !== own.lastIndexOf(id)))
  return settings.exchanges
    .filter((id) => !own.includes(id) || both.has(id))
    .map((id) => subjectName(id, settings))
}

function isAltered(one: OwnFeed, other: OwnFeed): boolean {
  const text = ({ name: _, ...rest }: OwnFeed) => JSON.stringify(Object.entries(rest).sort())
  return one.name === other.name && text(one) !== text(other)
}

function without(list: readonly string[], others: readonly string[]): readonly string[] {
  return list.filter((entry) => !others.includes(entry))
}

function cloudName(id: string): string {
  return UPSTREAMS.find((one) => one.id === id)?.name ?? id
}

function valueChanges(before: Settings, after: Settings, tongue: Tongue): readonly string[] {
  const old = new Map(valuesOf(before, tongue))
  return valuesOf(after, tongue)
    .filter(([label, value]) => old.get(label) !== value)
    .map(([label, value]) => tongue.say('settings_change_value', label, value, old.get(label) ?? ''))
}

/** Every preference by its name on the page, with what is chosen in words. */
function valuesOf(settings: Settings, tongue: Tongue): readonly (readonly [string, string])[] {
  const { say } = tongue
  const select = (one: Select<string> | Select<number>): readonly [string, string] => [
    one.label,
    chosenLabel<string | number>(one),
  ]
  const onOff = (on: boolean) => say(on ? 'settings_on' : 'settings_off')
  const { rows: heard, remind } = soundsView(settings, tongue)
  const { language, theme } = pageLookView(settings, tongue)
  return [
    [say('settings_exploits_watch'), onOff(settings.exploits.watch)],
    ...tellingView(settings, tongue).rows.map(select),
    [say('settings_early'), onOff(settings.earlyWarning)],
    ...quietValues(settings, tongue),
    ...heard.map(select),
    select(remind),
    select(language),
    select(theme),
    ...dataValues(settings, tongue),
  ]
}

function quietValues({ quiet }: Settings, tongue: Tongue): readonly (readonly [string, string])[] {
  const { say } = tongue
  const { on, from, to, through } = quiet
  const hours = say('settings_range', clockOf(from), clockOf(to))
  const names = sayList(
    tongue,
    through.map((signal) => signalName(signal, tongue)),
  )
  return [
    [say('settings_quiet'), on ? hours : say('settings_off')],
    [say('settings_quiet_through'), names || say('settings_nothing')],
  ]
}

function dataValues({ budgetMb, pace }: Settings, tongue: Tongue): readonly (readonly [string, string])[] {
  const { say } = tongue
  return [
    [say('settings_pace'), say(`settings_pace_${pace}`)],
    [say('settings_budget'), budgetMb === 0 ? say('settings_no_limit') : sayNumber(tongue, budgetMb)],
  ]
}
