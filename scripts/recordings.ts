/** Writes the built-in recordings into test/replay: `npm run recordings`, or those of one exchange with `-- ID`. */
import { fileURLToPath } from 'node:url'
import { ALREADY_PAUSED, ALREADY_PAUSED_SLOWLY } from './recordings/already-paused.ts'
import { ASLEEP, ASLEEP_LONG } from './recordings/asleep.ts'
import { AWS_TOKYO } from './recordings/aws-tokyo.ts'
import { BINANCE_BTC } from './recordings/binance-btc.ts'
import { BLIND_AFTER_NOTICE } from './recordings/blind-after-notice.ts'
import { CAPTIVE_PORTAL } from './recordings/captive-portal.ts'
import { CLOCK_HOUR, CLOCK_PAUSE, CLOCK_QUIET } from './recordings/clock.ts'
import { DRIFT, DRIFT_IN_PAUSE } from './recordings/drift.ts'
import { recordingsOfExchanges } from './recordings/exchanges.ts'
import { KILLED } from './recordings/killed.ts'
import { MEXC_ANNOUNCED, MEXC_SCROLLS_OFF } from './recordings/mexc.ts'
import { OFFLINE_HOUR, OFFLINE_PAUSE } from './recordings/offline.ts'
import { ONE_NETWORK } from './recordings/one-network.ts'
import { QUIET_DAY } from './recordings/quiet-day.ts'
import { SHAKY_REOPENING } from './recordings/shaky-reopening.ts'
import { STAGED_REOPENING } from './recordings/staged-reopening.ts'
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
]

const folder = fileURLToPath(new URL('../test/replay', import.meta.url))
const only = process.argv.slice(2)
const wanted = [...(only.length === 0 ? RECORDINGS : []), ...recordingsOfExchanges(only)]
for (const recording of wanted) writeRecording(folder, recording)
console.log(`${wanted.length} recordings written.`)
