/** The view of one exchange, whose code and rows come when it is first wanted. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SubjectView } from '../../src/views/subject-screen.ts'
import type { PopupActions } from './actions.ts'

export interface SubjectPageProps {
  readonly view: (query: string) => SubjectView
  /** The incident that was asked for; its story is open from the start. */
  readonly place: string
  readonly act: PopupActions
}

export type LoadSubject = () => Promise<{ readonly SubjectPage: ComponentType<SubjectPageProps> }>

interface LaterProps {
  readonly load: LoadSubject
  readonly place: string
  /** Anything that is new whenever the ledger is. */
  readonly fresh: unknown
  readonly act: PopupActions
}

interface Arrived {
  readonly place: string
  readonly view: SubjectPageProps['view']
  readonly Page: ComponentType<SubjectPageProps>
}

export function Later({ load, place, fresh, act }: LaterProps) {
  const [arrived, setArrived] = useState<Arrived | null>(null)
  // `fresh` says when there is something new to read.
  useEffect(() => {
    let wanted = true
    void Promise.all([load(), act.look(place)]).then(([{ SubjectPage }, view]) => {
      if (wanted) setArrived({ place, view, Page: SubjectPage })
    })
    return () => {
      wanted = false
    }
  }, [place, fresh])
  if (arrived?.place !== place) return null
  return <arrived.Page key={place} view={arrived.view} place={place} act={act} />
}
