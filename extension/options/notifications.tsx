/** A notification to try, so that a muted system is found out before it matters. */
import { useState } from 'preact/hooks'
import type { SettingsLabels } from '../../src/views/screen.ts'
import { Head, Said } from './head.tsx'

interface NotificationsProps {
  readonly labels: SettingsLabels
  readonly test: () => Promise<void>
}

export function Notifications({ labels, test }: NotificationsProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'sent'>('idle')
  const run = () => {
    if (state === 'busy') return
    setState('busy')
    test().then(
      () => setState('sent'),
      () => setState('idle'),
    )
  }
  return (
    <section aria-labelledby="notifications">
      <Head id="notifications" name={labels.notifications} help={labels.notificationsHelp} said="" />
      <div class="test">
        <button type="button" class="button" aria-disabled={state === 'busy'} onClick={run}>
          {labels.test}
        </button>
        <Said words={state === 'sent' ? labels.testSent : ''} />
      </div>
    </section>
  )
}
