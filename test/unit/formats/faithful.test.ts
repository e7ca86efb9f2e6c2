import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOf, jsonBody, parse, readingOf } from './bodies.ts'

const ANY_FLAG = fc.constantFrom<unknown>(
  true,
  false,
  'true',
  'false',
  1,
  0,
  '1',
  '0',
  'yes',
  null,
  2,
  [],
  {},
)
const TRUE: readonly unknown[] = [true, 'true', 1, '1']
const FALSE: readonly unknown[] = [false, 'false', 0, '0']

const tables = [
  {
    id: 'binance-coins',
    coin: (coin: string, flags: readonly unknown[]) => ({
      coin,
      networkList: flags.map((withdrawEnable, at) => ({ network: `N${at}`, withdrawEnable })),
    }),
    answer: (data: unknown) => ({ code: '000000', success: true, data }),
  },
  {
    id: 'kucoin-currencies',
    coin: (currency: string, flags: readonly unknown[]) => ({
      currency,
      chains: flags.map((isWithdrawEnabled, at) => ({ chainId: `n${at}`, isWithdrawEnabled })),
    }),
    answer: (data: unknown) => ({ code: '200000', data }),
  },
  {
    id: 'mexc-coins',
    coin: (currency: string, flags: readonly unknown[]) => ({
      currency,
      coins: flags.map((is_withdraw_enabled, at) => ({ chain: `N${at}`, is_withdraw_enabled })),
    }),
    answer: (data: unknown) => ({ code: 200, data }),
  },
] as const

test.each(tables)('$id: a route is open or closed exactly as its row says, or it is not there', (table) => {
  fc.assert(
    fc.property(fc.array(fc.array(ANY_FLAG, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), (coins) => {
      const rows = coins.map((flags, at) => table.coin(`C${at}`, flags))
      const parsed = parse(table.id, jsonBody(table.answer(rows)))
      const all = coins.flatMap((flags, c) => flags.map((flag, n) => ({ key: `C${c}/N${n}`, flag })))
      const clear = all.filter(({ flag }) => TRUE.includes(flag) || FALSE.includes(flag))
      const mostlyBad = clear.length === 0 || clear.length * 2 < all.length
      expect(parsed.kind).toBe(mostlyBad ? 'drift' : 'reading')
      if (mostlyBad) return
      const { routes, skipped } = readingOf('table', parsed)
      expect(skipped).toBe(all.length - clear.length)
      expect(routes.map((route) => [`${route.asset}/${route.network}`, route.withdraw])).toEqual(
        clear.map(({ key, flag }) => [key, TRUE.includes(flag)]),
      )
    }),
  )
})

test('a platform state is one of the documented ones, or drift', () => {
  const known = { open: 'ok', close: 'paused', cancelonly: 'degraded' } as const
  const word = fc.oneof(fc.constantFrom('open', 'close', 'cancelonly', 'OPEN', 'closed'), fc.jsonValue())
  fc.assert(
    fc.property(word, fc.jsonValue(), (status, msg) => {
      const parsed = parse('kucoin-status', jsonBody({ code: '200000', data: { status, msg } }))
      if (parsed.kind === 'drift') return
      const [said] = readingOf('state', parsed).says
      expect(said?.level).toBe(known[status as keyof typeof known])
    }),
  )
})

test('the level of a cloud event is the one of its status, in both feeds', () => {
  const levels = ['ok', 'degraded', 'degraded', 'down']
  const prefixes = [
    'Service is operating normally',
    'Service impact',
    'Service degradation',
    'Service disruption',
  ]
  fc.assert(
    fc.property(fc.nat(3), fc.constantFrom('eu-west-1', 'ap-northeast-1'), (status, region) => {
      const arn = `arn:aws:health:${region}::event/EC2/A/B`
      const event = { arn, service: `ec2-${region}`, status: `${status}`, summary: 'x', date: '1795421700' }
      const json = readingOf('events', parse('aws-events', jsonBody([event]))).events
      const item = `<item><title>${prefixes[status]}: x</title><guid>a#ec2-${region}_1795421700</guid></item>`
      const xml = `<rss><channel><title>A Service Status</title>${item}</channel></rss>`
      const rss = readingOf('events', parse('aws-rss', bodyOf(xml))).events
      expect([json[0]?.level, json[0]?.region]).toEqual([levels[status], region])
      expect([rss[0]?.level, rss[0]?.region, rss[0]?.label]).toEqual([levels[status], region, json[0]?.label])
    }),
  )
})
