/** Withdrawal tables and single coins of the month, as the closings and the listed coins have it. */
import type { Feed } from '../../../src/feeds.ts'
import type { Millis } from '../../../src/glossary.ts'
import type { IsOpen, MadeCoin } from '../../recordings/bodies.ts'
import { type MadeTable, TABLES } from '../../recordings/tables.ts'
import { type Facts, WITH_TABLE, type WithTable, within } from './facts.ts'
import type { Source } from './sources.ts'

/** Their servers send an etag. */
const TAGGED: readonly string[] = ['gate', 'coinbase', 'kraken']

export function tableSource(feed: Feed, facts: Facts): Source | null {
  const exchange = WITH_TABLE.find((one) => one === feed.subject)
  if (exchange === undefined || (feed.role !== 'table' && feed.role !== 'sentinel')) return null
  const table: MadeTable = TABLES[exchange]
  const one = table.coins.find(({ url }) => url === feed.url)
  if (one === undefined && table.url !== feed.url) throw new Error(`no body is made for ${feed.id}`)
  const body = one?.body ?? table.whole
  const assets = one?.assets ?? null
  return {
    changes: changesOf(facts, exchange, assets),
    body: (at) => JSON.stringify(body(marketAt(facts, exchange, at, assets), openAt(facts, exchange, at))),
    ...(TAGGED.includes(exchange) ? { tagged: true } : {}),
  }
}

function changesOf(facts: Facts, exchange: WithTable, assets: readonly string[] | null): readonly Millis[] {
  const means = (routes: readonly string[]) =>
    assets === null || routes.some((route) => assets.includes(route.split('/')[0] ?? ''))
  const closings = facts.closings.filter((one) => one.exchange === exchange && means(one.routes))
  const listed = assets === null ? (facts.coins[exchange] ?? []) : []
  const mixed = assets === null ? facts.disorders.filter((one) => one.exchange === exchange) : []
  return [...closings, ...listed, ...mixed].flatMap(({ from, to }) => [from, to])
}

function marketAt(
  { coins, disorders }: Facts,
  exchange: WithTable,
  at: Millis,
  assets: readonly string[] | null,
): readonly MadeCoin[] {
  const listed = (coins[exchange] ?? []).filter(
    (coin) => within(coin, at) && (assets === null || assets.includes(coin.asset)),
  )
  const mixed = disorders.some((one) => one.exchange === exchange && within(one, at))
  return mixed ? [...listed].sort((a, b) => b.asset.localeCompare(a.asset)) : listed
}

function openAt({ closings }: Facts, exchange: WithTable, at: Millis): IsOpen {
  const shut = new Set(
    closings.filter((one) => one.exchange === exchange && within(one, at)).flatMap(({ routes }) => routes),
  )
  return (asset, network) => !shut.has(`${asset}/${network}`)
}
