/** Shapes as yes-or-no questions about a point, and their pixels by asking at 64 points of each pixel. */
import type { Picture } from './png.ts'

/** Is this point inside? In units of the drawing grid, y downwards. */
export type Shape = (x: number, y: number) => boolean
export type Colour = readonly [red: number, green: number, blue: number]

/** Painted in order; a layer without a colour cuts a hole. */
export interface Layer {
  readonly shape: Shape
  readonly colour: Colour | null
}

/** Every drawing lives on a grid of 16 x 16, so that whole numbers are whole pixels in the smallest icon. */
export const GRID = 16
const POINTS = 8

export function rasterise(layers: readonly Layer[], size: number): Picture {
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(layers, x, y, GRID / size), (y * size + x) * 4)
  }
  return { size, pixels }
}

function pixelAt(layers: readonly Layer[], x: number, y: number, step: number): number[] {
  let seen = 0
  const sum = [0, 0, 0]
  for (let i = 0; i < POINTS * POINTS; i++) {
    const px = (x + ((i % POINTS) + 0.5) / POINTS) * step
    const py = (y + (Math.floor(i / POINTS) + 0.5) / POINTS) * step
    const colour = layers.findLast((layer) => layer.shape(px, py))?.colour
    if (!colour) continue
    seen++
    for (const [channel, value] of colour.entries()) sum[channel] = (sum[channel] ?? 0) + value
  }
  const mean = sum.map((total) => (seen === 0 ? 0 : Math.round(total / seen)))
  return [...mean, Math.round((seen / POINTS ** 2) * 255)]
}

export const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) <= radius

export const box =
  (left: number, top: number, right: number, bottom: number, radius = 0): Shape =>
  (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false
    const dx = Math.max(left + radius - x, x - right + radius, 0)
    const dy = Math.max(top + radius - y, y - bottom + radius, 0)
    return Math.hypot(dx, dy) <= radius
  }

/** A line with round ends through the points. */
export const stroke =
  (width: number, ...points: readonly (readonly [number, number])[]): Shape =>
  (x, y) =>
    points.slice(1).some(([bx, by], i) => {
      const [ax, ay] = points[i] ?? [bx, by]
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
      const t = Math.min(1, Math.max(0, along))
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) <= width / 2
    })

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y))

export const both =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.every((shape) => shape(x, y))

export const not =
  (shape: Shape): Shape =>
  (x, y) =>
    !shape(x, y)
