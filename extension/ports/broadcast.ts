/** Tells open pages that the ledger changed; they read it themselves. */
const CHANNEL = 'ledger'
let channel: BroadcastChannel | null = null

export function announce(): void {
  channel ??= new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
}

export function onChange(listener: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', listener)
}
