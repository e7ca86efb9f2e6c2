/** `npm run check`: types, lint and the tests of the code base itself. */
import { run } from './run.ts'

const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['tsc', '-b']],
  ['lint', ['biome', 'check', '.']],
  ['repository tests', ['vitest', 'run', 'test/repository']],
]

for (const [name, command] of STEPS) {
  console.log(`-- ${name}`)
  const code = await run(command)
  if (code !== 0) process.exit(code)
}
