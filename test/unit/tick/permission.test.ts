import { expect, test } from 'vitest'
import { recordingOf } from '../../../scripts/recordings/in-memory.ts'
import { type World, worldOf } from '../../../scripts/replay/world.ts'
import { englishTongue } from '../../../scripts/words.ts'
import { MINUTE } from '../../../src/glossary.ts'
import { ring } from '../../../src/tick.ts'
import { badgeOf } from '../../../src/views/badge.ts'
import { popupView, popupWant } from '../../../src/views/popup.ts'
import { at, quiet } from '../../support/pause.ts'

const TONGUE = englishTongue()
const START = Date.parse(at('08:00:00'))
const isKucoin = (url: string) => url.startsWith('https://api.kucoin.com/')

type Look = (minute: number, asked: readonly string[], world: World) => Promise<void> | void

/** A quiet hour in which the user takes KuCoin's host back after ten minutes and allows it again after thirty. */
async function hour(look: Look): Promise<World> {
  const made = { from: at('08:00:00'), to: at('09:00:00'), exchanges: ['binance', 'kucoin'] }
  const recording = recordingOf({ ...made, answers: quiet('08:00:00') })
  const world = worldOf(recording, TONGUE)
  for (let minute = 0; minute <= 60; minute += 0.5) {
    world.time = START + minute * MINUTE
    world.permits = (url) => !isKucoin(url) || minute < 10 || minute >= 30
    const asked: string[] = []
    const ports = world.life()
    const fetch: typeof ports.fetch = (request) => {
      asked.push(request.url)
      return ports.fetch(request)
    }
    await ring({ ...ports, fetch })
    await look(minute, asked, world)
  }
  return world
}

test('a host the user took back is not asked, and is asked at once when it is allowed again', async () => {
  const asked = new Map<number, number>()
  await hour((minute, urls) => void asked.set(minute, urls.filter(isKucoin).length))
  const during = [...asked].filter(([minute]) => minute >= 10 && minute < 30)
  expect(during.map(([, count]) => count)).toEqual(Array(40).fill(0))
  expect(asked.get(0)).toBeGreaterThan(3)
  expect(asked.get(30)).toBeGreaterThan(3)
})

test('it is shown as not permitted, with what to allow: never an outage, and nobody is told', async () => {
  const seen: string[] = []
  const world = await hour(async (minute, _asked, { ledger, time }) => {
    if (minute !== 5 && minute !== 20 && minute !== 40) return
    await ledger.read(popupWant(time), (state) => {
      const { cards, headline } = popupView(state, TONGUE, time)
      const card = cards.find((one) => one.id === 'kucoin')
      const origins = card?.allow?.origins.join(' ') ?? 'nothing to allow'
      seen.push(
        `${headline} | ${card?.tone} ${card?.state} | ${origins} | ${badgeOf(state, TONGUE, time).text}`,
      )
    })
  })
  expect(seen).toEqual([
    'Withdrawals are open on Binance and KuCoin | calm Open | nothing to allow | ',
    "Open on the 1 exchange we can see | unknown Can't see | https://api-futures.kucoin.com/* https://api.kucoin.com/* https://health.aws.amazon.com/* https://status.aws.amazon.com/* | ?",
    'Withdrawals are open on Binance and KuCoin | calm Open | nothing to allow | ',
  ])
  expect(world.shown).toEqual([])
  await world.ledger.read({ closedSince: 0 }, ({ incidents }) => {
    const open = [...incidents.values()].filter((one) => !one.planned)
    expect(open).toEqual([])
  })
})

test('nothing is written while nothing changes', async () => {
  const lines: number[] = []
  await hour(async (minute, _asked, { ledger }) => {
    if (minute < 11 || minute >= 29) return
    lines.push(await ledger.read({ journalAfter: 0 }, ({ journal }) => journal.length))
  })
  expect(new Set(lines).size).toBe(1)
})
