/** All that a status page lists, troubled or not: what a person can choose from. */
import * as v from 'valibot'
import { parseJson } from '../formats/json.ts'
import { inShape } from '../formats/shape.ts'
import { fullName } from '../formats/statuspage-shape.ts'
import { plain } from '../formats/text.ts'
import type { Body } from '../glossary.ts'
import { LONGEST_NAME, MOST_WORDS } from './limits.ts'

export interface Page {
  readonly id: string
  readonly name: string
  /** "Group - Component" where there are groups, in the page's order. */
  readonly components: readonly string[]
}

const Summary = v.object({
  page: v.object({ id: v.pipe(v.string(), v.nonEmpty()), name: v.nullish(v.string(), '') }),
  components: v.array(
    v.object({
      id: v.optional(v.string(), ''),
      name: v.string(),
      group: v.nullish(v.boolean(), false),
      group_id: v.nullish(v.string()),
    }),
  ),
})

/** Null when it is no summary of a status page. */
export function pageOf(body: Body): Page | null {
  const json = parseJson(body)
  if (json.kind === 'drift') return null
  const summary = inShape(Summary, json.value)
  if (!summary.ok) return null
  const { page, components } = summary.value
  const groups = new Map(components.filter((one) => one.group).map((one) => [one.id, one.name]))
  const names = components
    .filter((one) => !one.group)
    .map((one) => fullName(one.name, one.group_id, groups))
    .filter((name) => name !== '')
  return {
    id: page.id,
    name: plain(page.name, LONGEST_NAME),
    components: [...new Set(names)].slice(0, MOST_WORDS),
  }
}
