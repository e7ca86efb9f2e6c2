/** How English announcements say it. */
import type { Words } from './words.ts'

/**
 * Written against titles of Binance, KuCoin, MEXC, OKX, Bybit, Gate, HTX, Bitget, Crypto.com, Coinbase, Kraken and
 * others (2026-11). Oddities: KuCoin "closes" and "has opened" services, Coinbase says "sends" and "receives",
 * Kraken "funding", Poloniex "wallet disabled".
 */
export const en: Words = {
  compounds:
    /\b(?:(?:deposits?|withdraw(?:als?)?) ?(?:and|&|or|\/) ?)?(?:deposits?|withdraw(?:als?)?|sends?|transfers?|funding|network|redemption) (?:fees?|limits?|address(?:es)?|whitelist\w*|history|endpoints?|apis?|bonus(?:es)?|campaigns?|rewards?|confirmations?|amounts?|minimums?|thresholds?|methods?|options?|passwords?|rates?|contests?|records?|guides?|tutorials?|quotas?|tax(?:es)?|tags?|memos?)\b|\b(?:staking|staked|earn|savings?|vault|loans?|margin|futures|pool|launchpool|collateral|p2p|copy trading|insurance|internal) (?:deposits?|withdrawals?|transfers?)\b|\bdeposit (?:and|&|to) (?:win|earn|get|trade|share)\b|\bnet deposits?\b|\bmaintenance margin\b|\b(?:web3|binance|coinbase|defi|self-custody|mpc|hardware|trust|metamask) wallets?\b(?! maintenance for)|\b(?:legacy|old|new) deposit (?:api|address)\w*/gi,
  withdrawals: /\bwithdraw(?:als?|s|n|ing)?\b|\bsend(?:s|ing)?\b|\boutgoing\b|\bcash[- ]?outs?\b/i,
  deposits: /\bdeposit(?:s|ed|ing)?\b|\breceiv(?:es?|ing)\b|\bincoming\b|\btop-?ups?\b/i,
  both: /\bfunding\b/i,
  transfers: /\btransfers?\b/i,
  weakBoth:
    /\btransactions?\b|\b(?:sepa|pix|ach|wires?|faster payments|fedwire|imps|upi|neft|interac|spei|payid)\b/i,

  oneWay: /\b(withdraw|deposit)(?:al)?s?-only\b|\b(withdraw|deposit)(?:al)?s? only mode\b/i,
  stop: /\bsuspen(?:ds?|ded|ding|sions?)\b|\bpaus(?:es?|ed|ing)\b|\bhalt(?:s|ed|ing)?\b|\bdisabl(?:es?|ed|ing)\b|\bclos(?:es?|ed|ing|ures?)\b|\bfreez(?:es?|ing)\b|\bfroze(?:n)?\b|\bstop(?:s|ped|ping|page)?\b|\bunavailab(?:le|ility)\b|\bnot (?:yet |currently |temporarily )?(?:be )?(?:available|possible|supported|operational|processed|accessible)\b|\binterrupt(?:s|ed|ions?)?\b|\boffline\b|\bon (?:hold|pause)\b|\bunable to\b|\bcan ?not\b|\bcan't\b|\b(?:will not|won't) be able\b|\bshut(?:s|ting)? (?:down|off)\b|\bturn(?:ed|ing)? off\b|\bblock(?:ed|ing)\b|\bceas(?:es?|ed|ing)\b|\bdeactivat\w*|\binaccessible\b|\block(?:ed|ing)\b|\brestrict(?:s|ed|ing|ions?)?\b|\bunder maintenance\b|\bwithh(?:eld|old\w*)\b|\bout of service\b|\b(?:is|are) down\b|\bnot working\b|\boutages?\b/i,
  resume:
    /\bresum(?:es?|ed|ing|ption)\b|\bre-?open(?:s|ed|ing)?\b|\bre-?enabl(?:es?|ed|ing)\b|\brestor(?:es?|ed|ing|ation)\b|\bre-?activat\w*|\breinstat\w*|\brestart(?:s|ed|ing)?\b|\bun-?(?:paus|freez|froz|suspend|block)\w*|\blift(?:s|ed|ing)?\b|\benabl(?:es?|ed|ing)\b|\bopened\b|\bnow (?:open|available|enabled|live|operational)\b|\b(?:is|are) (?:open|available|live|back|operational)\b|\bback (?:online|up|to normal|in service|to service)\b|\b(?:available|live|open|operational|enabled|online) again\b|\bonce (?:again|more)\b|\bnormali[sz]\w*|\breturn(?:s|ed|ing)? to normal\b|\brecover(?:s|ed|y)?\b|\bresolved\b|\boperating normally\b/i,
  resumed:
    /(?<!\bbe |\buntil |\bonce |\bafter |\bwhen )\b(?:resumed|re-?opened|re-?enabled|restored|lifted|unpaused|unfrozen|reinstated|re-?activated)\b|\b(?:lifts|lifting) (?:the )?suspension|[([](?:completed?|resumed|resolved|finished|recovered)\b|^\W{0,3}(?:completed?|resolved|resumed)\b ?[:\-–—]/i,
  notYet:
    /\bnot (?:yet )?(?:be )?(?:resum|re-?open|restor|re-?enabl)\w*|\b(?:remains?|still|stays?|kept|continues? to be) (?:temporarily |currently )?(?:suspended|paused|unavailable|halted|closed|disabled|offline|frozen|down|on hold)\b|\b(?:postpon|delay|reschedul)\w*.{0,40}\b(?:resumption|re-?opening)\b|\b(?:resumption|re-?opening)\b.{0,40}\b(?:postponed|delayed|rescheduled|pushed back)\b|\bexten(?:ds?|ded|sion)\b.{0,40}\b(?:suspension|closure|halt)\b|\b(?:suspension|closure|halt)\b.{0,40}\bextended\b/i,
  ahead: /\b(?:will|once|after|when|until|upon|if|may|shall|to be|as soon as)\b/i,
  complete:
    /\bcomplet(?:es?|ed|ion|ing)\b|\bfinish(?:es|ed)?\b|\bconclu(?:des?|ded|sion)\b|\b(?:has|have) ended\b|\bis over\b|\bdone\b/i,
  delay:
    /\bdelay(?:s|ed|ing)?\b|\bslow(?:s|er|ed|ly|ing|ness|down)?\b|\b(?:longer|later) (?:\w{1,12} )?(?:\w{1,12} )?than\b|\bcongest(?:ed|ion)\b|\bbacklogs?\b|\blatency\b|\blate\b|\bdegrad\w*|\bintermittent\w*|\bmore time\b|\bissues?\b|\bproblems?\b|\bdisrupt\w*|\bstuck\b|\bfail(?:s|ed|ing|ures?)?\b|\blag(?:s|ging)?\b|\bwait(?:ing)?\b|\belevated\b|\bincreased (?:processing|withdrawal|deposit)/i,
  cancelled:
    /\bcancel\w*.{0,60}\b(?:maintenance|suspension|upgrade|hard[- ]?fork)\b|\b(?:maintenance|suspension|upgrade|hard[- ]?fork)\b.{0,60}\b(?:been cancell?ed|called off|will not take place)\b|^\W{0,3}cancell?ed\b/i,

  wallet:
    /\bwallets?\b.{0,25}\b(?:maintenance|upgrad(?:es?|ing)|updates?|suspen\w+|disabled|offline|paused|frozen|closed|(?:re-?)?enabled|re-?opened|(?:un)?available|restored|resumed|back|live)\b|\b(?:maintenance|upgrade)\b.{0,20}\bwallets?\b/i,
  chain:
    /\b(?:network|mainnet|chain|blockchain|protocol|node|consensus)s?\b.{0,20}\b(?:upgrad(?:es?|ed|ing)|updates?|maintenance|migration|halt(?:ed)?|outage)\b|\bhard[- ]?forks?\b|\b(?:upgrade|maintenance)\b.{0,20}\b(?:network|mainnet|blockchain)\b|\bsupports?\b(?!.{0,60}\b(?:trading|systems?|services?|accounts?)\b).{0,60}\bupgrade\b|\b(?:dencun|pectra|fusaka|shapella|shanghai|taproot) upgrade\b/i,
  bank: /\bbank(?:s|ing)?\b.{0,20}\b(?:maintenance|inspection|upgrade|downtime|outage)\b|\b(?:sepa|pix|ach|faster payments|swift|fedwire|wires?|upi|imps|neft|interac|spei|payid|fiat (?:channel|gateway|rail)s?)\b.{0,20}\b(?:maintenance|downtime|outage)\b|\bmaintenance\b.{0,20}\b(?:banks?|sepa|pix|faster payments)\b/i,
  bankMoney: null,
  maintain:
    /\bmaintenance\b|\b(?:scheduled|planned|routine|emergency) (?:upgrades?|updates?|works?)\b|\b(?:engine|system|platform|server)s?\b.{0,20}\brestart|\b(?:system|platform|engine|server|database|exchange|trading|account|apis?|websocket|app|website|infrastructure|spot|futures|contract|technical|service)s?\b.{0,40}\b(?:upgrad(?:es?|ing)|migration)\b|\bupgrad(?:es?|ing)\b.{0,30}\b(?:system|platform|engine|server|database|exchange|account|infrastructure|contract|perpetual|trading)s?\b|\bdowntime\b|\boutages?\b|\b(?:log-?in|access|connectivity|performance|app|website|api|trading) (?:issues?|problems?)\b|\bdegraded performance\b/i,
  trading:
    /\btrad(?:es?|ing)\b|\ball services\b|\bplatform\b|\bwebsite\b|\bspot\b|\bmarkets?\b|\borders?\b|\bmatching\b/i,
  derivatives: /\bfutures\b|\bperpetuals?\b|\bperps?\b|\bcontracts?\b|\boptions\b|\bmargin\b|\bleverag\w*/i,

  delist:
    /\bde-?list\w*|\bremov(?:es?|al|ing)\b.{0,60}\b(?:pairs?|markets?|tokens?|coins?|assets?|contracts?|exchange|platform|trading|listing)\b|\bremoval of [a-z0-9]{2,10}(?:$|[,&]| and\b)|\basset removal\b|\b(?:ceas|end|terminat|discontinu|stop|sunset)\w*\b.{0,50}(?<!\bto )\bsupport\b|\bsupport\b.{0,40}\b(?:will (?:end|cease)|ends|be (?:discontinued|terminated|ended))\b|\b(?:terminat|discontinu)\w*\b.{0,30}\b(?:trading|listing)\b|\b(?:deadline|last day|last date|last chance|final day)\b.{0,30}\bwithdraw|\bwithdrawal deadline\b|\boff-?board\w*|\b(?:deposits?|withdrawals?)\b.{0,60}\b(?:discontinued|terminated|permanently)\b|\b(?:discontinu|terminat|permanent)\w*\b.{0,40}\b(?:deposits?|withdrawals?)\b|\bno longer meets?\b|\bend of trading\b|\btrading (?:will )?(?:ends?|ceases?)\b|\bdiscontinu(?:es?|ing) (?!the |our |its |services?)[a-z0-9]{2,10}\W{0,3}$/i,
  list: /\b(?:will|to) list\b|\blists\b|\b(?:new|initial|primary|world|global) (?:listings?|premiere|launch)\b|\blisting (?:of|for|on|announcement)\b|\b(?:gets?|newly) listed\b|\b(?:ahead of|following|upon) (?:its |the )?listing\b|\blaunch(?:es|ed|ing)?\b|\btrading (?:starts?|opens?|begins?|will (?:open|start|begin))\b|\bintroduc(?:es?|ing)\b|\badd(?:s|ing|ed)?\b.{0,30}\b(?:support|pairs?)\b|\bnow supports?\b|\bsupports new\b|\bintegrat(?:es?|ed|ion|ing)\b|\bpre-?market\b|\bpostpon\w*.{0,20}\blisting\b/i,
  help: /^\W{0,3}(?:how|why|what|when|where|which|can i|do i|should i|guide|tutorial)\b|\?\s*$|\bhow to\b|\bfaqs?\b|\bfrequently asked\b|\bstep[- ]by[- ]step\b|\bguide (?:to|on|for)\b|\bexplained\b/i,
  topic:
    /\bfees?\b|\blimits?\b|\bwhitelist\w*|\bcampaigns?\b|\bwin\b|\bbonus\w*|\brewards?\b|\bgiveaways?\b|\bearn\b|\bstak(?:ing|ed?)\b|\bunstak\w*|\bunbond\w*|\bredemptions?\b|\bsavings\b|\bloans?\b|\bborrow\w*|\blend\w*|\bcollateral\b|\bp2p\b|\bcards?\b|\bapis?\b|\bconvert\b|\bsubscri\w+|\bbots?\b|\bcopy trading\b|\bphishing\b|\bscams?\b|\bterms of\b|\bproof of reserves\b|\bnfts?\b|\bcompetition\b|\bvip\b|\breferrals?\b|\baffiliates?\b|\bkyc\b|\baddress(?:es)?\b/i,
  policy:
    /\b\d{1,3}[- ]?(?:hours?|h|days?)[- ](?:withdrawal )?(?:hold|lock|restriction)\b|\bpassword (?:change|reset)\b|\bcooling[- ]off\b|\bkyc\b|\bidentity verification\b|\btravel rule\b|\brumou?rs?\b|^.{0,24}\b(?:staking|earn|savings|launchpool|loans?|p2p|card|convert|copy trading) ?[:–-]/i,

  unaffected:
    /\b(?:not|never|won't|n't) (?:be |being )?(?:affected|impacted|interrupted|suspended|paused|halted|disrupted|closed|stopped)\b|\bwon't be (?:affected|impacted|suspended|paused)\b|\bun(?:affected|impacted|interrupted)\b|\b(?:no|without(?: any)?) (?:impact|effect|interruption)s?\b|\bremains? (?:fully )?(?:open|available|operational|normal|enabled|functional|accessible)\b|\bcontinues? (?:as|normally|to (?:function|operate|work|be (?:available|open|processed)))\b|\bas (?:usual|normal)\b/i,
  every:
    /\ball (?:crypto(?:currency)? |digital asset |virtual asset |asset |coin |token |user |customer |on-chain )?(?:deposits?|withdrawals?|sends|receives|transfers|funding)\b|\b(?:deposits?|withdrawals?|sends|receives|services?) (?:of|for|on|across) all (?:crypto\w*|digital assets|virtual assets|assets|coins|tokens|networks|currencies|users)\b|\b(?:platform|exchange|site)-?wide\b/i,
  some: /\b(?:some|certain|several|multiple|selected|specific|subset|few|various|partial(?:ly)?|number of|part of|particular|small)\b/i,
  plain:
    /\b(?:a|about|activity|after|again|alert|all|an|and|announce(?:s|ment)?|approximately|apr(?:il)?|are|as|asset|at|attack|aug(?:ust)?|available|back|backlog|be|been|being|binance|bitmart|bybit|by|cannot|channels?|clos\w+|coins?|com|complet\w+|crypto\w*|currency|currencies|current\w*|customers?|ddos|dec(?:ember)?|delay\w*|deposit\w*|digital|disabl\w+|down|due|during|emergency|enabl\w+|exchange|experienc\w+|feb(?:ruary)?|finish\w*|following|for|friday|from|fr[eo]+z\w*|full\w*|functions?|funding|further|gate|gradual\w*|hack|halt\w*|has|have|hold|hot|hours?|htx|immediate\w*|important|in|incident|interrupt\w*|investigat\w+|is|issues?|it|its|jan(?:uary)?|jul(?:y)?|jun(?:e)?|kraken|kucoin|latency|lift\w*|live|long\w*|maintenance|mar(?:ch)?|may|mexc|minutes?|monday|more|normal\w*|notice|nov(?:ember)?|now|oct(?:ober)?|of|off|offline|okx|on|once|online|open\w*|operational|or|our|outages?|elevated|increased|wait\w*|paus\w+|period|planned|platform|please|poloniex|ports?|process\w*|re-?enabl\w+|re-?open\w*|reasons?|receiv\w+|restor\w+|restrict\w+|resum\w+|review|saturday|scheduled|security|send\w*|sep(?:tember)?|services?|shut|slow\w*|spot|stop\w*|sunday|suspen\w+|suspicious|system|takes?|taken|taking|technical|temporar\w+|than|the|this|thursday|times?|to|today|tokens?|tomorrow|trading|transfers?|tuesday|unable|unavailab\w+|under|until|updated?|upgrad\w+|urgent|users?|usual|utc|virtual|wallets?|was|we|wednesday|were|while|will|with|withdraw\w*|xt|you|your|assets)\b/gi,
}
