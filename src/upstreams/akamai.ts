/** Akamai: delivers some exchanges' sites. It explains what cannot be reached, no pause. */
import type { UpstreamDeclaration } from '../declaration.ts'

const akamai: UpstreamDeclaration = {
  id: 'akamai',
  name: 'Akamai',
  mark: 'AK',
  home: 'https://www.akamaistatus.com/',
  explains: ['site', 'api', 'login'],
  regions: { global: 'Akamai' },
  feeds: [
    {
      id: 'akamai/incidents',
      role: 'events',
      format: 'akamai-incidents',
      url: 'https://www.akamaistatus.com/api/v2/summary.json',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['site'],
      source: 'https://www.akamaistatus.com/api; answered so to public bots on 2026-08-10.',
    },
  ],
  regionFeeds: [],
}

export default akamai
