/** Every coin of the exchange, closed ones first, found by typing. */
import type { CoinLine, SubjectView } from '../../src/views/subject-screen.ts'
import type { PopupActions } from './actions.ts'
import { Find } from './find.tsx'
import { State } from './state.tsx'
import { WishButton } from './wish.tsx'

interface CoinsProps {
  readonly view: SubjectView
  readonly find: (query: string) => void
  readonly act: PopupActions
}

export function Coins({ view, find, act }: CoinsProps) {
  const { coins, labels } = view
  if (!coins) return null
  return (
    <section class="group">
      <h2 class="group-name">{labels.coins}</h2>
      <p class="padded coins-count">{coins.count}</p>
      <Find name={labels.findCoin} none={coins.none} change={find} />
      <ul class="coins">
        {coins.lines.map((coin) => (
          <Coin key={coin.asset} coin={coin} view={view} act={act} />
        ))}
      </ul>
      {coins.rest && <p class="empty">{coins.rest}</p>}
    </section>
  )
}

interface CoinProps {
  readonly coin: CoinLine
  readonly view: SubjectView
  readonly act: PopupActions
}

function Coin({ coin, view, act }: CoinProps) {
  const { id, labels } = view
  return (
    <li class="coin" data-tone={coin.tone}>
      <div class="coin-head">
        <h3 class="coin-name">{coin.asset}</h3>
        <State glyph={coin.glyph} words={coin.state} />
        {coin.wish && (
          <WishButton subject={id} wish={coin.wish} labels={labels} act={act} what={coin.asset} />
        )}
      </div>
      {coin.open && <p class="coin-ways">{coin.open}</p>}
      {coin.closed.map((way) => (
        <div key={way.network} class="coin-way">
          <p class="coin-ways">{way.text}</p>
          {way.wish && coin.open && (
            <WishButton
              subject={id}
              wish={way.wish}
              labels={labels}
              act={act}
              what={`${coin.asset} ${way.network}`}
            />
          )}
        </div>
      ))}
    </li>
  )
}
