/** The month in words: what it is made of, which its seed alone decides, and how it went. */
import { section, spreadCells, table } from '../report.ts'
import { sumsOf } from '../sums.ts'
import { type Closing, type Facts, TWELVE } from './facts.ts'
import type { Judged } from './judge.ts'

export const MONTH = 'A quiet month'

export function monthSection(facts: Facts, judged: Judged): string {
  return section(MONTH, [...madeOf(facts), '', ...wentSo(judged)])
}

/** The same for the same seed, played or not. */
export function madeOf(facts: Facts): readonly string[] {
  const { days, seed, closings, windows, posts, pages, stumbles, moments, clouds, plants } = facts
  const count = (kind: Closing['kind']) => String(closings.filter((one) => one.kind === kind).length)
  const rows = [
    ['routine closings of single coins and ways out', count('routine')],
    ['announced works, kept', String(windows.length - overrun(facts))],
    [
      'coins listed shut, struck off or renamed',
      String(Number(count('listing')) + Number(count('delisting'))),
    ],
    ['announcements', String(posts.length)],
    ['entries of status pages', String(pages.length)],
    ['cloud events', String(clouds.length)],
    ['failures of a feed', String(stumbles.length)],
    ['sleeps, restarts, kills, dropped lines, clock changes', String(moments.length)],
    ['real things planted among it', String(plants.length)],
  ]
  return [
    `${days} days of ${TWELVE.length} exchanges, made up from seed ${seed}, with a bell every 30 seconds while the`,
    'machine is awake. What is true when is decided by the facts of the month, not by the product.',
    '',
    ...table(['made of', 'number'], rows),
  ]
}

function overrun({ plants }: Facts): number {
  return plants.filter(({ what }) => what.includes('overruns')).length
}

function wentSo(judged: Judged): readonly string[] {
  const { pauses, missed, ends, endsMissed, falseTold, wrongCauses, byTheWay } = judged
  const { quick, binance, other } = sumsOf([judged]).delays
  return [
    ...table(
      ['', 'number'],
      [
        ['planted and told / missed', `${pauses - missed.length} / ${missed.length}`],
        ['ends told / missed', `${ends - endsMissed.length} / ${endsMissed.length}`],
        ['told and not true', String(falseTold.length)],
        ['wrong causes', String(wrongCauses.length)],
        ['told, true and not planted', String(byTheWay.length)],
      ],
    ),
    '',
    'Seconds from the beginning, or from waking, to the telling:',
    '',
    ...table(
      ['seen by', 'number', 'median', 'worst'],
      [
        ['single coins or a small table', ...spreadCells(quick)],
        ['Binance', ...spreadCells(binance)],
        ['words alone', ...spreadCells(other)],
      ],
    ),
  ]
}

/** The days of a month that `npm run truth` plays, and of the piece of it that every test run plays. */
export const WHOLE = { seed: 1, days: 30 } as const
export const PIECE = { seed: 1, days: 4 } as const
