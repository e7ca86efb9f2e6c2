/** Builds dist/chrome and dist/firefox, each loadable as it is. */
import { pathToFileURL } from 'node:url'

const ENGINES = ['chrome', 'firefox'] as const

export async function build(): Promise<void> {
  for (const engine of ENGINES) {
    // The web-extension plugin reads the engine when the config is loaded, so each build loads it anew.
    process.env.HALTWATCH_ENGINE = engine
    const vite = await import('vite')
    await vite.build({ configFile: 'vite.config.ts' })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build()
  console.log('Built dist/chrome and dist/firefox.')
}
