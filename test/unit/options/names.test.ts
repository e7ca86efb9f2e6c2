import { describe, expect, it } from 'vitest'
import { addNames } from '../../../extension/options/names.ts'
import { parseCommand } from '../../../src/protocol.ts'
import { ownFeed } from '../../support/own-feeds.ts'

describe('platforms and words typed into the settings', () => {
  it('are parted by commas, and keep their blanks and capitals', () => {
    expect(addNames(['Aave'], ' Lido  Finance, gate.io;Curve')).toEqual([
      'Aave',
      'Lido Finance',
      'gate.io',
      'Curve',
    ])
  })

  it('are not kept twice, however they are written', () => {
    expect(addNames(['Aave'], 'AAVE, aave')).toEqual(['Aave'])
  })

  it.each(['', ' , ', '<b>', '---', 'x'.repeat(41), 'Aave, \u0007'])(
    'are refused when they are none: %j',
    (typed) => {
      expect(addNames(['Aave'], typed)).toBeNull()
    },
  )

  it('are refused past the fiftieth', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => `Name ${at}`)
    expect(addNames(fifty, 'more')).toBeNull()
    expect(addNames(fifty.slice(1), 'more')).toHaveLength(50)
  })

  it('are accepted by the worker as the page accepts them, to the last', () => {
    const names = Array.from({ length: 49 }, (_, at) => `${at} ${'x'.repeat(37)}`)
    const full = addNames(names, 'ㄅㄆㄇ') ?? []
    const { id, name } = ownFeed()
    expect(parseCommand({ kind: 'name-platforms', platforms: full })).not.toBeNull()
    expect(parseCommand({ kind: 'change-own-feed', id, name, only: full })).not.toBeNull()
  })
})
