/** The state of all feeds as text for a bug report: shown, and copied. */
import { useState } from 'preact/hooks'
import type { ReportLabels } from '../../src/views/settings-report.ts'
import type { SettingsActions } from './actions.ts'
import { Head, Said } from './head.tsx'

interface ReportProps {
  readonly labels: ReportLabels
  readonly act: Pick<SettingsActions, 'report' | 'copy'>
}

export function Report({ labels, act }: ReportProps) {
  const [text, setText] = useState('')
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async () => {
    setState('idle')
    const report = await act.report()
    setText(report)
    setState((await act.copy(report)) ? 'copied' : 'failed')
  }
  const words = { idle: '', copied: labels.copied, failed: labels.failed }[state]
  return (
    <div class="part">
      <Head id="report" name={labels.title} help={labels.help} under />
      <div class="test">
        <button type="button" class="button" onClick={() => void copy()}>
          {labels.copy}
        </button>
        <Said words={words} wrong={state === 'failed'} />
      </div>
      {text !== '' && (
        <details class="report" open={state === 'failed'}>
          <summary>{labels.show}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reached by keyboard */}
          <pre dir="ltr" tabIndex={0}>
            {text}
          </pre>
        </details>
      )}
    </div>
  )
}
