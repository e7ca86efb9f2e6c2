/** How English announcements say it. */
import type { Words } from './words.ts'

/**
 * Written against titles of Binance, KuCoin, MEXC, OKX, Bybit, Gate, HTX, Bitget, Crypto.com, Coinbase, Kraken and
 * others (2026-11). Oddities: KuCoin "closes" and "has opened" services, Coinbase says "sends" and "receives",
 * Kraken "funding", Poloniex "wallet disabled".
 */
export const en: Words = {
  compounds:
    /\b(?:(?:deposits?|withdraw(?:als?)?) ?(?:and|&|or|\/) ?)?(?:deposits?|withdraw(?:als?)?|sends?|transfers?|funding|network|redemption) (?:fees?|limits?|address(?:es)?|whitelist\w*|history|endpoints?|apis?|bonus\w*|campaigns?|rewards?|confirmations?|amounts?|minimums?|(?:method|option)s?(?!.{0,40}\b(?:unavail|suspen|disab|paus))|passwords?|rates?|tags?|memos?)\b|\b(?:staking|staked|earn|savings?|vault|loans?|margin|futures|pool|launchpool|collateral|p2p|nft|insurance|internal) (?:deposits?|withdrawals?|transfers?)\b(?: (?:and|&) (?:deposits?|withdrawals?)\b)?|\bcopy[- ]trading\b|\btrading (?:bots?|competitions?|tournaments?|challenges?|fees?|volumes?)\b|\bdeposit (?:and|&|to) (?:win|earn|get|trade|share)\b|\bmaintenance margin\b|\b(?:web3|binance|coinbase|defi|self-custody|trust) wallets?\b(?! maintenance for)/gi,
  withdrawals: /\b(?:withdraw(?:als?|s|n|ing)?|send(?:s|ing)?|outgoing|cash[- ]?outs?)\b/i,
  deposits: /\b(?:deposit(?:s|ed|ing)?|receiv(?:es?|ing)|incoming|top-?ups?)\b/i,
  both: /\bfunding\b/i,
  transfers: /\btransfers?\b/i,
  weakBoth:
    /\b(?:transactions?|(?:sepa|pix|ach|wires?|faster payments|fedwire|imps|upi|neft|interac|spei|payid))\b/i,

  oneWay: /\b(withdraw|deposit)(?:al)?s?-only\b|\b(withdraw|deposit)(?:al)?s? only mode\b/i,
  stop: /\b(?:suspen[ds]\w*|paus(?:e|ing)\w*|halt\w*|disabl\w+|clos(?:e|ing|ure)\w*|fr(?:ee|o)z\w*|stop(?:s|ped|ping|page)?|unavailab\w+|not (?:yet |currently |temporarily )?(?:be )?(?:available|possible|supported|operational|processed|accessible)|interrupt\w*|offline|on (?:hold|pause)|unable to|can ?not|can't|(?:will not|won't) be able|shut(?:s|ting)?(?: (?:down|off))?|(?:turn|switch|cut)(?:s|ed|ting|ing)? off|block(?:ed|ing)|ceas\w+|inaccessible|lock(?:ed|ing)|restrict\w*|under maintenance|withh(?:eld|old\w*)|stall(?:s|ed)?|(?:not|nor) (?:being |currently )?(?:process|accept|work)(?:ed|ing)|inactive|out of service|(?:is|are|deposits?|withdrawals?|wallets?) down|not (?:working|functioning|executing|loading|updating|displaying|responding)|outages?|(?:cancel|post|limit)-only)\b|\bdeactivat\w*/i,
  resume:
    /\b(?:resum\w+|re-?open\w*|re-?enabl\w+|restor\w+|restart\w*|lift\w*|enabl\w+|opened|now (?:open|available|enabled|live|operational)|(?:is|are) (?:open|available|live|back|operational)|back (?:online|up|to normal|in service|to service)|(?:available|live|open|operational|enabled|online) again|once (?:again|more)|(?:turn|switch)ed (?:back )?on|return(?:s|ed|ing)? to normal|recover\w*|unlock\w*|resolved|operating normally)\b|\b(?:re-?activat\w*|reinstat\w*|un-?(?:paus|freez|froz|suspend|block)\w*|normali[sz]\w*)/i,
  resumed:
    /\b(?:lifts|lifting) (?:the )?suspension|(?<!\bbe |\buntil |\bonce |\bafter |\bwhen )\b(?:resumed|re-?opened|re-?enabled|restored|lifted|unpaused|unfrozen|reinstated|re-?activated)\b|^[\w.]{2,14} resumes|[([](?:completed?|resumed|resolved|finished|recovered)\b|^\W{0,3}(?:completed?|resolved|resumed)\b ?[:\-–—]/i,
  notYet:
    /\b(?:(?:remain|still|stay|kept|continue)\w*(?: to be)? (?:temporarily |currently )?(?:suspend|paus|unavail|halt|closed|disabled|offline|frozen|down|on hold)|(?:postpon|delay|reschedul)\w*.{0,40}\b(?:resumption|re-?opening)|(?:resumption|re-?opening)\b.{0,40}\b(?:postponed|delayed|rescheduled|pushed back)|exten(?:d|sion)\w*.{0,40}\b(?:suspension|closure|halt)|(?:suspension|closure|halt)\b.{0,40}\bextended|not (?:yet )?(?:be )?(?:resum|re-?open|restor|re-?enabl))/i,
  ahead: /\b(?:will|once|after|when|until|upon|if|may|shall|to be|as soon as)\b/i,
  complete: /\b(?:complet\w+|finish\w*|conclu\w+|(?:has|have) ended|is over|done)\b/i,
  delay:
    /\b(?:delay\w*|slow\w*|(?:longer|later) (?:\w{1,12} )?(?:\w{1,12} )?than|congest\w+|backlogs?|latency|late|more time|issues?|problems?|stuck|fail\w*|lag(?:s|ging)?|wait(?:ing)?|missing|errors?|incorrect\w*|unstable|impaired|queue[sd]?)\b|\b(?:degrad\w*|intermittent\w*|disrupt\w*|increased (?:processing|withdrawal|deposit)|inaccura\w*|discrepanc\w+|(?:zero|negative|wrong) balances?|(?:not|un)[- ]?(?:been |yet |being )?(?:credit|arriv|reflect)\w*|instabilit\w+)/i,
  cancelled:
    /\b(?:cancel\w*.{0,60}\b(?:maintenance|suspension|upgrade|hard[- ]?fork)|(?:maintenance|suspension|upgrade|hard[- ]?fork)\b.{0,60}\b(?:been cancell?ed|called off|will not take place))\b|^\W{0,3}cancell?ed\b/i,

  wallet:
    /\b(?:wallets?\b.{0,25}\b(?:maintenance|upgrad(?:es?|ing)|updates?|suspen\w+|disabled|offline|paused|frozen|closed|(?:re-?)?enabled|re-?opened|(?:un)?available|restored|resumed|back|live|open|shut|down|up)|(?:maintenance|upgrade)\b.{0,20}\bwallets?)\b/i,
  chain:
    /\b(?:(?:network|mainnet|chain|blockchain|protocol|node|consensus)s?\b.{0,20}\b(?:upgrad(?:es?|ed|ing)|updates?|maintenance|migration)|hard[- ]?forks?|(?:upgrade|maintenance)\b.{0,20}\b(?:network|mainnet|blockchain)|supports?\b(?!.{0,60}\b(?:trading|systems?|services?|accounts?)\b).{0,60}\bupgrade|(?:dencun|pectra|fusaka) upgrade)\b/i,
  halt: /\b(?:(?:network|(?:main|test)net|(?:block)?chain)s?\b.{0,20}\b(?:halt(?:s|ed)?|outage|down|stopped|stall(?:s|ed)?)|block production)\b/i,
  bank: /\b(?:bank(?:s|ing)?\b.{0,20}\b(?:maintenance|inspection|upgrade|downtime|outage)|(?:sepa|pix|ach|faster payments|swift|fedwire|wires?|upi|imps|neft|interac|spei|payid|fiat (?:channel|gateway|rail)s?)\b.{0,20}\b(?:maintenance|downtime|outage)|maintenance\b.{0,20}\bbanks?)\b/i,
  bankMoney: null,
  maintain:
    /\b(?:maintenance|inspections?|(?:scheduled|planned|routine|emergency) (?:upgrades?|updates?|works?)|(?:system|platform|engine|server|database|exchange|trading|account|apis?|websocket|app|website|infrastructure|spot|futures|contract|technical|service)s?\b.{0,40}\b(?:upgrad(?:es?|ing)|be(?:ing)? (?:upgraded|migrated)|migration)|upgrad(?:es?|ing)\b.{0,50}\b(?:system|platform|engine|server|database|exchange|account|infrastructure|contract|perpetual|trading)s?|downtime|outages?|(?:cancel|post|limit)-only)\b|\b(?:engine|system|platform|server)s?\b.{0,20}\brestart/i,
  platform:
    /\b(?:(?:log|sign)(?:ing)?[- ]?in|pages?|dashboards?|portfolios?|buys?|sells?|data|feeds?|engine|gateways?|access|connectivity|performance|app|website|apis?|trad(?:ing|es?)|all services|platform|spot|markets?|matching|order (?:books?|placement|entry)|orders|charts?|prices?|balances?|sms|emails?|2fa|kyc|verification|purchases|history|server|50\d)\b/i,
  derivatives: /\b(?:futures|perp\w*|contracts?|options|margin)\b|\bleverag\w*/i,

  delist:
    /\b(?:pairs? remov\w+|no longer (?:be )?support\w*|(?:be|been|is|are) removed from|retirement of|retir\w+ support|remov(?:es?|al|ing)\b.{0,60}\b(?:pairs?|markets?|tokens?|coins?|assets?|contracts?|exchange|platform|trading|listing)|asset removal|(?:ceas|end|terminat|discontinu|stop|sunset)\w*\b.{0,50}(?<!\bto )\bsupport(?:ing)?|(?:support|deposits?|withdrawals?)\b.{0,60}\b(?:discontinued|terminated|permanently|(?:will|be|to) (?:end|cease)|ends)|(?:discontinu|terminat|permanent)\w*\b.{0,40}\b(?:trading|listing|deposits?|withdrawals?)|end of trading|trading (?:will )?(?:end|cease)s?)\b|\b(?:de-?list\w*|(?:removal of|remov(?:e|ing)) [a-z0-9]{2,10}(?:$| ?[,&:(]| and\b)|(?:deadline|last (?:day|date|chance|call)|final day)\b.{0,30}\bwithdraw|withdraw\w*\b.{0,12}\bdeadline|discontinu(?:es?|ing) (?!the |our |its |services?)[a-z0-9]{2,10}\W{0,3}$)/i,
  list: /\b(?:(?:will|to) list|list(?:s|ed|ings?)|premiere|launch\w*|trading (?:starts?|opens?|begins?|soon|at|will (?:open|start|begin))|adds [a-z0-9]{2,10}|introduc\w+|add(?:s|ing|ed)?\b.{0,30}\b(?:support|pairs?)|now supports?|supports new|integrat\w+|pre-?market)\b/i,
  help: /^\W{0,3}(?:how|why|wh(?:at|en|ere|ich)|understanding|(?:can|do|should) i|guide|tutorial)\b|\?\s*$|\b(?:how to|faqs?|guide (?:to|on|for))\b/i,
  topic:
    /\b(?:fees?|limits?|campaigns?|win|rewards?|earn|stak(?:ing|ed?)|redemptions?|savings|loans?|collateral|p2p|cards?|convert|bots?|copy trading|nfts?|vip|address(?:es)?)\b|\b(?:whitelist\w*|bonus\w*|unstak\w*|unbond\w*|borrow\w*|lend\w*|subscri\w+)/i,
  policy:
    /\b(?:\d{1,3}[- ]?(?:hours?|h|days?)[- ](?:withdrawal )?(?:hold|lock|restriction)|password (?:change|reset)|cooling[- ]off|kyc|identity verification|travel rule|rumou?rs?|beware|fake)\b|\bscam\w*|^.{0,24}\b(?:staking|earn|savings|launchpool|loans?|p2p|card|convert|copy trading) ?[:–-]/i,

  unaffected:
    /\b(?:(?:not|never|won't|n't) (?:be |being )?(?:affected|impacted|interrupted|suspended|paused|halted|disrupted|closed|stopped)|un(?:affected|impacted|interrupted)|(?:no|without(?: any)?) (?:impact|effect|interruption)s?|remains? (?:fully )?(?:open|available|operational|normal|enabled|functional|accessible)|continues? (?:as|normally|to (?:function|operate|work|be (?:available|open|processed)))|as (?:usual|normal))\b/i,
  every:
    /\b(?:all (?:crypto(?:currency)? |(?:digital |virtual )?asset |(?:coin|token|user|customer|on-chain) )?(?:deposits?|withdrawals?|sends|receives|transfers|funding)|(?:deposits?|withdrawals?|sends|receives|services?) (?:of|for|on|across) all (?:crypto\w*|(?:digital |virtual )?assets|coins|tokens|networks|currencies|users)|(?:platform|exchange|site)-?wide)\b/i,
  some: /\b(?:(?:some(?! (?:delays?|more|time|waiting))|certain|several|multiple|selected|specific|subset|few|various|partial(?:ly)?|number of|part of|particular|small)|(?:user|customer|client)s (?:in|from|of)|residents?)\b/i,
  plain:
    /\b(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:announce|current|custom|experienc|immediate|long|normal|precaution|process|secur|suspicious|technical|temporar|updat|upgrad|gradual|review|full|open|crypto|activit|increas|remain|shut|suspen)\w*|an?|about|after|again|alert|all|and|are|as|assets?|at|attack|available|back|be|been|breach\w*|being|by|channels?|coins?|currenc(?:y|ies)|ddos|brief\w*|digital|down|due|during|early|emergency|exchange|expected|following|for|from|functions?|further|hack|has|exploit\w*|have|hold|high|hot|hours?|important|in|incident|investigat\w+|is|its?|live|maintenance|may|minutes?|more|notice|now|of|off|on|once|operational|or|our|period|pending|planned|platform|please|ports?|possible|process(?:ed|ing)|queued?|reasons?|requests?|scheduled|services?|short\w*|soon|spot|system|tak\w+|than|the|this|times?|to|today|tokens?|tomorrow|tonight|trading|unable|under|until|upcoming|urgent|users?|usual|utc|virtual|volumes?|wallets?|was|we|were|while|whole|will|with|you|your)\b/gi,
}
