/** A notification to try, so that a muted system is found out before it matters. */
import { useState } from 'preact/hooks'
import type { SettingsLabels } from '../../src/views/settings-screen.ts'
import { Head, Said } from './head.tsx'

interface NotificationsProps {
  readonly labels: SettingsLabels
  readonly test: () => Promise<void>
}

export function Notifications({ labels, test }: NotificationsProps) {
  const { title, help, test: button, testSent } = labels.notifications
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
      <Head id="notifications" name={title} help={help} />
      <div class="test">
        <button type="button" class="button" aria-disabled={state === 'busy'} onClick={run}>
          {button}
        </button>
        <Said words={state === 'sent' ? testSent : ''} />
      </div>
    </section>
  )
}
