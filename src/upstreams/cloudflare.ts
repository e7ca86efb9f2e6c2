/** Cloudflare: the way from visitors to many exchanges' sites and APIs. It explains what cannot be reached, no pause. */
import type { UpstreamDeclaration } from '../declaration.ts'

const cloudflare: UpstreamDeclaration = {
  id: 'cloudflare',
  name: 'Cloudflare',
  mark: 'CF',
  home: 'https://www.cloudflarestatus.com/',
  explains: ['site', 'api', 'login'],
  regions: { global: 'Cloudflare' },
  feeds: [
    {
      id: 'cloudflare/incidents',
      role: 'events',
      format: 'cloudflare-incidents',
      url: 'https://www.cloudflarestatus.com/api/v2/incidents/unresolved.json',
      page: 'yh6f0r4529hb',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['site'],
      source: 'https://www.cloudflarestatus.com/api; page captured 2026-07-29.',
    },
  ],
  regionFeeds: [],
}

export default cloudflare
