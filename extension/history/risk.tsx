/** Shared risk: each upstream as a floor, and on it the exchanges that would fall with it. */
import type { RiskGroup, RiskMember, RiskView } from '../../src/views/history-lists-screen.ts'
import { Tile } from '../shared/tile.tsx'

export function Risk({ risk }: { readonly risk: RiskView }) {
  return (
    <>
      <div class="summary" data-tone="unknown">
        <h2>{risk.headline}</h2>
        {risk.unknown && <p>{risk.unknown}</p>}
      </div>
      {risk.groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </>
  )
}

function Group({ group }: { readonly group: RiskGroup }) {
  const { id, name, mark, sentences, members } = group
  return (
    <section class="risk" aria-labelledby={`risk-${id}`}>
      <h3 id={`risk-${id}`}>{name}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="floor" aria-hidden="true">
        <div class="floor-top">
          {members.map((one) => (
            <span key={one.id} class="pillar" data-reported={one.reported}>
              <Tile mark={one.mark} tone="unknown" />
            </span>
          ))}
        </div>
        <div class="floor-base">
          <span class="floor-mark">{mark}</span> {name}
        </div>
      </div>
      <ul class="proofs">
        {members.map((one) => (
          <Proof key={one.id} member={one} />
        ))}
      </ul>
    </section>
  )
}

function Proof({ member }: { readonly member: RiskMember }) {
  const { name, words, proof } = member
  return (
    <li>
      <strong>{name}</strong> {words}
      <br />
      {proof.url ? (
        <a href={proof.url} target="_blank" rel="noreferrer">
          {proof.text}
        </a>
      ) : (
        <span class="proof-text">{proof.text}</span>
      )}
    </li>
  )
}
