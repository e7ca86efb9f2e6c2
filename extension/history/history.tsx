/** The frame of the history page: its name, its parts, and the part one is in. */
import { useEffect, useRef } from 'preact/hooks'
import type { HistoryPlace } from '../../src/views/history-place.ts'
import type { HistoryView } from '../../src/views/history-screen.ts'
import { useLanguage } from '../shared/language.ts'
import type { HistoryActions } from './actions.ts'
import { Day } from './day.tsx'
import { Incidents } from './incidents.tsx'
import { Quarter } from './quarter.tsx'
import { Risk } from './risk.tsx'

interface HistoryProps {
  readonly view: HistoryView
  readonly act: HistoryActions
  readonly place: HistoryPlace
  readonly fresh: boolean
}

export function History({ view, act, place, fresh }: HistoryProps) {
  useLanguage(view.lang, view.dir)
  const { content, labels } = view
  const main = useArrival(`${place.part} ${place.day}`)
  return (
    <div class="history">
      <header class="history-head">
        <h1>{labels.title}</h1>
        <nav aria-label={labels.tabs}>
          <ul class="tabs">
            {view.tabs.map(({ part, name, address }) => (
              <li key={part}>
                <a class="tab" href={address} aria-current={part === content.kind ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <Content view={view} act={act} place={place} fresh={fresh} />
      </main>
    </div>
  )
}

function Content({ view, act, place, fresh }: HistoryProps) {
  const { content, labels, dir } = view
  switch (content.kind) {
    case 'days':
      return <Quarter days={content.days} labels={labels} dir={dir} act={act} />
    case 'day':
      return <Day day={content.day} labels={labels} act={act} />
    case 'incidents':
      return <Incidents incidents={content.incidents} labels={labels} place={place} act={act} fresh={fresh} />
    case 'risk':
      return <Risk risk={content.risk} />
    default:
      return content satisfies never
  }
}

/** Whoever goes to another part starts reading there, but nobody does when the page has just opened. */
function useArrival(where: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(where)
  useEffect(() => {
    if (before.current === where) return
    before.current = where
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [where])
  return main
}
