/** News about other things: listings, prizes, futures, fees; and coins that are serviced and nobody here holds. */
import { readFileSync } from 'node:fs'
import { HOUR } from '../../../src/glossary.ts'
import { smallName } from '../../recordings/bodies.ts'
import type { Labelled } from '../score.ts'
import type { Chance } from './chance.ts'
import type { Posted, Span } from './facts.ts'

/** Lists, and how many posts a day they carry. */
const LISTS = {
  'binance/wallet-news': 0.4,
  'binance/news': 3,
  'kucoin/announcements': 4,
  'mexc/announcements': 6,
  'okx/wallet-news': 0.7,
  'okx/news': 3,
  'bybit/maintenance': 0.7,
  'bybit/news': 2,
  'gate/announcements': 4,
  'bitget/maintenance': 0.7,
  'bitget/news': 3,
  'htx/announcements': 1,
} as const

export function newsOf(chance: Chance, { from, to }: Span): readonly Posted[] {
  const titles = harmlessTitles()
  return Object.entries(LISTS).flatMap(([feed, aDay]) => {
    const own = chance.own(feed)
    return own.moments(from - 48 * HOUR, to, aDay).flatMap((at, index): readonly Posted[] => {
      const wallet = /wallet|maintenance|htx/.test(feed)
      const title = wallet || own.happens(0.1) ? smallTitle(own) : own.pick(titles)
      return [{ feed, title, at, id: at / 1000 + index / 1000 }].map((post) => ({
        ...post,
        id: Math.round(post.id),
      }))
    })
  })
}

/** Real titles of the kinds that stop nothing, labelled by hand. */
function harmlessTitles(): readonly string[] {
  const file = new URL('../../../test/labelled/titles.jsonl', import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ language, kind, signal }) => language === 'en' && kind === 'other' && signal === null)
    .map(({ title }) => title)
}

function smallTitle(chance: Chance): string {
  const coin = smallName(chance.whole(0, 120))
  return chance.pick([
    `Deposits and Withdrawals of ${coin} Are Temporarily Suspended`,
    `Deposits and Withdrawals of ${coin} Have Resumed`,
    `Deposits of ${coin} Are Delayed`,
    `Token Swap of ${coin}: Deposits and Withdrawals Will Be Suspended`,
  ])
}
