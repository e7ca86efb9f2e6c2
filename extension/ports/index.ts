/** The browser's abilities, wired up. */
import type { Ports } from '../../src/ports.ts'
import { announce } from './broadcast.ts'
import { fetchFeed } from './fetcher.ts'
import { openLedger } from './ledger-idb.ts'
import { withLock } from './lock.ts'
import { notifier } from './notifier.ts'
import { permits } from './permissions.ts'
import { play } from './sound.ts'
import { speak, tongue } from './tongue.ts'
import { paint } from './toolbar.ts'

const now = () => Date.now()

export const ports: Ports = {
  now,
  fetch: fetchFeed,
  wait: (time) => new Promise((done) => setTimeout(done, time)),
  permits,
  ledger: openLedger(now),
  notifier,
  play,
  paint,
  lock: withLock,
  announce,
  speak,
  tongue,
}
