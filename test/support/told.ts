/** What the person in front of a made-up browser was told. */
import type { World } from '../../scripts/replay/world.ts'
import type { AlertRow } from '../../src/ledger/rows.ts'

const EVERY = 1_000_000

export interface Told {
  /** "binance/withdrawals/all paused first-seen" for every alert whose message was really shown, sorted. */
  readonly lines: readonly string[]
  /** Ids of messages that appeared anew although they had been shown before. */
  readonly doubled: readonly string[]
  /** Alerts marked as sent whose message never appeared, and alerts still waiting. */
  readonly lost: readonly string[]
  /** Messages of a beginning that still stand although their end was told. */
  readonly stale: readonly string[]
  /** Coins told in one message with the pause of their whole exchange, which speaks for them. */
  readonly beside: readonly string[]
}

export async function toldIn(world: World): Promise<Told> {
  const alerts = await world.ledger.read({ inbox: EVERY }, (state) => [...state.alerts.values()])
  const appeared = new Set(world.shown.map(({ id }) => id))
  const isShown = (alert: AlertRow) => alert.state === 'sent' && appeared.has(alert.notification ?? '')
  const anew = world.shown.filter(({ again }) => !again).map(({ id }) => id)
  return {
    lines: alerts.filter(isShown).map(lineOf).sort(),
    doubled: anew.filter((id, index) => anew.indexOf(id) !== index),
    lost: alerts.filter((alert) => alert.state !== 'withdrawn' && !isShown(alert)).map(lineOf),
    stale: alerts.filter((alert) => isStanding(alert, world) && hasEnded(alert, alerts)).map(lineOf),
    beside: alerts.filter((alert) => alert.state === 'sent' && isBesidePause(alert, alerts)).map(lineOf),
  }
}

function isBesidePause(coin: AlertRow, alerts: readonly AlertRow[]): boolean {
  if (coin.incident.includes('/all@') || coin.reason !== 'first-seen') return false
  return alerts.some(
    (all) =>
      all.notification === coin.notification &&
      all.incident.startsWith(`${coin.subject}/withdrawals/all@`) &&
      all.level === 'paused',
  )
}

/** The same without what was said of single coins: true, but only worth saying while their table cannot be read. */
export function withoutCoins(told: Told): Told {
  const wide = (lines: readonly string[]) => lines.filter((line) => !line.includes('/asset:'))
  return { ...told, lines: wide(told.lines), stale: wide(told.stale) }
}

/**
 * The same without the cluster of the two: when ticks die or answers fail for minutes, the cloud may have spoken before
 * a whole tick saw both. One that was told begun and not told ended stays, and so is found.
 */
export function withoutCluster(told: Told): Told {
  const own = told.lines.filter((line) => line.includes('/site/all '))
  const whole = own.length === 2 && own.some((line) => line.endsWith('ok resolved'))
  return whole ? { ...told, lines: told.lines.filter((line) => !own.includes(line)) } : told
}

/** Shown alone, and still in the notification centre. */
function isStanding({ id, notification }: AlertRow, world: World): boolean {
  return notification === id && world.visible.has(id)
}

function hasEnded({ incident, reason }: AlertRow, alerts: readonly AlertRow[]): boolean {
  const ends = alerts.filter((one) => one.incident === incident && one.reason === 'resolved')
  return reason !== 'resolved' && ends.some(({ state }) => state === 'sent')
}

function lineOf({ incident, level, reason }: AlertRow): string {
  return `${incident.slice(0, incident.lastIndexOf('@'))} ${level} ${reason}`
}
