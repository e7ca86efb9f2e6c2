/** A month put together: everything that is drawn from one seed, with room around what is real. */
import { DAY, HOUR, MINUTE } from '../../../src/glossary.ts'
import { chanceOf } from './chance.ts'
import { type Closing, type Facts, meets, type Plant, type Stumble, WATCHED, wider } from './facts.ts'
import { machineOf } from './machine.ts'
import { marketsOf } from './markets.ts'
import { newsOf } from './news.ts'
import { quietClouds, systemPostsOf, troublesOf } from './pages.ts'
import { plantsOf } from './planted.ts'
import { routineOf } from './routine.ts'
import { disordersOf, stumblesOf } from './stumbles.ts'
import { together, type Works, worksOf } from './works.ts'

/** Summer time ends inside it. */
const BEGINS = Date.parse('2026-10-10T00:00:00Z')

export function monthOf(seed: number, days: number): Facts {
  const chance = chanceOf(seed)
  const month = { from: BEGINS, to: BEGINS + days * DAY }
  const machine = machineOf(chance.own('machine'), month)
  const markets = marketsOf(chance.own('markets'), month)
  const { coins } = markets
  const planted = plantsOf(chance.own('planted'), coins, machine, month)
  const plants = planted.map(({ plant }) => plant)
  const works = together(worksOf(chance.own('works'), coins, month).filter((one) => !interferes(one, plants)))
  const routine = routineOf(chance.own('routine'), coins, month)
  return {
    seed,
    days,
    ...month,
    coins,
    closings: [
      ...markets.closings,
      ...routine.filter((one) => !disturbs(one, plants)),
      ...works.closings,
      ...planted.flatMap((one) => one.closings ?? []),
    ],
    windows: [...works.windows, ...planted.flatMap((one) => one.windows ?? [])],
    statements: planted.flatMap((one) => one.statements ?? []),
    posts: [
      ...newsOf(chance.own('news'), month),
      ...systemPostsOf(chance.own('system'), month),
      ...works.posts,
      ...planted.flatMap((one) => one.posts ?? []),
    ],
    pages: [
      ...troublesOf(chance.own('troubles'), month),
      ...works.pages,
      ...planted.flatMap((one) => one.pages ?? []),
    ],
    stumbles: stumblesOf(chance.own('stumbles'), month).filter((one) => !hides(one, plants)),
    disorders: disordersOf(chance.own('disorders'), month),
    portals: machine.portals,
    clouds: [...quietClouds(chance.own('clouds'), month), ...planted.flatMap((one) => one.clouds ?? [])],
    plants,
    moments: machine.moments,
  }
}

/** Nobody plans work for the hours in which something real will happen on the same exchange. */
function interferes({ closings }: Works, plants: readonly Plant[]): boolean {
  return closings.some((one) =>
    plants.some((plant) => plant.exchange === one.exchange && meets(plant, wider(one, 30 * HOUR))),
  )
}

/** A watched coin that is shut beside the real thing would blur what is true of it. */
function disturbs({ exchange, routes, ...span }: Closing, plants: readonly Plant[]): boolean {
  const watched = routes.some((route) => WATCHED.includes(route.split('/')[0] ?? ''))
  return watched && plants.some((plant) => plant.exchange === exchange && meets(plant, wider(span, 3 * HOUR)))
}

/** Nothing fails around the moments in which the real thing begins and ends. */
function hides({ feed, ...span }: Stumble, plants: readonly Plant[]): boolean {
  const around = wider(span, 25 * MINUTE)
  return plants.some(
    ({ exchange, visibleFrom, from, to }) =>
      feed.startsWith(`${exchange}/`) &&
      [from, visibleFrom, to].some((at) => around.from <= at && at < around.to),
  )
}
