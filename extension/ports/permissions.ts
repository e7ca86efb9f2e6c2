/** Which hosts the user lets us ask. Required hosts can be taken back too, in Firefox and in Chrome. */
import browser from 'webextension-polyfill'
import { type Permits, permitsOf } from '../../src/hosts.ts'

export async function permits(): Promise<Permits> {
  const { origins } = await browser.permissions.getAll()
  return permitsOf(origins ?? [])
}

/** Must be called straight from a click: browsers ask the user only then. */
export function askFor(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] })
}

/** Required hosts stay: browsers refuse to give them back, and no harm is done. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false)
}

/** Every host beyond those the extension cannot do without. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const { host_permissions: required = [] } = browser.runtime.getManifest() as Required
  await giveBack(origins.filter((origin) => !required.includes(origin)))
}

/** The polyfill's types know version 2 of manifests only. */
interface Required {
  readonly host_permissions?: readonly string[]
}

export function onPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}
