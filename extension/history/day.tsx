/** One day: a lane for each exchange that had trouble, the clouds under them, and time across all of it. */
import { useState } from 'preact/hooks'
import type { DayLink, DayView, HistoryLabels } from '../../src/views/history-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import type { HistoryActions } from './actions.ts'
import { LaneRow, percent } from './lane.tsx'

interface DayProps {
  readonly day: DayView
  readonly labels: HistoryLabels
  readonly act: HistoryActions
}

export function Day({ day, labels, act }: DayProps) {
  const bars = [...day.lanes, ...day.clouds].flatMap((lane) => lane.bars)
  return (
    <>
      <div class="day-head">
        <h2>{day.title}</h2>
        <div class="day-ways">
          <Way link={day.previous} side="back" />
          <Way link={day.next} side="on" />
          <label>
            {labels.chooseDay}
            <input
              type="date"
              min={day.firstDay}
              max={day.lastDay}
              value={day.day}
              onChange={({ currentTarget }) => currentTarget.value && act.goToDay(currentTarget.value)}
            />
          </label>
        </div>
      </div>
      <div class="day-sentences">
        {day.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {bars.length > 0 && <Chart day={day} labels={labels} />}
      {day.quiet.length > 0 && (
        <p class="quiet">
          <strong>{labels.quiet}</strong> {day.quiet.join(', ')}
        </p>
      )}
      {bars.length > 0 && (
        <section aria-labelledby="day-words">
          <h3 id="day-words">{labels.words}</h3>
          <ol class="day-words">
            {bars.map((bar) => (
              <li key={bar.id} data-tone={bar.tone}>
                <Glyph name={bar.glyph} />
                <a href={bar.address}>{bar.label}</a>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p>
        <a href={day.all.address}>{day.all.label}</a>
      </p>
    </>
  )
}

function Way({ link, side }: { readonly link: DayLink | null; readonly side: 'back' | 'on' }) {
  if (!link) return null
  return (
    <a class="button way" data-side={side} href={link.address} rel={side === 'back' ? 'prev' : 'next'}>
      <Glyph name="more" />
      {link.label}
    </a>
  )
}

/** In languages read from the right the axis runs from the right too: every place is counted from the start. */
function Chart({ day, labels }: Pick<DayProps, 'day' | 'labels'>) {
  const [said, say] = useState('')
  return (
    <div class="chart">
      <div class="chart-lanes">
        <div class="chart-under" aria-hidden="true">
          {day.ticks.map(({ at }) => (
            <span key={at} class="chart-line" style={{ insetInlineStart: percent(at) }} />
          ))}
          {day.bands.map(({ id, from, to }) => (
            <span
              key={id}
              class="chart-band"
              style={{ insetInlineStart: percent(from), inlineSize: percent(Math.max(0.003, to - from)) }}
            />
          ))}
        </div>
        {day.lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} until={day.until} say={say} />
        ))}
        {day.clouds.length > 0 && <h3 class="chart-clouds">{labels.clouds}</h3>}
        {day.clouds.map((lane) => (
          <LaneRow key={lane.id} lane={lane} until={day.until} say={say} />
        ))}
      </div>
      <p class="chart-ticks" aria-hidden="true">
        {day.ticks.map(({ at, label }) => (
          <span key={at} style={{ insetInlineStart: percent(at) }}>
            {label}
          </span>
        ))}
      </p>
      <p class="chart-said" aria-hidden="true">
        {said}
      </p>
    </div>
  )
}
