/** What a kind of real thing is: what closes or is said, and what has to be told of it. */
import { type Level, type Millis, type Scope, SECOND, type Signal } from '../../../src/glossary.ts'
import type { MadeEvent } from '../../recordings/clouds.ts'
import type { Chance } from './chance.ts'
import type { Closing, Coin, PageEntry, Plant, Posted, Span, Statement, Window } from './facts.ts'

export interface Place {
  readonly chance: Chance
  readonly coins: Readonly<Record<string, readonly Coin[]>>
  readonly span: Span
}

interface Made {
  readonly told: {
    readonly exchange: string
    readonly signal?: Signal
    readonly scope: Scope
    readonly level: Level
    readonly orAll?: true
    readonly allowed: Millis
    /** How long after its beginning it becomes news. */
    readonly lateFor?: Millis
    readonly cause?: string
  }
  readonly closings?: readonly Closing[]
  readonly statements?: readonly Statement[]
  readonly windows?: readonly Window[]
  readonly posts?: readonly Posted[]
  readonly pages?: readonly PageEntry[]
  readonly clouds?: readonly MadeEvent[]
}

export interface Planted extends Made {
  readonly plant: Plant
}

export interface Kind {
  readonly what: string
  readonly make: (place: Place) => Made
  readonly asleep?: true
  readonly cloudy?: true
}

/** A look at single coins every half minute, and the table in the same tick. */
export const QUICK = 65 * SECOND
/** Two such looks. */
export const QUICK_TWICE = 95 * SECOND
export const EVERY_MINUTE = 95 * SECOND
export const EVERY_TWO = 155 * SECOND
export const EVERY_FIVE = 335 * SECOND
