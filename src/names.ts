/** What subjects, networks and states are called on every screen and in every message. */
import { type Choice, exchangeOf } from './catalogue.ts'
import type { SubjectId } from './glossary.ts'
import { chainOf } from './incidents/chain.ts'
import type { Incident } from './ledger/rows.ts'
import { networkName } from './observe/vocabulary.ts'
import { upstreamOf } from './upstreams/index.ts'
import { sayList, type Tongue, type WordKey } from './words.ts'

/** "Binance", "AWS Tokyo", "Tron" for `chain/TRX`; the bare id for something no longer declared. */
export function subjectName(id: SubjectId, choice: Pick<Choice, 'own'>): string {
  const exchange = exchangeOf(id, choice)
  if (exchange) return exchange.name
  const chain = chainOf(id)
  if (chain !== null) return networkName(chain)
  const upstream = upstreamOf(id)
  return upstream?.regions[id.slice(id.indexOf('/') + 1)] ?? upstream?.name ?? id
}

/** What is wrong, as a phrase after "Binance: " or at the head of a card: "withdrawals paused", "USDT over TRC20 closed". */
export function troublePhrase(tongue: Tongue, incident: Incident): string {
  const { say } = tongue
  const { kind, what } = partsOf(incident)
  if (incident.signal !== 'withdrawals' || kind === 'all')
    return statePhrase(tongue, incident.signal, incident.level)
  if (kind === 'network') return say('state_network_closed', networkName(what))
  if (kind === 'route') {
    const [asset = what, network = ''] = what.split('/')
    return say('state_coin_over_closed', asset, networkName(network))
  }
  const closed = incident.routes?.closed ?? []
  if (incident.level === 'degraded' && closed.length > 0)
    return say('state_coin_over_closed', what, sayList(tongue, closed))
  return say(incident.level === 'degraded' ? 'state_coin_slow' : 'state_coin_paused', what)
}

export function statePhrase(tongue: Tongue, signal: Incident['signal'], level: Incident['level']): string {
  return tongue.say(`state_${signal}_${level}` as WordKey)
}

/** What is over, as a phrase: "withdrawals are open again", "USDT over TRC20 is open again". */
export function endPhrase(tongue: Tongue, incident: Incident): string {
  const { say } = tongue
  const { kind, what } = partsOf(incident)
  if (incident.signal !== 'withdrawals' || kind === 'all') return say(`end_${incident.signal}` as WordKey)
  if (kind === 'network') return say('end_network', networkName(what))
  if (kind === 'route')
    return say('end_coin_over', what.split('/')[0] ?? what, networkName(what.split('/')[1] ?? ''))
  const closed = incident.routes?.closed ?? []
  const partly = incident.peak === 'degraded' && closed.length > 0
  return partly ? say('end_coin_over', what, sayList(tongue, closed)) : say('end_coin', what)
}

function partsOf(incident: Incident): { kind: string; what: string } {
  const cut = incident.scope.indexOf(':')
  if (cut < 0) return { kind: 'all', what: '' }
  return { kind: incident.scope.slice(0, cut), what: incident.scope.slice(cut + 1) }
}
