/** What can be seen of an exchange, and what cannot, in one line. */
import type { CannotSee, ExchangeDeclaration } from '../declaration.ts'
import type { Tongue } from '../words.ts'

/** These say themselves how much of withdrawals is seen. */
const INSTEAD: readonly CannotSee[] = [
  'cannot_see_table',
  'cannot_see_table_status_page',
  'cannot_see_withdrawals',
]

export function seesOf({ cannotSee }: Pick<ExchangeDeclaration, 'cannotSee'>, { say }: Tongue): string {
  const table = cannotSee.includes('cannot_see_networks') ? 'sees_coins' : 'sees_table'
  const seen = cannotSee.some((one) => INSTEAD.includes(one)) ? [] : [say(table)]
  return [...seen, ...cannotSee.map((one) => say(one))].join(' · ')
}
