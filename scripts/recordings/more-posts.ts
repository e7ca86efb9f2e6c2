/** Lists of announcements of further exchanges, in the shapes of their fixtures. */
import { fixture } from './fixture.ts'
import type { MadePost } from './posts.ts'

/** An address fit for a path. */
function slug({ title, id }: MadePost): string {
  const words = title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return `${words.replace(/^-+|-+$/g, '')}-${id}`
}

/** GET /api/v5/support/announcements of OKX */
export function okxAnnouncements(posts: readonly MadePost[]): object {
  const details = posts.map((post) => ({
    annType: 'announcements-deposit-withdrawal-suspension-resumption',
    title: post.title,
    url: `https://www.okx.com/help/${slug(post)}`,
    pTime: String(post.at),
    businessPTime: String(post.at),
  }))
  return { code: '0', msg: '', data: [{ totalPage: '96', details }] }
}

/** GET /v5/announcements/index of Bybit */
export function bybitAnnouncements(posts: readonly MadePost[]): object {
  const list = posts.map((post) => ({
    title: post.title,
    description: post.text ?? '',
    type: { title: 'Maintenance Updates', key: 'maintenance_updates' },
    tags: [],
    url: `https://announcements.bybit.com/en-US/article/${slug(post)}/`,
    dateTimestamp: post.at,
    startDateTimestamp: post.at,
    endDateTimestamp: post.at,
    publishTime: post.at,
  }))
  return { ...fixture<object>('bybit/maintenance-healthy'), result: { list, total: list.length } }
}

/** GET /api/v2/public/annoucements of Bitget, as it spells it */
export function bitgetAnnouncements(posts: readonly MadePost[]): object {
  const data = posts.map(({ id, title, text, at }) => ({
    annId: String(id),
    annTitle: title,
    annDesc: text ?? '',
    cTime: String(at),
    language: 'en_US',
    annUrl: `https://www.bitget.com/en/support/articles/${id}`,
  }))
  return { ...fixture<object>('bitget/maintenance-healthy'), data }
}

/** POST /api/web/v1/portal/announcement/list_article of Gate */
export function gateAnnouncements(posts: readonly MadePost[]): object {
  const list = posts.map(({ id, title, at }) => ({
    id,
    title,
    url: `/announcements/article/${id}`,
    release_timestamp: String(Math.floor(at / 1000)),
  }))
  return { code: 0, message: 'success', data: { list, total: list.length } }
}

/** GET /-/x/support/public/getList/v2 of HTX */
export function htxAnnouncements(posts: readonly MadePost[]): object {
  const list = posts.map(({ id, title, at }) => ({ id, title, showTime: at, twoLevelId: 360000039982 }))
  return { code: 200, message: 'success', data: { list, total: list.length }, success: true }
}

/** GET /api/v1/announcement of BitMEX */
export function bitmexAnnouncements(posts: readonly MadePost[]): object {
  return posts.map((post) => ({
    id: post.id,
    link: `https://blog.bitmex.com/${slug(post)}`,
    title: post.title,
    content: `<p>${post.text ?? ''}</p>`,
    date: new Date(post.at).toISOString(),
  }))
}

/** GET /api/v1/announcements of Upbit's website; its times are Korean. */
export function upbitNotices(posts: readonly MadePost[]): object {
  const notices = posts.map(({ id, title, at }) => {
    const listed = new Date(at + 9 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+09:00')
    return {
      id,
      title,
      category: '입출금',
      listed_at: listed,
      first_listed_at: listed,
      need_new_badge: false,
      need_update_badge: false,
    }
  })
  const data = { total_pages: 1, total_count: notices.length, notices, fixed_notices: [] }
  return { success: true, data }
}

/** What Crypto.com says an announcement touches: nothing, a part, or the whole. */
export interface MadeImpact {
  readonly crypto_wallet_impacted?: 'PARTIAL' | 'YES'
  readonly fiat_wallet_impacted?: 'PARTIAL' | 'YES'
  readonly spot_trading_impacted?: 'PARTIAL' | 'YES'
  readonly login_impacted?: 'PARTIAL' | 'YES'
}
export interface MadeSystemPost extends MadePost {
  readonly impact: MadeImpact
  readonly from: number
  readonly until: number
}

interface CryptocomAnswer {
  readonly result: { readonly data: readonly { readonly impacted_params: object }[] }
}

/** GET /v1/public/get-announcements of Crypto.com */
export function cryptocomAnnouncements(posts: readonly MadeSystemPost[]): object {
  const answer = fixture<CryptocomAnswer>('cryptocom/announcements-healthy')
  const [first] = answer.result.data
  const business = Object.keys(first?.impacted_params ?? {}).map((name) => [name, 'BAU'])
  const data = posts.map(({ id, title, text, at, impact, from, until }) => ({
    ...first,
    id: `67${String(id).padStart(22, '0')}`,
    announced_at: at,
    title,
    content: text ?? '',
    impacted_params: { ...Object.fromEntries(business), ...impact },
    start_time: from,
    end_time: until,
  }))
  return { ...answer, result: { data } }
}
