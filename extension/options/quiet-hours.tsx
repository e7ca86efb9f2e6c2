/** From when to when. What makes no sense is not kept, and stays in the fields until it does. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { minuteOf, type QuietView } from '../../src/views/settings-quiet.ts'

interface QuietHoursProps {
  readonly view: QuietView
  readonly change: (from: number, to: number) => void
}

/** A time is typed in two steps: the hour alone is not meant yet. */
const PAUSE = 700

export function QuietHours({ view, change }: QuietHoursProps) {
  const { labels, lasts } = view
  const [from, setFrom] = useState(view.from)
  const [to, setTo] = useState(view.to)
  const why = whyNot(from, to, labels)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    setFrom(view.from)
    setTo(view.to)
  }, [view.from, view.to])
  const keep = () => {
    clearTimeout(waiting.current)
    const [start, end] = [minuteOf(from), minuteOf(to)]
    const isNew = from !== view.from || to !== view.to
    if (why === '' && isNew && start !== null && end !== null) change(start, end)
  }
  useEffect(() => {
    waiting.current = setTimeout(keep, PAUSE)
    return () => clearTimeout(waiting.current)
  }, [from, to])
  return (
    <div class="hours">
      <Time id="quiet-from" label={labels.from} value={from} type={setFrom} leave={keep} wrong={why !== ''} />
      <Time id="quiet-to" label={labels.to} value={to} type={setTo} leave={keep} wrong={why !== ''} />
      <p class="hours-last">{why === '' && lasts}</p>
      <p id="quiet-refused" class="refused" role="alert">
        {why}
      </p>
    </div>
  )
}

function whyNot(from: string, to: string, labels: QuietView['labels']): string {
  if (minuteOf(from) === null || minuteOf(to) === null) return labels.empty
  return minuteOf(from) === minuteOf(to) ? labels.same : ''
}

interface TimeProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly type: (clock: string) => void
  readonly leave: () => void
  readonly wrong: boolean
}

function Time({ id, label, value, type, leave, wrong }: TimeProps) {
  return (
    <div class="time">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={value}
        aria-invalid={wrong}
        aria-describedby="quiet-refused"
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
    </div>
  )
}
