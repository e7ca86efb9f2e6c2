/** Microsoft Azure. Its older hosts answer by place, and one of them stayed empty through the outage of 2026-07-23. */
import type { UpstreamDeclaration } from '../declaration.ts'

const azure: UpstreamDeclaration = {
  id: 'azure',
  name: 'Microsoft Azure',
  mark: 'AZ',
  home: 'https://azure.status.microsoft/',
  explains: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
  regions: {
    japaneast: 'Azure Tokyo',
    southeastasia: 'Azure Singapore',
    eastasia: 'Azure Hong Kong',
    koreacentral: 'Azure Seoul',
    eastus: 'Azure Virginia',
    northeurope: 'Azure Ireland',
    westeurope: 'Azure Netherlands',
    uksouth: 'Azure London',
    global: 'Azure worldwide',
  },
  feeds: [
    {
      id: 'azure/rss',
      role: 'events',
      format: 'azure-rss',
      url: 'https://rssfeed.azure.status.microsoft/en-us/status/feed/',
      fallbackUrl: 'https://azure.status.microsoft/en-us/status/feed/',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['site'],
      source: 'https://azure.status.microsoft/en-us/status; captured 2026-08-01.',
    },
  ],
  regionFeeds: [],
}

export default azure
