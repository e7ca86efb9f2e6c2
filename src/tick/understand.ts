/** Reading an answer without letting a bug of ours on one feed's bytes end the tick. */

/** A bug of ours on one feed's bytes. It counts as not understood, so that it costs the other feeds nothing. */
export class NotUnderstood extends Error {
  constructor(readonly why: string) {
    super(why)
  }
}

export function understand<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new NotUnderstood(`could not be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
