/** A notification to try: sent, seen or not, and what to do when it did not come. */
import { useState } from 'preact/hooks'
import type { TestStep } from '../../src/views/welcome-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Panel } from './panel.tsx'

type Stage = 'before' | 'busy' | 'sent' | 'seen' | 'missed' | 'failed'

interface TestProps {
  readonly step: TestStep
  readonly send: () => Promise<boolean>
}

export function Test({ step, send }: TestProps) {
  const [stage, setStage] = useState<Stage>('before')
  const run = () => {
    if (stage === 'busy') return
    setStage('busy')
    send().then((taken) => setStage(taken ? 'sent' : 'failed'))
  }
  const isFirst = stage === 'before'
  return (
    <Panel number={3} title={step.title} help={step.help}>
      <div class="row">
        <button
          type="button"
          class={isFirst ? 'button button-strong' : 'button'}
          aria-disabled={stage === 'busy'}
          onClick={run}
        >
          {isFirst ? step.send : step.again}
        </button>
        <p class={stage === 'seen' ? 'well' : ''} role="status">
          {stage === 'seen' && <Glyph name="tick" />}
          {wordsOf(step, stage)}
        </p>
        {stage === 'sent' && (
          <span class="row">
            <button type="button" class="button" onClick={() => setStage('seen')}>
              {step.yes}
            </button>
            <button type="button" class="button" onClick={() => setStage('missed')}>
              {step.no}
            </button>
          </span>
        )}
      </div>
      {(stage === 'missed' || stage === 'failed') && <Help step={step} />}
    </Panel>
  )
}

function wordsOf(step: TestStep, stage: Stage): string {
  if (stage === 'sent') return step.sent
  if (stage === 'seen') return step.well
  return stage === 'failed' ? step.failed : ''
}

function Help({ step }: { readonly step: TestStep }) {
  return (
    <div class="ways-out" role="status">
      <p>{step.why}</p>
      <ol>
        {step.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ol>
      <p>{step.missed}</p>
    </div>
  )
}
