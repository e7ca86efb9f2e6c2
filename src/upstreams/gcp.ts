/** Google Cloud. It posts notable incidents only, and late: hours after the fault on 2026-07-15. */
import type { UpstreamDeclaration } from '../declaration.ts'

const gcp: UpstreamDeclaration = {
  id: 'gcp',
  name: 'Google Cloud',
  mark: 'GCP',
  home: 'https://status.cloud.google.com/',
  explains: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
  regions: {
    'asia-northeast1': 'Google Cloud Tokyo',
    'asia-southeast1': 'Google Cloud Singapore',
    'asia-east1': 'Google Cloud Taiwan',
    'asia-east2': 'Google Cloud Hong Kong',
    'us-central1': 'Google Cloud Iowa',
    'us-east1': 'Google Cloud South Carolina',
    'us-east4': 'Google Cloud N. Virginia',
    'europe-west1': 'Google Cloud Belgium',
    'europe-west2': 'Google Cloud London',
    'europe-west3': 'Google Cloud Frankfurt',
    'europe-west4': 'Google Cloud Netherlands',
    global: 'Google Cloud worldwide',
  },
  feeds: [
    {
      id: 'gcp/incidents',
      role: 'events',
      format: 'gcp-incidents',
      url: 'https://status.cloud.google.com/incidents.json',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['site'],
      maxBytes: 1_000_000,
      source: 'https://status.cloud.google.com/incidents.schema.json; captured 2026-08-18 with 112 KB.',
    },
  ],
  regionFeeds: [],
}

export default gcp
