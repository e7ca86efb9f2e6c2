/** The real things of the month, each of which must be told: when they happen, and how soon that can be known. */
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../../src/glossary.ts'
import type { Chance } from './chance.ts'
import { meets, type Plant, type Span, wider } from './facts.ts'
import type { Kind, Place, Planted } from './kind.ts'
import { KINDS } from './kinds.ts'
import type { Machine } from './machine.ts'

type Coins = Place['coins']

/** As many a day as fit side by side, every kind once. */
export function plantsOf(chance: Chance, coins: Coins, machine: Machine, month: Span): readonly Planted[] {
  const days = machine.days.filter((day) => day + DAY <= month.to)
  const alone = KINDS.length <= days.length
  // Two on one day may not share a cloud.
  const kinds = chance.shuffled(KINDS).filter((kind) => alone || !kind.cloudy)
  const count = Math.min(kinds.length, alone ? days.length : days.length * 2)
  return kinds.slice(0, count).map((kind, index) => {
    const own = chance.own(kind.what)
    const day = days[Math.floor((index * days.length) / count)] ?? month.from
    const half = alone ? 'day' : index % 2 === 0 ? 'morning' : 'evening'
    const span = kind.asleep ? overnight(own, machine, day) : awake(own, machine, day, half)
    return plantOf(kind, { chance: own, coins, span }, machine)
  })
}

function plantOf(kind: Kind, place: Place, machine: Machine): Planted {
  const made = kind.make(place)
  const {
    exchange,
    signal = 'withdrawals',
    scope,
    level,
    orAll,
    allowed,
    lateFor = 0,
    cause = null,
  } = made.told
  const { span } = place
  const plant: Plant = {
    what: kind.what,
    exchange,
    signal,
    scope,
    level,
    ...(orAll ? { orAll } : {}),
    from: Math.min(span.from, span.from + lateFor),
    to: span.to,
    visibleFrom: visibleFrom(machine, span.from + lateFor),
    allowed,
    cause,
  }
  return { ...made, plant }
}

/** When the machine is on, and its line. */
function visibleFrom(machine: Pick<Machine, 'asleep' | 'offline'>, from: Millis): Millis {
  const away = [...machine.asleep, ...machine.offline].find((span) => span.from <= from && from < span.to)
  return away ? visibleFrom(machine, away.to) : from
}

const HOURS = { day: [9, 17], morning: [9, 11], evening: [14, 17] } as const

/** Between two naps, in sight all the time. */
function awake(
  chance: Chance,
  { asleep, offline, portals }: Machine,
  day: Millis,
  half: keyof typeof HOURS,
): Span {
  const [early, late] = HOURS[half]
  for (let tries = 0; tries < 500; tries++) {
    const from = day + chance.whole(early * 3600, late * 3600) * SECOND
    const span = { from, to: from + chance.whole(35 * 60, 110 * 60) * SECOND }
    if ([...asleep, ...offline, ...portals].every((one) => !meets(one, wider(span, 25 * MINUTE)))) return span
  }
  throw new Error('no hour of that day is free')
}

/** It begins hours after the machine went to sleep, and lasts into the morning. */
function overnight(chance: Chance, { asleep }: Machine, day: Millis): Span {
  const nights = asleep.filter(({ from, to }) => to - from > 5 * HOUR)
  const night = nights.find(({ from }) => from > day) ?? nights.at(-1)
  if (!night) throw new Error('the machine never sleeps')
  return { from: night.from + 2 * HOUR + chance.whole(0, 3600) * SECOND, to: night.to + 40 * MINUTE }
}
