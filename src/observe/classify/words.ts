/** What a language must say for announcements to be read in it: patterns with names, and nothing else. */

export type Language = 'en' | 'ko' | 'zh' | 'ja'

/**
 * Every pattern is tried on small letters (`tidy`). None may hold a repeat inside a repeat, nor a gap without a
 * bound: a title of any shape must be read in time that grows with its length alone.
 */
export interface Words {
  /** "withdrawal fee", "deposit address": they name a thing of ours, and are about something else. Global. */
  readonly compounds: RegExp
  readonly withdrawals: RegExp
  readonly deposits: RegExp
  /** Both in one word: "funding", "입출금", "充提", "入出金". */
  readonly both: RegExp
  /** "transfers": means both, where neither is named. */
  readonly transfers: RegExp
  /** "transactions": means both, but only where something is said to be slow or stopped. */
  readonly weakBoth: RegExp

  readonly stop: RegExp
  /** "Withdrawal-only mode": the flow in the first group stays open, so the other one is stopped. */
  readonly oneWay: RegExp
  readonly resume: RegExp
  /** Open again already, or a stop taken back. In a title this outweighs the stop it takes back. */
  readonly resumed: RegExp
  /** "Resumption postponed", "will not resume": still shut. */
  readonly notYet: RegExp
  /** Not yet so: "will", "once", "after". In a text, what is ahead is not over. */
  readonly ahead: RegExp
  /** Work that is over. */
  readonly complete: RegExp
  readonly delay: RegExp
  readonly cancelled: RegExp

  /** Work on wallets, on a chain, or at a bank: it stops deposits and withdrawals even where nobody says so. */
  readonly wallet: RegExp
  readonly chain: RegExp
  /** A chain that stands still, whoever's it is. */
  readonly halt: RegExp
  readonly bank: RegExp
  /** The money a bank notice means when it names none. */
  readonly bankMoney: string | null
  readonly maintain: RegExp
  /** Trading, and the parts of a platform: trouble with these is no trouble with money. */
  readonly platform: RegExp
  readonly derivatives: RegExp

  readonly delist: RegExp
  readonly list: RegExp
  readonly help: RegExp
  /** Fees, limits, rules, campaigns, earning: anything else that may name deposits and withdrawals. */
  readonly topic: RegExp
  /** Rules for people, not trouble: "24-hour hold after a password change". Outweighs a stop. */
  readonly policy: RegExp

  /** "not affected", "as usual". */
  readonly unaffected: RegExp
  /** "all deposits": no coin and no network is left out. */
  readonly every: RegExp
  /** "some", "several": part of them, so never all. */
  readonly some: RegExp
  /** Words that narrow nothing. A title made of these and the words above means the whole exchange. Global. */
  readonly plain: RegExp
}
