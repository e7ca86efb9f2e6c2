/** Shared risk: which of the chosen exchanges stand on the same upstream, and how surely we know it. */
import { chosenExchanges } from '../catalogue.ts'
import type { ExchangeDeclaration, StandsOn } from '../declaration.ts'
import type { SubjectId } from '../glossary.ts'
import type { Settings } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { sayCount, sayList, sayNumber, type Tongue } from '../words.ts'
import type { RiskGroup, RiskMember, RiskView } from './history-lists-screen.ts'
import { officialLink } from './history-official.ts'
import { PROOFS } from './history-proofs.ts'
import { sayDate } from './history-words.ts'

interface Standing {
  readonly exchange: ExchangeDeclaration
  readonly place: StandsOn
}

export function riskView(settings: Settings, tongue: Tongue): RiskView {
  const exchanges = chosenExchanges(settings)
  const standings = exchanges.flatMap((exchange) => exchange.standsOn.map((place) => ({ exchange, place })))
  const places = [...new Set(standings.map(({ place }) => place.upstream))]
  const groups = places
    .map((id) => ({ id, here: standings.filter(({ place }) => place.upstream === id) }))
    .sort((a, b) => b.here.length - a.here.length)
  const shared = groups.filter(({ here }) => here.length > 1)
  const unknown = exchanges.filter(({ standsOn }) => standsOn.length === 0).map(({ name }) => name)
  return {
    headline: headlineOf(exchanges.length, shared[0], tongue),
    groups: groups.map(({ id, here }) => groupOf(id, here, exchanges.length, tongue)),
    unknown: unknown.length === 0 ? '' : tongue.say('history_risk_unknown', sayList(tongue, unknown)),
  }
}

function headlineOf(
  all: number,
  widest: { readonly id: SubjectId; readonly here: readonly Standing[] } | undefined,
  tongue: Tongue,
): string {
  if (all === 0) return tongue.say('head_nothing')
  if (!widest) return tongue.say('history_risk_none')
  const known = widest.here.filter(({ place }) => place.confidence !== 'C').length
  const key = known > 1 ? 'history_risk_head' : 'history_risk_head_reported'
  const count = sayNumber(tongue, known > 1 ? known : widest.here.length)
  return tongue.say(key, count, sayNumber(tongue, all), subjectName(widest.id, {}))
}

function groupOf(id: SubjectId, here: readonly Standing[], all: number, tongue: Tongue): RiskGroup {
  const name = subjectName(id, {})
  const known = here.filter(({ place }) => place.confidence !== 'C')
  const reported = here.filter(({ place }) => place.confidence === 'C')
  const names = (list: readonly Standing[]) =>
    sayList(
      tongue,
      list.map(({ exchange }) => exchange.name),
    )
  const total = sayNumber(tongue, all)
  return {
    id,
    name,
    mark: upstreamOf(id)?.mark ?? '',
    sentences: [
      ...(known.length > 0
        ? [sayCount(tongue, 'history_risk_run', known.length, total, name, names(known))]
        : []),
      ...(reported.length > 0
        ? [sayCount(tongue, 'history_risk_reported', reported.length, total, name, names(reported))]
        : []),
    ],
    members: [...known, ...reported].map((one) => memberOf(one, tongue)),
  }
}

function memberOf({ exchange, place }: Standing, tongue: Tongue): RiskMember {
  const { id, name, mark } = exchange
  const reported = place.confidence === 'C'
  const proof = PROOFS.find((one) => one.exchange === id && one.upstream === place.upstream)
  const key = reported ? 'history_risk_is_reported' : 'history_risk_runs'
  return {
    id,
    name,
    mark,
    reported,
    words: proof ? tongue.say(key, sayDate(tongue, proof.checked)) : '',
    proof: proofOf(proof?.evidence, id, place.upstream),
  }
}

/** A link only to hosts the exchange or the cloud itself declares; else the address as text. */
function proofOf(evidence: string | undefined, exchange: string, upstream: SubjectId): RiskMember['proof'] {
  if (evidence === undefined) return { text: '', url: null }
  const url = officialLink(evidence, exchange, {}) ?? officialLink(evidence, upstream, {})
  return { text: evidence.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, ''), url }
}
