/** What is said of exchanges that are in no trouble: who is open, who only announces, and whom we cannot see. */
import { sayNumber, saySentences, sayShortList, sentence, type Tongue, type WordKey } from '../words.ts'
import { isBlindSpot, type Standing } from './standing.ts'

/** What of the others: open, unseen, or only silent. */
export function rest(tongue: Tongue, standings: readonly Standing[]): string {
  const quiet = standings.filter((one) => one.troubles.length === 0)
  return ofOthers(tongue, [openOnes(quiet), announcedOnes(quiet), blindSpots(quiet), unseenOnes(quiet)])
}

/** Exchanges of which the same is true: in a sentence with their names, or with their number where they are many. */
export interface Group {
  readonly members: readonly Standing[]
  readonly one: WordKey
  readonly several: WordKey
  readonly counted: WordKey
}

/** Forty exchanges do not fit into sentences. */
export function ofOthers(tongue: Tongue, groups: readonly Group[]): string {
  const some = groups.filter(({ members }) => members.length > 0)
  const [many, few] = [some.filter(isMany), some.filter((group) => !isMany(group))]
  const counts = many.map(({ members, counted }) =>
    tongue.say('tell_title', tongue.say(counted), sayNumber(tongue, members.length)),
  )
  return join(tongue, [
    ...few.map(({ members, one, several }) =>
      tongue.say(members.length === 1 ? one : several, namesOf(tongue, members)),
    ),
    counts.join(' · '),
  ])
}

const isMany = ({ members }: Group) => members.length > MOST_NAMES

function openOnes(quiet: readonly Standing[]): Group {
  const members = quiet.filter((one) => one.sight === 'seen' && one.sees === 'table')
  return { members, one: 'detail_is_open', several: 'detail_are_open', counted: 'card_open' }
}

export function announcedOnes(quiet: readonly Standing[]): Group {
  const members = quiet.filter((one) => one.sight === 'seen' && one.sees === 'announcements')
  return { members, one: 'detail_announced', several: 'detail_announced_all', counted: 'card_announced' }
}

export function blindSpots(quiet: readonly Standing[]): Group {
  const members = quiet.filter(isBlindSpot)
  return { members, one: 'detail_hides', several: 'detail_hide', counted: 'card_hidden' }
}

export function unseenOnes(quiet: readonly Standing[]): Group {
  const members = quiet.filter((one) => one.sight !== 'seen')
  return { members, one: 'detail_unseen', several: 'detail_unseen', counted: 'card_unseen' }
}

const MOST_NAMES = 5

export function namesOf(tongue: Tongue, standings: readonly Standing[]): string {
  return sayShortList(
    tongue,
    standings.map((one) => one.name),
    MOST_NAMES,
  )
}

export function join(tongue: Tongue, parts: readonly string[]): string {
  return saySentences(
    tongue,
    parts.map((one) => sentence(one, tongue.locale)),
  )
}
