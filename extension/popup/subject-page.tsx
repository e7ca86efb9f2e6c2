/** One exchange in full: what happened and why it was told or not, every coin, the official pages. */
import { useState } from 'preact/hooks'
import './subject.css'
import type { SubjectView } from '../../src/views/subject-screen.ts'
import { Tile } from '../shared/tile.tsx'
import type { PopupActions } from './actions.ts'
import { Coins } from './coins.tsx'
import { Exits } from './exits.tsx'
import { Head } from './head.tsx'
import type { SubjectPageProps } from './later.tsx'
import { Links, Silenced, Silences } from './more.tsx'
import { Reasons } from './reasons.tsx'
import { State } from './state.tsx'
import { Stories } from './story.tsx'
import { StripBars } from './strip.tsx'
import { Allow } from './subject.tsx'
import { WishButton } from './wish.tsx'

export function SubjectPage({ view: viewFor, place, act }: SubjectPageProps) {
  const [query, setQuery] = useState('')
  const view = viewFor(query)
  const { labels } = view
  return (
    <>
      <Head back={labels.back} go={act.go} tone={view.tone}>
        <Tile mark={view.mark} tone={view.tone} />
        <h1 class="head-name">{view.name}</h1>
        <State glyph={view.glyph} words={view.state} />
      </Head>
      <main class="subject">
        <section class="subject-now">
          <Reasons reasons={view.reasons} />
          <Allow card={view} allow={act.allow} />
          <Exits exits={view.exits} />
          <StripBars strip={view.strip} />
          {view.sees && <p class="sees">{view.sees}</p>}
          <Doing view={view} act={act} />
        </section>
        <Stories view={view} place={place} />
        <Coins view={view} find={setQuery} act={act} />
        <section class="group">
          <div class="padded">
            <Links links={view.links} name={labels.links} open={act.open} />
          </div>
        </section>
      </main>
    </>
  )
}

function Doing({ view, act }: { readonly view: SubjectView; readonly act: PopupActions }) {
  const { labels, incident, wish } = view
  return (
    <div class="doing">
      {view.silenced && <Silenced card={view} name={labels.unsilence} undo={act.unsilence} />}
      {!view.silenced && incident !== null && view.silenceChoices.length > 0 && (
        <Silences
          choices={view.silenceChoices}
          name={labels.silence}
          choose={(lasts) => act.silence(view.id, incident, lasts)}
        />
      )}
      <div class="more-items">
        {wish && <WishButton subject={view.id} wish={wish} labels={labels} act={act} />}
        <Copy view={view} copy={act.copy} />
      </div>
    </div>
  )
}

function Copy({ view, copy }: { readonly view: SubjectView; readonly copy: PopupActions['copy'] }) {
  const { labels, summary } = view
  const [said, setSaid] = useState('')
  const run = () => void copy(summary).then((done) => setSaid(done ? labels.copied : labels.notCopied))
  return (
    <>
      <button type="button" class="button" onClick={run}>
        {labels.copy}
      </button>
      <span class="refused" role="status">
        {said}
      </span>
    </>
  )
}
