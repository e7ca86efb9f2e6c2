/** Ninety days of every exchange: bars, the share in words, and how fast it answers. */
import type {
  DaysView,
  ExchangeHistory,
  HistoryLabels,
  SignalHistory,
} from '../../src/views/history-screen.ts'
import { Tile } from '../shared/tile.tsx'
import type { HistoryActions } from './actions.ts'
import { Bars } from './bars.tsx'
import { Latency } from './latency.tsx'

interface QuarterProps {
  readonly days: DaysView
  readonly labels: HistoryLabels
  readonly dir: 'ltr' | 'rtl'
  readonly act: HistoryActions
}

export function Quarter({ days, labels, dir, act }: QuarterProps) {
  return (
    <>
      <div class="summary" data-tone={days.tone}>
        <h2>{days.headline}</h2>
        <p>{days.detail}</p>
      </div>
      <ul class="legend" aria-label={labels.legend}>
        {days.legend.map(({ state, words }) => (
          <li key={state}>
            <span class="bar" data-state={state} style={{ '--seen': '1' }} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
      <div class="exchanges">
        {days.exchanges.map((one) => (
          <Exchange key={one.id} exchange={one} days={days} labels={labels} dir={dir} act={act} />
        ))}
      </div>
    </>
  )
}

interface ExchangeProps extends QuarterProps {
  readonly exchange: ExchangeHistory
}

function Exchange({ exchange, days, labels, dir, act }: ExchangeProps) {
  const { id, name, mark, missing, main, more, others, latency } = exchange
  return (
    <section class="exchange" aria-labelledby={`name-${id}`}>
      <div class="exchange-head">
        <Tile mark={mark} tone="unknown" />
        <h3 id={`name-${id}`}>{name}</h3>
        {missing && <p class="missing">{missing}</p>}
        {latency && <Latency latency={latency} label={labels.answers} />}
      </div>
      <Signal history={main} days={days} dir={dir} />
      {more && (
        <details
          class="others"
          open={others !== null}
          onToggle={({ currentTarget }) => act.unfold(id, currentTarget.open)}
        >
          <summary aria-label={`${name}: ${more}`}>{more}</summary>
          {others?.map((one) => (
            <Signal key={one.signal} history={one} days={days} dir={dir} named />
          ))}
        </details>
      )}
    </section>
  )
}

interface SignalProps extends Pick<QuarterProps, 'days' | 'dir'> {
  readonly history: SignalHistory
  readonly named?: boolean
}

function Signal({ history, days, dir, named = false }: SignalProps) {
  return (
    <div class="signal">
      {named && <h4>{history.name}</h4>}
      <p class="share">{history.summary}</p>
      <Bars bars={history.bars} label={history.label} dir={dir} />
      <p class="axis" aria-hidden="true">
        <span>{days.firstDay}</span>
        <span>{days.lastDay}</span>
      </p>
    </div>
  )
}
