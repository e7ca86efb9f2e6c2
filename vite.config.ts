/** Builds the extension for one engine (`HALTWATCH_ENGINE=chrome|firefox vite build`), and runs the tests. */

import webExtension from 'vite-plugin-web-extension'
import { defineConfig } from 'vitest/config'
import { withoutSources } from './scripts/without-sources.ts'

const engine = process.env.HALTWATCH_ENGINE === 'firefox' ? 'firefox' : 'chrome'
const testing = process.env.VITEST !== undefined

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  logLevel: 'warn',
  build: {
    outDir: `dist/${engine}`,
    emptyOutDir: true,
    // Both engines' oldest supported versions (manifest.json).
    target: ['chrome120', 'firefox140'],
    modulePreload: { polyfill: false },
  },
  plugins: testing
    ? []
    : [
        withoutSources(),
        webExtension({
          manifest: 'manifest.json',
          browser: engine,
          additionalInputs: [
            // Pages the manifest does not name.
            'extension/history/history.html',
            'extension/welcome/welcome.html',
            'extension/custody/custody.html',
            // Only Chrome needs a page to play a sound.
            ...(engine === 'chrome' ? ['extension/sound/sound.html'] : []),
          ],
          disableAutoLaunch: true,
          skipManifestValidation: true,
          printSummary: false,
        }),
      ],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Real browsers share two cores: their tests take turns.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
