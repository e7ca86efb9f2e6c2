/**
 * 20 October 2025: AWS N. Virginia failed at 06:48 UTC and said so at 07:11; Coinbase could not be reached from about
 * 07:00 and said that funds were safe. Nobody announced a pause of withdrawals. Binance, in Tokyo, is the control.
 * When Coinbase posted and when it was back is not known to the minute; the words of its page are made up.
 */
import type { MadeEvent } from './clouds.ts'
import { dayOf, never } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { aws, quietDay } from './quiet.ts'
import { type MadeTrouble, pageSummary } from './statuspage.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2025-10-20')
const at = (time: string) => Date.parse(day(time))
const API = 'https://api.exchange.coinbase.com/*'
const PAGE = 'https://status.coinbase.com/api/v2/summary.json'

const post = (time: string, status: 0 | 1 | 2 | 3, message: string) => {
  return { at: at(time), status, summary: 'Increased Error Rates and Latencies', message }
}
const VIRGINIA: MadeEvent = {
  region: 'us-east-1',
  regionName: 'N. Virginia',
  service: 'multipleservices',
  updates: [
    post('07:11', 1, 'We are investigating increased error rates and latencies in the US-EAST-1 Region.'),
    post('08:26', 3, 'Starting at 11:48 PM PDT, we see significant error rates for requests to DynamoDB.'),
    post('09:01', 3, 'A potential cause is the resolution of the DynamoDB address in US-EAST-1.'),
    post('12:10', 2, 'Launches of new instances still fail in the US-EAST-1 Region.'),
    post('17:40', 2, 'Launches of new instances succeed again; health checks of load balancers recover.'),
    post('22:01', 0, 'All services in the US-EAST-1 Region operate normally.'),
  ],
}
const POSTED = ['07:11', '08:26', '09:01', '12:10', '17:40', '22:01']

const TROUBLE: MadeTrouble = {
  id: 'cbvirginia001',
  name: 'Errors and increased latency on Coinbase',
  impact: 'major',
  status: 'investigating',
  startedAt: at('07:20'),
  updatedAt: at('07:20'),
  body: 'Many of our customers cannot reach us because of an outage of AWS. All funds are safe.',
  components: ['Coinbase - Website', 'Coinbase - Mobile', 'Coinbase - API'],
}

function pageAt(time: string, troubles: readonly MadeTrouble[]): MadeAnswer {
  return { at: day(time), url: PAGE, json: pageSummary('coinbase/status', { troubles }) }
}

const COINBASE = healthyDay(day('06:00'), ['coinbase'])
const OWN = COINBASE.filter(({ url }) => url.startsWith(API.slice(0, -1)))

export const AWS_VIRGINIA: MadeRecording = {
  id: 'aws-virginia-2025-10-20',
  title: 'AWS N. Virginia fails for fifteen hours: Coinbase is hard to reach, Binance is not touched',
  from: day('06:00'),
  to: day('23:00'),
  settings: { exchanges: ['coinbase', 'binance'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...COINBASE,
    ...quietDay(day('06:00')),
    ...OWN.map(({ url }) => ({ at: day('07:02'), url, failure: 'timeout' })),
    pageAt('07:20', [TROUBLE]),
    ...OWN.map((answer) => ({ ...answer, at: day('09:40') })),
    pageAt('18:10', []),
    ...POSTED.flatMap((time) => aws(day(time), [VIRGINIA])),
  ],
  expect: [
    { nothingTold: true },
    never({ subject: 'coinbase', signal: 'withdrawals' }),
    never({ subject: 'binance' }),
    {
      subject: 'coinbase',
      signal: 'site',
      scope: 'all',
      level: 'degraded',
      told: false,
      cause: 'aws/us-east-1',
      notBefore: day('07:20'),
      notAfter: day('07:22'),
    },
  ],
}
