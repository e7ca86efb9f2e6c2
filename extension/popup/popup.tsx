/** The popup: the answer on top, what needs attention below it, worst first; or one exchange, or the inbox. */
import { useEffect, useState } from 'preact/hooks'
import type { PopupView } from '../../src/views/screen.ts'
import { useLanguage } from '../shared/language.ts'
import type { PopupActions } from './actions.ts'
import { Answer } from './answer.tsx'
import { Cause } from './cause.tsx'
import { Find, found } from './find.tsx'
import { type Checked, Foot } from './foot.tsx'
import { Later, type LoadPages } from './later.tsx'
import { Open } from './open.tsx'
import { Planned } from './planned.tsx'
import { Subject } from './subject.tsx'
import { TipLine } from './tip.tsx'

export interface PopupProps {
  readonly view: PopupView
  /** '' is the list. */
  readonly place: string
  readonly checked: Checked
  readonly act: PopupActions
  readonly pages: LoadPages
}

export function Popup({ view, place, checked, act, pages }: PopupProps) {
  useLanguage(view.lang, view.dir)
  return (
    <div class="popup">
      {place === '' ? (
        <List view={view} act={act} />
      ) : (
        <Later load={pages} place={place} view={view} act={act} />
      )}
      <Foot view={view} checked={checked} act={act} place={place} />
    </div>
  )
}

function List({ view, act }: Pick<PopupProps, 'view' | 'act'>) {
  const [query, setQuery] = useState('')
  const { cards, open } = found(view, query)
  const { labels } = view
  const whole = useLater() || cards.length <= IN_SIGHT
  return (
    <>
      <Answer view={view} />
      <main data-long={view.isLong}>
        {view.isLong && (
          <Find
            name={labels.find}
            none={cards.length + open.length === 0 ? labels.findNone : ''}
            change={setQuery}
          />
        )}
        {(whole ? cards : cards.slice(0, IN_SIGHT)).map((card) => (
          <Subject key={card.id} card={card} labels={labels} act={act} />
        ))}
        {whole && <Below view={view} open={open} act={act} />}
      </main>
    </>
  )
}

/** More than fit into a popup's 600 points. */
const IN_SIGHT = 10

/** False until the first paint: what lies out of sight must not keep the answer waiting. */
function useLater(): boolean {
  const [later, setLater] = useState(false)
  useEffect(() => setLater(true), [])
  return later
}

interface BelowProps extends Pick<PopupProps, 'view' | 'act'> {
  readonly open: PopupView['open']
}

/** What comes below the cards. */
function Below({ view, open, act }: BelowProps) {
  const { labels } = view
  return (
    <>
      {view.causes.length > 0 && (
        <section class="group">
          <h2 class="group-name">{labels.causes}</h2>
          {view.causes.map((cause) => (
            <Cause key={cause.id} cause={cause} labels={labels} act={act} />
          ))}
        </section>
      )}
      <Planned lines={view.planned} labels={labels} act={act} />
      <Open chips={open} name={labels.open} go={act.go} />
      {view.cards.length + view.open.length === 0 && (
        <FirstStep name={labels.settings} open={act.openSettings} />
      )}
      {view.tip && <TipLine tip={view.tip} act={act} />}
    </>
  )
}

/** Nothing is watched, so the one useful thing to do is to choose. */
function FirstStep({ name, open }: { readonly name: string; readonly open: () => void }) {
  return (
    <p class="first-step">
      <button type="button" class="button button-strong" onClick={open}>
        {name}
      </button>
    </p>
  )
}
