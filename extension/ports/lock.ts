/** One tick at a time, across worker lives and pages. */

/** False when somebody holds the lock. A dead worker's lock is released by the browser. */
export async function withLock(work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request('tick', { ifAvailable: true }, async (lock) => {
    if (!lock) return false
    await work()
    return true
  })
}
