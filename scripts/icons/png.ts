/** Bytes of a PNG file from pixels, with nothing but deflate. */
import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue, alpha, 0 to 255 each, row by row. */
export interface Picture {
  readonly size: number
  readonly pixels: Uint8Array
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const COLOUR_WITH_ALPHA = 6
const BYTES_PER_PIXEL = 4
/** What each byte is told as a difference from: nothing, its left neighbour, the one above. */
const FILTERS = ['none', 'left', 'above'] as const

export function encodePng(picture: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(picture.size, 0)
  header.writeUInt32BE(picture.size, 4)
  header.set([8, COLOUR_WITH_ALPHA, 0, 0, 0], 8)
  const bodies = FILTERS.map((filter) => deflateSync(filtered(picture, filter), { level: 9, memLevel: 9 }))
  const body = bodies.reduce((best, next) => (next.length < best.length ? next : best))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function filtered({ size, pixels }: Picture, filter: (typeof FILTERS)[number]): Buffer {
  const width = size * BYTES_PER_PIXEL
  const rows = Buffer.alloc((width + 1) * size)
  for (let y = 0; y < size; y++) {
    rows[y * (width + 1)] = FILTERS.indexOf(filter)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const left = x < BYTES_PER_PIXEL ? 0 : (pixels[at - BYTES_PER_PIXEL] ?? 0)
      const base = { none: 0, left, above: pixels[at - width] ?? 0 }[filter]
      rows[at + y + 1] = (pixels[at] ?? 0) - base
    }
  }
  return rows
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
