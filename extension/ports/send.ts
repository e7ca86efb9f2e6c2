/** A page's commands to the worker. Apart from their checking: a page that only sends stays small. */
import browser from 'webextension-polyfill'
import type { Answer, Command } from '../../src/protocol.ts'

export function send(command: Command): Promise<Answer> {
  return browser.runtime.sendMessage(command)
}
