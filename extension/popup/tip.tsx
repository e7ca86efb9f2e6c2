/** One quiet word after a pause is over, until it has been read. */
import type { Tip } from '../../src/views/screen.ts'
import type { PopupActions } from './actions.ts'

export function TipLine({ tip, act }: { readonly tip: Tip; readonly act: PopupActions }) {
  return (
    <aside class="tip">
      <p>{tip.text}</p>
      <p class="tip-do">
        <button type="button" class="link" onClick={() => act.openPage('custody')}>
          {tip.more}
        </button>
        <button type="button" class="button" onClick={act.readTip}>
          {tip.dismiss}
        </button>
      </p>
    </aside>
  )
}
