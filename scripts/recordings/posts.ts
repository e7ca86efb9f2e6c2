/** Lists of announcements in the documented shapes. */

export interface MadePost {
  readonly id: number
  readonly title: string
  readonly at: number
  readonly text?: string
}

/** GET /bapi/.../cms/article/list/query?catalogId= */
export function binanceArticles(catalogId: number, posts: readonly MadePost[]): object {
  const articles = posts.map(({ id, title, at }) => ({
    id,
    code: `made${id}`,
    title,
    type: 1,
    releaseDate: at,
  }))
  const catalogs = [
    {
      catalogId,
      parentCatalogId: null,
      icon: '',
      catalogName: 'Made up',
      catalogType: 1,
      total: posts.length,
      articles,
      catalogs: [],
    },
  ]
  return { code: '000000', message: null, messageDetail: null, data: { catalogs }, success: true }
}

/** GET /api/v3/announcements of KuCoin */
export function kucoinAnnouncements(posts: readonly MadePost[]): object {
  const items = posts.map(({ id, title, at, text }) => ({
    annId: id,
    annTitle: title,
    annType: ['latest-announcements'],
    annDesc: text ?? '',
    cTime: at,
    language: 'en_US',
    annUrl: `https://www.kucoin.com/announcement/made-${id}?lang=en_US`,
  }))
  return {
    code: '200000',
    data: { totalNum: items.length, totalPage: 1, currentPage: 1, pageSize: 50, items },
  }
}

/** GET /api/v3/announcements of MEXC */
export function mexcAnnouncements(posts: readonly MadePost[]): object {
  const details = posts.map(({ id, title, at }) => ({
    title,
    url: `https://www.mexc.com/support/articles/made-${id}`,
    language: 'EN',
    postTime: at,
  }))
  return { code: 0, msg: '', data: [{ details, totalPage: '1' }] }
}
