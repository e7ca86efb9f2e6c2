/** `npm run new-exchange -- NAME URL`: writes the declaration, its line in the list and a first fixture. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { FORMATS } from '../src/formats/index.ts'

const [name = '', url = ''] = process.argv.slice(2)
process.exitCode = main()

function main(): number {
  const id = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const wrong = whatIsWrong(id)
  if (wrong) {
    console.error(wrong)
    return 2
  }
  const file = `src/exchanges/${id}.ts`
  write(file, declaration(id))
  addToList(id)
  write(`test/fixtures/${id}/healthy.json`, '{}\n')
  write(`test/fixtures/${id}/broken.json`, '{}\n')
  console.log(remaining(id, file))
  return 0
}

function whatIsWrong(id: string): string | null {
  if (id === '' || url === '')
    return 'Say the name and the address of a feed: npm run new-exchange -- Kraken https://api.kraken.com/0/public/Assets'
  if (!URL.canParse(url) || !url.startsWith('https://')) return `${url} is not an https address.`
  if (existsSync(`src/exchanges/${id}.ts`)) return `src/exchanges/${id}.ts exists already.`
  return null
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function declaration(id: string): string {
  const { origin } = new URL(url)
  const today = new Date().toISOString().slice(0, 10)
  return `/** ${name}: say here in one sentence what can be seen of it. */
import type { ExchangeDeclaration } from '../declaration.ts'

const ${id}: ExchangeDeclaration = {
  id: '${id}',
  name: '${name}',
  mark: '${name.slice(0, 2).toUpperCase()}',
  home: '${origin}/',
  links: {},
  feeds: [
    {
      id: '${id}/coins',
      role: 'table',
      format: '${Object.keys(FORMATS)[0]}',
      url: '${url}',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals'],
      probe: true,
      source: 'Where the shape is documented, checked ${today}.',
    },
  ],
  standsOn: [],
  cannotSee: null,
}

export default ${id}
`
}

/** The import and the entry go to their places in alphabetical order; the formatter sorts the imports. */
function addToList(id: string): void {
  const file = 'src/exchanges/index.ts'
  const text = readFileSync(file, 'utf8')
  const imported = text.replace(/((?:import \w+ from '.\/\w+\.ts'\n)+)/, `$1import ${id} from './${id}.ts'\n`)
  writeFileSync(
    file,
    imported.replace(
      /(EXCHANGES[^=]*= \[)([^\]]*)\]/,
      (_all, head: string, list: string) => `${head}${list.trimEnd().replace(/,$/, '')}, ${id}]`,
    ),
  )
}

function remaining(id: string, file: string): string {
  return [
    `Written: ${file}, its line in src/exchanges/index.ts, test/fixtures/${id}/.`,
    'What remains:',
    `  1. ${file}: the right format (or a new one, src/formats/README.md), pace, official links, what it stands on.`,
    `  2. test/fixtures/${id}/: one healthy and one broken answer in the documented shape.`,
    '  3. manifest.json: the host, among the optional ones.',
    `  4. npm run observe -- ${id}/coins test/fixtures/${id}/healthy.json, then npm run readme and npm test.`,
  ].join('\n')
}
