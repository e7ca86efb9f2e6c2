/** Where on the history page one is, as the part of its address after the `#`: it can be kept, shared and gone back to. */
import { LEVELS, type Level, SIGNALS, type Signal } from '../glossary.ts'

export interface Filter {
  readonly subject: string
  readonly signal: Signal | ''
  /** At its worst. */
  readonly level: Exclude<Level, 'ok'> | ''
  readonly told: 'yes' | 'no' | ''
  readonly planned: 'yes' | 'no' | ''
  readonly text: string
  /** Days, `2026-11-28`; '' for any. */
  readonly from: string
  readonly to: string
}

export interface HistoryPlace {
  readonly part: 'days' | 'day' | 'incidents' | 'risk'
  /** The day looked at; '' for today. */
  readonly day: string
  readonly filter: Filter
  /** From 1. */
  readonly page: number
}

export const NO_FILTER: Filter = {
  subject: '',
  signal: '',
  level: '',
  told: '',
  planned: '',
  text: '',
  from: '',
  to: '',
}

const PARTS = ['days', 'day', 'incidents', 'risk'] as const
const DATE = /^\d{4}-\d{2}-\d{2}$/
const LONGEST = 200

/** Whatever stands after the `#`, strangers' addresses included: what is not known is left out. */
export function placeOf(hash: string): HistoryPlace {
  const [part = '', ...words] = hash.replace(/^#/, '').split('&')
  const said = new Map(words.map((word) => [word.split('=')[0] ?? '', decoded(word)]))
  const text = (key: string) => (said.get(key) ?? '').slice(0, LONGEST)
  const one = <T extends string>(key: string, known: readonly T[]) =>
    known.find((it) => it === said.get(key)) ?? ''
  const date = (key: string) => (DATE.test(text(key)) ? text(key) : '')
  return {
    part: PARTS.find((it) => it === part) ?? 'days',
    day: date('day'),
    filter: {
      subject: text('subject'),
      signal: one('signal', SIGNALS),
      level: one(
        'level',
        LEVELS.filter((level) => level !== 'ok'),
      ),
      told: one('told', ['yes', 'no']),
      planned: one('planned', ['yes', 'no']),
      text: text('text'),
      from: date('from'),
      to: date('to'),
    },
    page: Math.min(Math.max(1, Math.floor(Number(said.get('page')) || 1)), 100_000),
  }
}

export function addressOf(
  place: Partial<Omit<HistoryPlace, 'filter'>> & { readonly filter?: Partial<Filter> },
): string {
  const { part = 'days', day = '', filter = {}, page = 1 } = place
  const words = Object.entries({ day, ...filter, page: page > 1 ? String(page) : '' })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `#${[part, ...words].join('&')}`
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word.slice(word.indexOf('=') + 1))
  } catch {
    return ''
  }
}
