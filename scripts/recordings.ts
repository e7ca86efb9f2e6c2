/** Writes the built-in recordings into test/replay: `npm run recordings`, or those of one exchange with `-- ID`. */
import { fileURLToPath } from 'node:url'
import { ALREADY_PAUSED, ALREADY_PAUSED_SLOWLY } from './recordings/already-paused.ts'
import { ASLEEP, ASLEEP_LONG } from './recordings/asleep.ts'
import { AWS_TOKYO } from './recordings/aws-tokyo.ts'
import { AWS_VIRGINIA } from './recordings/aws-virginia.ts'
import { BINANCE_BTC } from './recordings/binance-btc.ts'
import { BLIND_AFTER_NOTICE } from './recordings/blind-after-notice.ts'
import { CAPTIVE_PORTAL } from './recordings/captive-portal.ts'
import { BNB_CHAIN_ON_FOUR, TRON_ASLEEP, TRON_FORTY_MINUTES_APART } from './recordings/chains.ts'
import { DELISTING_WAVE, LOST_ROWS, NETWORK_SPLIT, RENAMED_COIN } from './recordings/changed-tables.ts'
import { CLOCK_HOUR, CLOCK_PAUSE, CLOCK_QUIET } from './recordings/clock.ts'
import { CLOUDFLARE_DAY, CLOUDFLARE_TEMPTS } from './recordings/cloudflare-day.ts'
import {
  CLUSTER_ELSEWHERE,
  CLUSTER_PLANNED,
  CLUSTER_REPORTED,
  CLUSTER_SILENT,
  CLUSTER_THEN_CLOUD,
  CLUSTER_UNSEEN,
} from './recordings/clusters.ts'
import { PLANNED_UPGRADE, ZERO_BALANCE } from './recordings/coinbase.ts'
import { DRIFT, DRIFT_IN_PAUSE } from './recordings/drift.ts'
import { EARLY_WARNING, NO_EARLY_WARNING } from './recordings/early-warning.ts'
import { recordingsOfExchanges } from './recordings/exchanges.ts'
import { FLAPPING_EXCHANGE, FLICKER } from './recordings/flapping.ts'
import { BYBIT_HACK, KILOEX, POLONIEX_HACK, UPBIT_HACK } from './recordings/hacks.ts'
import { KILLED } from './recordings/killed.ts'
import { MEXC_ANNOUNCED, MEXC_SCROLLS_OFF } from './recordings/mexc.ts'
import { TRON_ON_FOUR, TRON_ON_ONE } from './recordings/networks.ts'
import { OFFLINE_HOUR, OFFLINE_PAUSE } from './recordings/offline.ts'
import { ONE_NETWORK } from './recordings/one-network.ts'
import { BYBIT_WORDS, OKX_WORDS, WORDS_AND_TABLE } from './recordings/only-words.ts'
import { DEPOSITS_ONLY, FUTURES_ONLY, NOT_AFFECTED_AT_ALL, TRADING_ONLY } from './recordings/other-signals.ts'
import {
  ONE_COIN,
  ONE_WRONG_ADDRESS,
  OPERATIONAL_WHILE_SHUT,
  RED_COMPONENT,
  SLOW_PAYOUT,
  WALLETS_IMPACTED,
} from './recordings/other-voices.ts'
import { AZURE_WEST, LATE_CLOUD, NEXT_DOOR, OTHER_ZONE, RED_DAY } from './recordings/quiet-clouds.ts'
import { QUIET_DAY } from './recordings/quiet-day.ts'
import { SHAKY_REOPENING } from './recordings/shaky-reopening.ts'
import { BLOCKED, LONG_BLIND } from './recordings/sight.ts'
import { STAGED_REOPENING } from './recordings/staged-reopening.ts'
import { DROP_BY_DROP, MAJORS_ONE_BY_ONE, PARTLY_WHOLLY_PARTLY } from './recordings/steps.ts'
import { STUCK_TABLE } from './recordings/stuck.ts'
import { KEPT_WINDOW, OVERRUN, SEOUL_TIME } from './recordings/windows.ts'
import { type MadeRecording, writeRecording } from './recordings/write.ts'
import { FORGOTTEN_TOKYO, NEVER_CLOSING, WRONG_CLOUD } from './recordings/wrong-clouds.ts'

const RECORDINGS: readonly MadeRecording[] = [
  AWS_TOKYO,
  KILLED,
  ONE_NETWORK,
  BINANCE_BTC,
  STAGED_REOPENING,
  SHAKY_REOPENING,
  ALREADY_PAUSED,
  ALREADY_PAUSED_SLOWLY,
  MEXC_ANNOUNCED,
  MEXC_SCROLLS_OFF,
  NEVER_CLOSING,
  FORGOTTEN_TOKYO,
  WRONG_CLOUD,
  DRIFT,
  DRIFT_IN_PAUSE,
  BLIND_AFTER_NOTICE,
  CAPTIVE_PORTAL,
  OFFLINE_HOUR,
  OFFLINE_PAUSE,
  ASLEEP,
  ASLEEP_LONG,
  CLOCK_QUIET,
  CLOCK_HOUR,
  CLOCK_PAUSE,
  QUIET_DAY,
  AWS_VIRGINIA,
  CLOUDFLARE_DAY,
  CLOUDFLARE_TEMPTS,
  ZERO_BALANCE,
  PLANNED_UPGRADE,
  BYBIT_HACK,
  POLONIEX_HACK,
  UPBIT_HACK,
  KILOEX,
  RED_DAY,
  AZURE_WEST,
  OTHER_ZONE,
  NEXT_DOOR,
  LATE_CLOUD,
  DELISTING_WAVE,
  LOST_ROWS,
  NETWORK_SPLIT,
  RENAMED_COIN,
  FLAPPING_EXCHANGE,
  FLICKER,
  TRON_ON_ONE,
  TRON_ON_FOUR,
  BNB_CHAIN_ON_FOUR,
  TRON_FORTY_MINUTES_APART,
  TRON_ASLEEP,
  CLUSTER_SILENT,
  CLUSTER_THEN_CLOUD,
  CLUSTER_ELSEWHERE,
  CLUSTER_PLANNED,
  CLUSTER_REPORTED,
  CLUSTER_UNSEEN,
  EARLY_WARNING,
  NO_EARLY_WARNING,
  OKX_WORDS,
  BYBIT_WORDS,
  WORDS_AND_TABLE,
  DEPOSITS_ONLY,
  FUTURES_ONLY,
  TRADING_ONLY,
  NOT_AFFECTED_AT_ALL,
  SLOW_PAYOUT,
  OPERATIONAL_WHILE_SHUT,
  ONE_COIN,
  WALLETS_IMPACTED,
  RED_COMPONENT,
  ONE_WRONG_ADDRESS,
  LONG_BLIND,
  BLOCKED,
  PARTLY_WHOLLY_PARTLY,
  MAJORS_ONE_BY_ONE,
  DROP_BY_DROP,
  KEPT_WINDOW,
  OVERRUN,
  SEOUL_TIME,
  STUCK_TABLE,
]

const folder = fileURLToPath(new URL('../test/replay', import.meta.url))
const only = process.argv.slice(2)
const wanted = [...(only.length === 0 ? RECORDINGS : []), ...recordingsOfExchanges(only)]
for (const recording of wanted) writeRecording(folder, recording)
console.log(`${wanted.length} recordings written.`)
