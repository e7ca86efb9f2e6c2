/** Maintenance of a part of the platform, or of all of it but its wallets: it is no excuse for a table that closes. */

/** The part is named where the platform could be: "Spot Trading System Maintenance", "合约系统升级公告". */
const PARTS = [
  /\b(?:spot|futures|contracts?|perpetuals?|derivatives?|options|margin|leveraged?|trading|match(?:ing)? engine|orders?|copy|bots?|p2p|c2c|otc|convert|earn|staking|nft|apis?|web-?sockets?|log-?in|sign-?in|mobile)\b/i,
  /现货|現貨|合约|合約|期货|期貨|杠杆|槓桿|撮合|交易|理财|理財|登录|登錄/,
  /선물|마진|거래 시스템|마켓 거래|현물|인증|로그인/,
  /現物|先物|レバレッジ|販売所|ログイン/,
]
/** Money is said to move all the same. */
const SPARED = [
  /\b(?:withdrawals?|deposits?|funding|transfers?)\b[^.;!?]{0,60}\b(?:not|n't|un)[ -]?(?:be )?(?:affect\w*|impact\w*|suspend\w*|interrupt\w*|paus\w*)|\b(?:withdrawals?|deposits?)\b[^.;!?]{0,40}\b(?:as usual|remain (?:open|available)|unaffected|normal(?:ly)?)\b/i,
  /(?:提现|提現|提币|提幣|充提|充值|出金|入金|出入金|入出金)[^。；]{0,20}(?:不受影响|不受影響|正常|影響は?ございません|影響はありません)/,
  /(?:출금|입출금)[^.]{0,20}(?:정상|영향이? 없)/,
]

/** Whether work announced in these words leaves withdrawals alone. */
export function sparesMoney(title: string, text = ''): boolean {
  if (PARTS.some((pattern) => pattern.test(title))) return true
  return SPARED.some((pattern) => pattern.test(title) || pattern.test(text))
}
