/** AWS's two accounts of the same events, in the shapes of their captures. */

export interface MadeUpdate {
  readonly at: number
  readonly status: 0 | 1 | 2 | 3
  readonly summary: string
  readonly message: string
}
export interface MadeEvent {
  readonly region: string
  readonly regionName: string
  readonly service: string
  /** Oldest first. */
  readonly updates: readonly MadeUpdate[]
}

const PREFIXES = [
  'Service is operating normally',
  'Service impact',
  'Service degradation',
  'Service disruption',
] as const

/** https://status.aws.amazon.com/rss/*.rss: one item an update, newest first. */
export function awsRss(events: readonly MadeEvent[], builtAt: number): string {
  const items = events
    .flatMap((event) => event.updates.map((update) => ({ event, update })))
    .sort((a, b) => b.update.at - a.update.at)
    .map(({ event, update }) => awsItem(event, update))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    '<title><![CDATA[Amazon Web Services Service Status]]></title>',
    '<link>https://status.aws.amazon.com/</link><language>en-us</language>',
    `<lastBuildDate>${pacific(builtAt)}</lastBuildDate>`,
    '<generator>AWS Service Health Dashboard RSS Generator</generator><ttl>5</ttl>',
    ...items,
    '</channel></rss>',
  ].join('\n')
}

function awsItem({ service, region }: MadeEvent, { at, status, summary, message }: MadeUpdate): string {
  const guid = `https://status.aws.amazon.com/#${service}-${region}_${Math.floor(at / 1000)}`
  return `<item><title><![CDATA[${PREFIXES[status]}: ${status === 0 ? '[RESOLVED] ' : ''}${summary}]]></title><link>https://status.aws.amazon.com/</link><pubDate>${pacific(at)}</pubDate><guid isPermaLink="false">${guid}</guid><description><![CDATA[${message}]]></description></item>`
}

/** AWS writes Pacific time; the recordings that use it lie in summer. */
function pacific(at: number): string {
  return new Date(at - 7 * 3_600_000).toUTCString().replace('GMT', 'PDT')
}

/** https://health.aws.amazon.com/public/currentevents: UTF-16, big end first, with a byte-order mark; as base64. */
export function awsEvents(events: readonly MadeEvent[]): string {
  const json = JSON.stringify(events.map(awsEvent))
  const little = Buffer.from(`\ufeff${json}`, 'utf16le')
  return Buffer.from(little).swap16().toString('base64')
}

function awsEvent({ region, regionName, service, updates }: MadeEvent): object {
  const seconds = (at: number) => Math.floor(at / 1000)
  const last = updates.at(-1)
  const first = updates[0]
  const key = `${service}-${region}`
  const id = `AWS_${service.toUpperCase()}_OPERATIONAL_ISSUE`
  return {
    date: String(seconds(first?.at ?? 0)),
    arn: `arn:aws:health:${region}::event/${service.toUpperCase()}/${id}/${id}_MADE_${seconds(first?.at ?? 0)}`,
    region_name: regionName,
    status: String(last?.status ?? 0),
    service: key,
    service_name: service,
    summary: last?.status === 0 ? `[RESOLVED] ${last.summary}` : (last?.summary ?? ''),
    event_log: updates.map(({ at, status, summary, message }) => ({
      summary,
      message,
      status,
      timestamp: seconds(at),
    })),
    impacted_services: { [key]: { service_name: service, current: String(last?.status ?? 0), max: '3' } },
    impacted_service_status_changes: [],
    ...(last?.status === 0 ? { end_time: String(seconds(last.at)) } : {}),
  }
}
