/** A made-up browser around the real core: clock, network, notification centre and worker lives of a recording. */
import type { Millis } from '../../src/glossary.ts'
import type { Permits } from '../../src/hosts.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { memoryLedger } from '../../src/ledger/memory.ts'
import type { Ports } from '../../src/ports.ts'
import type { SoundTone } from '../../src/preferences.ts'
import type { Badge } from '../../src/views/badge.ts'
import type { Tongue } from '../../src/words.ts'
import type { Recording } from '../recording/recording.ts'
import { answer } from './network.ts'

/** Thrown by every port once the worker is dead. */
export class Killed extends Error {}

/** Called before and after every port call, by the call's name; may throw `Killed`. */
export type PortWatch = (call: string, when: 'before' | 'after') => void

export interface Shown {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly at: Millis
  /** Whether it stood in the notification centre already: then nothing new was seen. */
  readonly again: boolean
}

export interface World {
  /** True time of the recording. */
  time: Millis
  /** How far the worker's clock is off. */
  skew: Millis
  /** Everything, unless a test takes hosts back. */
  permits: Permits
  readonly ledger: Ledger
  readonly visible: Map<string, Shown>
  readonly shown: Shown[]
  readonly badges: Badge[]
  /** Sounds of ours, as they were heard. */
  readonly played: SoundTone[]
  /** A worker's life: ports that die when `watch` throws. */
  life(watch?: PortWatch): Ports
}

export function worldOf(recording: Recording, tongue: Tongue, ledger?: Ledger): World {
  const { exchanges, watch, preferences } = recording.settings
  const settings = {
    ...DEFAULT_SETTINGS,
    ...(exchanges ? { exchanges } : {}),
    ...(watch ? { coins: watch } : {}),
    ...preferences,
  }
  const start = recording.from - recording.warmUp
  const visible = new Map<string, Shown>()
  const world: World = {
    time: start,
    skew: 0,
    permits: () => true,
    ledger: ledger ?? memoryLedger(start, settings),
    visible,
    shown: [],
    badges: [],
    played: [],
    life: (watching) => portsOf(world, recording, tongue, watching),
  }
  return world
}

function portsOf(world: World, recording: Recording, tongue: Tongue, watch?: PortWatch): Ports {
  let dead = false
  let held = false
  const look = (call: string, when: 'before' | 'after') => {
    if (dead) throw new Killed(call)
    try {
      watch?.(call, when)
    } catch (error) {
      dead = true
      throw error
    }
  }
  const through = async <T>(call: string, work: () => Promise<T> | T): Promise<T> => {
    look(call, 'before')
    const result = await work()
    look(call, 'after')
    return result
  }
  return {
    now: () => world.time + world.skew,
    fetch: (request) =>
      through('fetch', () => answer(recording, request, world.time, world.time + world.skew)),
    // A tick takes no time on the made-up clock.
    wait: async () => undefined,
    permits: () => through('permits', () => world.permits),
    ledger: {
      read: (want, step) => through('read', () => world.ledger.read(want, step)),
      commit: (want, step) => through('commit', () => world.ledger.commit(want, step)),
    },
    notifier: {
      show: (id, title, body) => through('show', () => show(world, { id, title, body })),
      visible: () => through('visible', () => new Set(world.visible.keys())),
      amend: (id, title, body) => through('amend', () => amend(world, { id, title, body })),
      clear: (id) => through('clear', () => void world.visible.delete(id)),
    },
    play: (tone) => through('play', () => void world.played.push(tone)),
    paint: (badge) => through('paint', () => void world.badges.push(badge)),
    announce: () => undefined,
    lock: async (work) => {
      if (held) return false
      held = true
      try {
        await work()
      } finally {
        held = false
      }
      return true
    },
    speak: () => through('speak', () => undefined),
    tongue,
  }
}

function amend(world: World, { id, title, body }: { id: string; title: string; body: string }): void {
  const known = world.visible.get(id)
  if (known) world.visible.set(id, { ...known, title, body })
}

function show(world: World, message: { id: string; title: string; body: string }): void {
  const shown = { ...message, at: world.time, again: world.visible.has(message.id) }
  world.visible.set(message.id, shown)
  world.shown.push(shown)
}
