/** AWS events that must explain nothing: open for months, in other regions, or over. Words in AWS's manner, made up. */
import { HOUR, MINUTE } from '../../src/glossary.ts'
import type { MadeEvent, MadeUpdate } from './clouds.ts'

const post = (at: number, status: MadeUpdate['status'], summary: string, message: string): MadeUpdate => ({
  at,
  status,
  summary,
  message,
})

const FIRST_POST = Date.parse('2026-03-01T12:51:25Z')
const LAST_POST = Date.parse('2026-04-30T18:20:11Z')

/** The times and states of the two events that AWS opened on 1 March 2026 and left open. */
function neverClosing(region: string, regionName: string, late: number): MadeEvent {
  const steps = [1, 1, 1, 2, 2, 3] as const
  const opening = steps.map((status, index) =>
    post(
      FIRST_POST + late + index * 58 * MINUTE,
      status,
      'Increased Error Rates',
      `We continue to see increased error rates for several services in the ${region.toUpperCase()} Region.`,
    ),
  )
  const message =
    'Recovery of the remaining resources takes longer than expected. We recommend other Regions.'
  return {
    region,
    regionName,
    service: 'multipleservices',
    updates: [...opening, post(LAST_POST + late, 3, 'Increased Error Rates', message)],
  }
}

export const UAE = neverClosing('me-central-1', 'UAE', 0)
export const BAHRAIN = neverClosing('me-south-1', 'Bahrain', 19 * HOUR)

/** The region the exchanges stand on, left open without a word for two days. */
export function forgottenTokyo(now: number): MadeEvent {
  const message =
    'Starting at 8:12 PM PDT, we see increased launch failures of some instance types in the AP-NORTHEAST-1 Region.'
  return {
    region: 'ap-northeast-1',
    regionName: 'Tokyo',
    service: 'ec2',
    updates: [
      post(now - 62 * HOUR, 1, 'Increased Launch Failures', message),
      post(now - 50 * HOUR, 2, 'Increased Launch Failures', 'We continue to work on the launch failures.'),
    ],
  }
}

/** The region the exchanges stand on, over and said to be over, three hours before. */
export function resolvedTokyo(now: number): MadeEvent {
  const ended =
    'The increased latency in the AP-NORTHEAST-1 Region has been resolved. The service is operating normally.'
  return {
    region: 'ap-northeast-1',
    regionName: 'Tokyo',
    service: 'rds',
    updates: [
      post(
        now - 5 * HOUR,
        2,
        'Increased Latency',
        'We are looking into increased latency in AP-NORTHEAST-1.',
      ),
      post(now - 3 * HOUR, 0, 'Increased Latency', ended),
    ],
  }
}

/** A busy event elsewhere: posts at these times, the last of them still a disruption. */
export function busyVirginia(times: readonly number[]): MadeEvent {
  const words =
    'Starting at 11:48 PM PDT, we see increased error rates and latencies for multiple services in the US-EAST-1 Region.'
  return {
    region: 'us-east-1',
    regionName: 'N. Virginia',
    service: 'multipleservices',
    updates: times.map((at, index) => post(at, index === 0 ? 1 : 3, 'Increased Error Rates', words)),
  }
}

/** Packet loss of one link in Frankfurt, over two hours later. */
export function frankfurt(at: number): MadeEvent {
  const summary = 'Increased Packet loss'
  const ended = 'The packet loss has been resolved and the service is operating normally.'
  return {
    region: 'eu-central-1',
    regionName: 'Frankfurt',
    service: 'directconnect',
    updates: [
      post(at, 1, summary, 'We are looking into increased packet loss of Direct Connect in EU-CENTRAL-1.'),
      post(at + 2 * HOUR, 0, summary, ended),
    ],
  }
}
