/**
 * Amazon Web Services. The JSON and the RSS come from one back end under two names: the second is a way round a
 * change of address or shape, not a second witness.
 */
import type { FeedDeclaration, UpstreamDeclaration } from '../declaration.ts'

const RSS = 'https://status.aws.amazon.com/rss'

/** `ttl` of the feed is 5 minutes; the region's own feeds are asked gently, they only fill what all.rss cut off. */
const REGION_FEED = {
  role: 'events',
  format: 'aws-rss',
  paceSeconds: 300,
  floorSeconds: 30,
  says: ['site'],
  source: 'Undocumented since 2025-08-15, in use by public bots; all.rss captured 2026-08-18.',
} as const satisfies Partial<FeedDeclaration>

const aws: UpstreamDeclaration = {
  id: 'aws',
  name: 'Amazon Web Services',
  mark: 'aws',
  home: 'https://health.aws.amazon.com/health/status',
  explains: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
  regions: {
    'ap-northeast-1': 'AWS Tokyo',
    'ap-southeast-1': 'AWS Singapore',
    'ap-east-1': 'AWS Hong Kong',
    'ap-northeast-2': 'AWS Seoul',
    'us-east-1': 'AWS N. Virginia',
    'eu-west-1': 'AWS Ireland',
    'eu-west-2': 'AWS London',
    global: 'AWS worldwide',
  },
  feeds: [
    {
      id: 'aws/events',
      role: 'events',
      format: 'aws-events',
      url: 'https://health.aws.amazon.com/public/currentevents',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['site'],
      maxBytes: 3_000_000,
      source: 'Undocumented; read by https://health.aws.amazon.com/health/status. Captured 2026-08-01.',
    },
    {
      id: 'aws/rss',
      role: 'events',
      format: 'aws-rss',
      url: `${RSS}/all.rss`,
      paceSeconds: 120,
      floorSeconds: 30,
      says: ['site'],
      source: 'Undocumented since 2025-08-15, in use by public bots; captured 2026-08-18.',
    },
  ],
  regionFeeds: [
    { ...REGION_FEED, id: 'aws/ec2-{region}', url: `${RSS}/ec2-{region}.rss` },
    { ...REGION_FEED, id: 'aws/rds-{region}', url: `${RSS}/rds-{region}.rss` },
    { ...REGION_FEED, id: 'aws/multipleservices-{region}', url: `${RSS}/multipleservices-{region}.rss` },
  ],
}

export default aws
