/** An exchange chosen while it is already paused: told once as found so, and its end like any other. */
import { expect, test } from 'vitest'
import { recordingOf } from '../../../scripts/recordings/in-memory.ts'
import { OPEN } from '../../../scripts/recordings/quiet.ts'
import { live } from '../../support/lives.ts'
import { at, kucoin, quiet, shut } from '../../support/pause.ts'
import { toldIn } from '../../support/told.ts'

test('what an exchange chosen later had shut before is told in one message, as found so, and so is its end', async () => {
  const recording = recordingOf({
    from: at('08:00:00'),
    to: at('08:30:00'),
    exchanges: ['binance'],
    answers: [...quiet('08:00:00'), ...kucoin('08:02:00', shut), ...kucoin('08:20:00', OPEN)],
  })
  const world = await live(recording, {
    before: async ({ time, ledger }) => {
      if (time !== Date.parse(at('08:10:00'))) return
      await ledger.commit({}, (draft) =>
        draft.put('settings', { ...draft.settings, exchanges: ['binance', 'kucoin'] }),
      )
    },
  })
  const { lines, lost, doubled } = await toldIn(world)
  expect(lines).toEqual(['kucoin/withdrawals/all ok resolved', 'kucoin/withdrawals/all paused baseline'])
  expect([lost, doubled]).toEqual([[], []])
  expect(world.shown.map(({ title }) => title)).toEqual([
    'KuCoin: withdrawals paused',
    expect.stringContaining('KuCoin: withdrawals are open again'),
  ])
})
