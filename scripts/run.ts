/** Runs a tool of node_modules with its output passed through, and returns its exit code. */
import { spawn } from 'node:child_process'

export function run(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const [tool = '', ...words] = command
  return new Promise((resolve) => {
    const child = spawn(tool, words, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(127))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
