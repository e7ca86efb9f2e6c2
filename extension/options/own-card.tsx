/** A feed of one's own: to be ticked, changed and removed. */
import { useState } from 'preact/hooks'
import type { OwnChoice, OwnLabels, SettingsLabels } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Choice } from './choice.tsx'
import type { Chosen } from './chosen.ts'
import { focused } from './focused.ts'
import { OwnChange } from './own-change.tsx'

interface OwnCardProps {
  readonly feed: OwnChoice
  readonly labels: SettingsLabels
  readonly chosen: Chosen
  readonly act: SettingsActions
  /** It is gone, and the keyboard with it. */
  readonly removed: () => void
}

type Doing = 'nothing' | 'changing' | 'removing'

export function OwnCard({ feed, labels, chosen, act, removed }: OwnCardProps) {
  const [doing, setDoing] = useState<Doing>('nothing')
  const [last, setLast] = useState<Doing>('nothing')
  const start = (next: Doing) => {
    setLast(doing)
    setDoing(next)
  }
  const rest = () => start('nothing')
  const remove = () => void act.removeFeed(feed.id).then((why) => (why === '' ? removed() : rest()))
  return (
    <Choice
      choice={feed}
      chosen={chosen.list.includes(feed.id)}
      labels={labels.permission}
      set={chosen.set}
      allow={act.allow}
    >
      {doing === 'nothing' && <Buttons feed={feed} labels={labels.own} start={start} last={last} />}
      {doing === 'changing' && <OwnChange feed={feed} labels={labels} act={act} close={rest} />}
      {doing === 'removing' && <Really feed={feed} labels={labels.own} remove={remove} keep={rest} />}
    </Choice>
  )
}

interface ButtonsProps {
  readonly feed: OwnChoice
  readonly labels: OwnLabels
  readonly start: (doing: Doing) => void
  /** What was being done before: the keyboard is back where that began. */
  readonly last: Doing
}

function Buttons({ feed, labels, start, last }: ButtonsProps) {
  return (
    <div class="buttons">
      <button
        type="button"
        class="button"
        ref={last === 'changing' ? focused : null}
        aria-label={labels.changeNamed.replace('$1', feed.name)}
        onClick={() => start('changing')}
      >
        {labels.change}
      </button>
      <button
        type="button"
        class="button"
        ref={last === 'removing' ? focused : null}
        aria-label={labels.removeNamed.replace('$1', feed.name)}
        onClick={() => start('removing')}
      >
        {labels.remove}
      </button>
    </div>
  )
}

interface ReallyProps {
  readonly feed: OwnChoice
  readonly labels: OwnLabels
  readonly remove: () => void
  readonly keep: () => void
}

/** Nobody loses a feed by one slip: the keyboard goes to the harmless button. */
function Really({ feed, labels, remove, keep }: ReallyProps) {
  return (
    <div class="really">
      <p role="alert">{labels.removing.replace('$1', feed.name)}</p>
      <div class="buttons">
        <button type="button" class="button" ref={focused} onClick={keep}>
          {labels.keep}
        </button>
        <button type="button" class="button button-grave" onClick={remove}>
          {labels.reallyRemove}
        </button>
      </div>
    </div>
  )
}
