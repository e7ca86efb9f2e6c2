/** Waiting for something to become true in a real browser. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patience = 60_000,
): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const seen = await look()
    if (seen) return seen
    if (Date.now() > end) throw new Error(`still waiting for ${what} after ${patience / 1000} s`)
    await new Promise((done) => setTimeout(done, 300))
  }
}
