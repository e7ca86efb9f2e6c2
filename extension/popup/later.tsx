/** The views behind the list, whose code comes when one is first wanted; an exchange's rows come with it. */
import { useEffect, useState } from 'preact/hooks'
import type { PopupView } from '../../src/views/screen.ts'
import type { SubjectView } from '../../src/views/subject-screen.ts'
import type { PopupActions } from './actions.ts'
import { INBOX } from './route.ts'

export interface SubjectPageProps {
  readonly view: (query: string) => SubjectView
  /** The incident that was asked for; its story is open from the start. */
  readonly place: string
  readonly act: PopupActions
}

type Pages = typeof import('./pages.ts')
export type LoadPages = () => Promise<Pages>

interface LaterProps {
  readonly load: LoadPages
  readonly place: string
  readonly view: PopupView
  readonly act: PopupActions
}

interface Arrived {
  readonly place: string
  readonly pages: Pages
  readonly subject: SubjectPageProps['view'] | null
}

export function Later({ load, place, view, act }: LaterProps) {
  const [arrived, setArrived] = useState<Arrived | null>(null)
  // A new view of the list says that there is something new to read.
  useEffect(() => {
    let wanted = true
    void Promise.all([load(), place === INBOX ? null : act.look(place)]).then(([pages, subject]) => {
      if (wanted) setArrived({ place, pages, subject })
    })
    return () => {
      wanted = false
    }
  }, [place, view])
  if (arrived?.place !== place) return null
  const { InboxPage, SubjectPage } = arrived.pages
  if (arrived.subject === null) return <InboxPage view={view} act={act} />
  return <SubjectPage key={place} view={arrived.subject} place={place} act={act} />
}
