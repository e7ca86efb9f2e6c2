import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import { closedNetworks } from '../../../src/observe/networks.ts'
import { type ActiveRoute, byAsset } from '../../../src/observe/routes.ts'
import { route } from '../../support/routes.ts'
import { NOW } from '../../support/state.ts'

/** Coins over one network, the first `closed` of them closed, each `apart` after the one before. */
function over(network: string, total: number, closed: number, apart = 0): ActiveRoute[] {
  return Array.from({ length: total }, (_, index) => ({
    route: route(`${network}${index}`, network, index >= closed),
    since: index < closed ? NOW - 10 * HOUR + index * apart : 0,
  }))
}

const closedOnes = (...routes: readonly ActiveRoute[][]) => closedNetworks(byAsset(routes.flat()), NOW)
const names = (...routes: readonly ActiveRoute[][]) => closedOnes(...routes).map(({ network }) => network)

test('ten coins closed together over one network, the rest open: the network is closed', () => {
  expect(names(over('TRX', 12, 10), over('ETH', 50, 0))).toEqual(['TRX'])
})

test('nine coins are not enough to blame the network', () => {
  expect(names(over('TRX', 9, 9), over('ETH', 50, 0))).toEqual([])
})

test('four fifths of its coins must be closed', () => {
  expect(names(over('TRX', 50, 40), over('ETH', 99, 0))).toEqual(['TRX'])
  expect(names(over('TRX', 50, 39), over('ETH', 99, 0))).toEqual([])
})

test('coins that closed one by one over the day did not close together', () => {
  expect(names(over('TRX', 12, 12, 20 * MINUTE), over('ETH', 50, 0))).toEqual([])
  expect(names(over('TRX', 12, 12, 5 * MINUTE), over('ETH', 50, 0))).toEqual(['TRX'])
})

test('when the rest is closed too it is the exchange, not the network', () => {
  expect(names(over('TRX', 20, 20), over('ETH', 20, 10))).toEqual([])
  expect(names(over('TRX', 20, 20), over('ETH', 20, 9))).toEqual(['TRX'])
})

test('two networks may close at once', () => {
  expect(names(over('TRX', 20, 20), over('BSC', 20, 20), over('ETH', 80, 0))).toEqual(['TRX', 'BSC'])
})

test('it tells how many coins are affected, which majors, since when, and in the exchange’s own word', () => {
  const tron = over('TRX', 11, 11)
  const usdt = { route: { ...route('USDT', 'TRX', false), name: 'TRC20' }, since: NOW - 11 * HOUR }
  const [closed] = closedOnes([usdt, ...tron], over('ETH', 50, 0))
  expect(closed?.count).toMatchObject({ coins: 12, closedCoins: 12, majors: ['USDT'], closed: ['TRC20'] })
  expect(closed?.count.assets).toContain('USDT')
  expect(closed?.since).toBe(NOW - 11 * HOUR)
})
