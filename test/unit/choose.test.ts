import { expect, test } from 'vitest'
import { chooseExchanges, watchClouds } from '../../src/choose.ts'
import { feedRow, incidentRow, subjectRow } from '../support/ledger/rows.ts'
import { draftWith, NOW } from '../support/state.ts'

test('clouds are kept in the order they are offered, each once, and no others', () => {
  const draft = draftWith()
  watchClouds(draft, ['gcp', 'nimbus', 'cloudflare', 'gcp', '__proto__', 'aws/us-east-1'], NOW)
  expect(draft.settings.clouds).toEqual(['cloudflare', 'gcp'])
})

test('a cloud given up is forgotten, but not where a chosen exchange stands on it', () => {
  const draft = draftWith({
    settings: { exchanges: ['kucoin'], clouds: ['aws', 'gcp'] },
    feeds: [feedRow('aws/rss'), feedRow('gcp/events')],
    incidents: [
      incidentRow('tokyo', { subject: 'aws/ap-northeast-1', signal: 'site' }),
      incidentRow('ireland', { subject: 'aws/eu-west-1', signal: 'site' }),
      incidentRow('google', { subject: 'gcp/global', signal: 'site' }),
      incidentRow('kucoins', { subject: 'kucoin' }),
    ],
  })
  watchClouds(draft, [], NOW)
  const open = [...draft.incidents.values()].filter(({ phase }) => phase === 'open')
  expect(open.map(({ id }) => id)).toEqual(['tokyo', 'kucoins'])
  expect([...draft.feeds.keys()]).toEqual(['aws/rss'])
})

test('from the moment an exchange is given up nobody sees it: the time until it is chosen again is no seen time', () => {
  const draft = draftWith({ subjects: [subjectRow('binance'), subjectRow('kucoin', { sight: 'unread' })] })
  chooseExchanges(draft, ['mexc'], NOW)
  expect([...draft.subjects.keys()]).toEqual([])
  expect(draft.writes.filter(({ store }) => store === 'sights')).toEqual([
    {
      kind: 'put',
      store: 'sights',
      row: { id: `binance@${NOW}`, subject: 'binance', at: NOW, was: 'clear', sight: 'unread' },
    },
  ])
})
