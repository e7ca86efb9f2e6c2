/** The page about keeping coins oneself: what it means, what can go wrong, and how to try it. It sells nothing. */
import type { Tongue } from '../words.ts'
import { directionOf } from './popup.ts'

export interface Risk {
  readonly name: string
  readonly text: string
}

export interface CustodyView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly lead: string
  /** The two ways, side by side. */
  readonly ways: readonly CustodyPart[]
  readonly risks: { readonly title: string; readonly list: readonly Risk[] }
  /** Steps, in their order. */
  readonly steps: CustodyPart
  readonly choice: CustodyPart
}

export interface CustodyPart {
  readonly title: string
  readonly lines: readonly string[]
}

export function custodyView({ locale, say }: Tongue): CustodyView {
  return {
    lang: locale,
    dir: directionOf(locale),
    title: say('custody_title'),
    lead: say('custody_lead'),
    ways: [
      {
        title: say('custody_exchange'),
        lines: [say('custody_exchange_hands'), say('custody_exchange_pauses')],
      },
      { title: say('custody_self'), lines: [say('custody_self_means'), say('custody_self_alone')] },
    ],
    risks: {
      title: say('custody_risks'),
      list: [
        { name: say('custody_risk_keys'), text: say('custody_risk_keys_text') },
        { name: say('custody_risk_scams'), text: say('custody_risk_scams_text') },
        { name: say('custody_risk_network'), text: say('custody_risk_network_text') },
        { name: say('custody_risk_heirs'), text: say('custody_risk_heirs_text') },
      ],
    },
    steps: {
      title: say('custody_try'),
      lines: [
        say('custody_try_read'),
        say('custody_try_fee'),
        say('custody_try_address'),
        say('custody_try_send'),
        say('custody_try_restore'),
      ],
    },
    choice: {
      title: say('custody_choice'),
      lines: [say('custody_choice_both'), say('custody_choice_ours')],
    },
  }
}
