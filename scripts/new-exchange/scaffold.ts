/** The first lines of a new exchange, as far as its name and one address tell. */
import type { FeedRole } from '../../src/declaration.ts'
import type { FormatId } from '../../src/formats/index.ts'

/** What an address is most likely to be. */
export interface Guess {
  /** The feed's own name: its fixtures are called after it. */
  readonly feed: string
  readonly role: FeedRole
  readonly format: FormatId
  readonly says: string
  /** The kind is known by its address; otherwise the format has to be chosen or written. */
  readonly known: boolean
}

export function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

export function guessOf(url: string): Guess {
  const { pathname } = new URL(url)
  if (pathname.startsWith('/api/v2/summary.json'))
    return { feed: 'status', role: 'status', format: 'statuspage', says: STATUS, known: true }
  if (/\b(time|timestamp)$/.test(pathname))
    return { feed: 'time', role: 'state', format: 'server-time', says: "['api']", known: true }
  return { feed: 'coins', role: 'table', format: 'kucoin-currencies', says: TABLE, known: false }
}

const STATUS = "['withdrawals', 'deposits', 'trading', 'api', 'login', 'site']"
const TABLE = "['withdrawals', 'deposits']"

interface New {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly guess: Guess
  readonly today: Date
}

export function declarationFor({ id, name, url, guess, today }: New): string {
  const { feed, role, format, says } = guess
  const table = role === 'table'
  const cannotSee = { table: "'cannot_see_surely'", status: "'cannot_see_table_status_page'" }[role as string]
  return `/** ${name}: say here in one sentence what can be seen of it. */
import type { ExchangeDeclaration } from '../declaration.ts'

const ${id}: ExchangeDeclaration = {
  id: '${id}',
  name: '${name}',
  mark: '${id.slice(0, 2).toUpperCase()}',
  home: 'https://www.${new URL(url).hostname.split('.').slice(-2).join('.')}',
  links: {},
  feeds: [
    {
      id: '${id}/${feed}',
      role: '${role}',
      format: '${format}',
      url: '${url}',
      paceSeconds: ${table ? 300 : 60},
      floorSeconds: ${table ? 60 : 30},
      says: ${says},
      probe: true,
      source: 'Unverified: where the shape is documented, checked ${today.toISOString().slice(0, 10)}.',
    },
  ],
  standsOn: [],
  cannotSee: [${cannotSee ?? "'cannot_see_withdrawals'"}],
}

export default ${id}
`
}

/** The list with its import and its entry; the formatter sorts the imports. */
export function listWith(list: string, id: string): string {
  const imported = list.replace(/((?:import \w+ from '.\/\w+\.ts'\n)+)/, `$1import ${id} from './${id}.ts'\n`)
  return imported.replace(/(EXCHANGES[^=]*= \[\n)((?: {2}\w+,\n)*)\]/, `$1$2  ${id},\n]`)
}

export function fixturesFor(id: string, { feed }: Guess): readonly (readonly [string, string])[] {
  const folder = `test/fixtures/${id}`
  const story = { title: 'What breaks, in a sentence', breaks: [feed], expect: [] }
  return [
    ...['healthy', 'broken', 'drifted'].map((kind) => [`${folder}/${feed}-${kind}.json`, '{}\n'] as const),
    [`${folder}/story.json`, `${JSON.stringify(story, null, 2)}\n`],
  ]
}

export function remainingFor(id: string, { feed, format, known }: Guess): string {
  return [
    `Written: src/exchanges/${id}.ts, its line in src/exchanges/index.ts, test/fixtures/${id}/.`,
    'What remains:',
    known
      ? `  1. src/exchanges/${id}.ts: official links, domains, what it stands on, what cannot be seen.`
      : `  1. src/exchanges/${id}.ts: the right format instead of "${format}" (or a new one: src/formats/README.md), pace, links, what it stands on.`,
    `  2. test/fixtures/${id}/: what ${feed} answers on a healthy day, in trouble, and with a field renamed; story.json: what is told.`,
    `  3. npm run observe -- ${id}/${feed} test/fixtures/${id}/${feed}-healthy.json`,
    `  4. npm run recordings -- ${id}, npm run replay -- test/replay/${id}-*`,
    '  5. npm run format, npm run coverage, npm test.',
    `  With internet access: npm run doctor -- ${id}; when it answers in shape, take out \`probe\`.`,
  ].join('\n')
}
