/** Ports with something put around every call: slowness, faults, or a worker that dies of one feed. */
import type { Ports } from '../../src/ports.ts'

/** `about` is the address asked or the id of the message, '' for calls about nothing in particular. */
export interface Call {
  readonly name: 'fetch' | 'read' | 'commit' | 'show' | 'visible' | 'amend' | 'clear' | 'paint'
  readonly about: string
}
export type Around = <T>(call: Call, work: () => Promise<T>) => Promise<T>

export function bent(ports: Ports, around: Around): Ports {
  const { ledger, notifier } = ports
  return {
    ...ports,
    fetch: (request) => around({ name: 'fetch', about: request.url }, () => ports.fetch(request)),
    ledger: {
      read: (want, look) => around({ name: 'read', about: '' }, () => ledger.read(want, look)),
      commit: (want, step) => around({ name: 'commit', about: '' }, () => ledger.commit(want, step)),
    },
    notifier: {
      show: (id, title, body, how) =>
        around({ name: 'show', about: id }, () => notifier.show(id, title, body, how)),
      visible: () => around({ name: 'visible', about: '' }, () => notifier.visible()),
      amend: (id, title, body) => around({ name: 'amend', about: id }, () => notifier.amend(id, title, body)),
      clear: (id) => around({ name: 'clear', about: id }, () => notifier.clear(id)),
    },
    paint: (badge) => around({ name: 'paint', about: '' }, () => ports.paint(badge)),
  }
}
