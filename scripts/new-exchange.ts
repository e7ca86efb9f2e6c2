/** `npm run new-exchange -- NAME URL`: writes the declaration, its line in the list and the first fixtures. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  declarationFor,
  fixturesFor,
  guessOf,
  idOf,
  listWith,
  remainingFor,
} from './new-exchange/scaffold.ts'

const LIST = 'src/exchanges/index.ts'
const [name = '', url = ''] = process.argv.slice(2)
process.exitCode = main()

function main(): number {
  const wrong = whatIsWrong()
  if (wrong) {
    console.error(wrong)
    return 2
  }
  const id = idOf(name)
  const guess = guessOf(url)
  write(`src/exchanges/${id}.ts`, declarationFor({ id, name, url, guess, today: new Date() }))
  write(LIST, listWith(readFileSync(LIST, 'utf8'), id))
  for (const [file, text] of fixturesFor(id, guess)) write(file, text)
  console.log(remainingFor(id, guess))
  return 0
}

function whatIsWrong(): string | null {
  const id = idOf(name)
  if (id === '' || url === '')
    return 'Say the name and the address of a feed: npm run new-exchange -- Foxbit https://status.foxbit.com/api/v2/summary.json'
  if (!/^[a-z]/.test(id)) return `"${name}" gives no id that can name a file: begin it with a letter.`
  if (!URL.canParse(url) || !url.startsWith('https://')) return `${url} is not an https address.`
  if (existsSync(`src/exchanges/${id}.ts`)) return `src/exchanges/${id}.ts exists already.`
  return null
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
