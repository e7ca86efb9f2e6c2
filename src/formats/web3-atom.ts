/**
 * "Web3 is Going Just Great": thefts and collapses, one entry each, written by a person.
 * https://www.web3isgoinggreat.com/feed.xml, checked 2026-11-22.
 */
import type { Exploit, Format } from '../glossary.ts'
import { read } from './parsed.ts'
import { firstOfEach } from './rows.ts'
import { momentIn, type RssItem, readItems } from './rss.ts'
import { linkOn, plain, TITLE_LIMIT } from './text.ts'

export const web3Atom: Format = (body) => {
  const entries = readItems(body, readEntry)
  if (entries.kind === 'drift') return entries
  return read({ kind: 'exploits', exploits: firstOfEach(entries.good), skipped: entries.skipped })
}

function readEntry(entry: RssItem): Exploit | string {
  const name = plain(entry.title, TITLE_LIMIT)
  const at = momentIn(entry.pubDate)
  if (name === '') return 'entry has no title'
  if (at === null) return 'entry has no date'
  const link = linkOn('www.web3isgoinggreat.com', plain(entry.link, 501))
  return {
    id: plain(entry.guid, 300) || `${name} ${at}`,
    name,
    named: 'title',
    at,
    amount: null,
    technique: null,
    ...(link === undefined ? {} : { link }),
  }
}
