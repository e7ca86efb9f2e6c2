/** What can be seen of an exchange, and what cannot, in one line. */
import type { CannotSee, ExchangeDeclaration } from '../declaration.ts'
import type { Tongue, WordKey } from '../words.ts'

/** A dot that stays at the end of a line, never at the head of the next. */
export const BETWEEN = '\u00a0· '

/** These say themselves how much of withdrawals is seen. */
const INSTEAD: readonly CannotSee[] = [
  'cannot_see_table',
  'cannot_see_table_status_page',
  'cannot_see_withdrawals',
]

export function seesOf({ cannotSee }: Pick<ExchangeDeclaration, 'cannotSee'>, { say }: Tongue): string {
  const seen = cannotSee.some((one) => INSTEAD.includes(one)) ? [] : [say(tableWords(cannotSee))]
  return [...seen, ...cannotSee.map((one) => say(one))].join(BETWEEN)
}

function tableWords(cannotSee: readonly CannotSee[]): WordKey {
  if (cannotSee.includes('cannot_see_networks')) return 'sees_coins'
  return cannotSee.includes('cannot_see_direction') ? 'sees_closings' : 'sees_table'
}
