/** Commands from our own pages, and nobody else's. */
import browser, { type Runtime } from 'webextension-polyfill'
import { type Answer, type Command, parseCommand } from '../../src/protocol.ts'

export function onCommand(handle: (command: Command) => Promise<Answer>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const ours = sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))
    const command = ours ? parseCommand(message) : null
    return command ? handle(command) : undefined
  })
}
