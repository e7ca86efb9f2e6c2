/** Draws the toolbar and store icons into public/icons: four variants of the gate in four sizes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { gate, VARIANTS } from './icons/gate.ts'
import { encodePng } from './icons/png.ts'
import { rasterise } from './icons/raster.ts'

/** Pixels, and the width of the white rim on the 16-unit grid: a whole number of pixels in each. */
const SIZES = [
  [16, 1],
  [32, 0.5],
  [48, 2 / 3],
  [128, 0.5],
] as const
const folder = new URL('../public/icons/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const variant of VARIANTS) {
  for (const [size, rim] of SIZES) {
    const png = encodePng(rasterise(gate(variant, rim), size))
    writeFileSync(new URL(`${variant}-${size}.png`, folder), png)
  }
}
console.log(`Drew ${VARIANTS.length * SIZES.length} icons into public/icons`)
