/** The Haltwatch gate: a round-topped doorway that stands open, or is shut with a warning, a pause or a question sign. */
import { both, box, type Colour, disc, either, type Layer, not, type Shape } from './raster.ts'

export const VARIANTS = ['calm', 'warning', 'alarm', 'grey'] as const
export type Variant = (typeof VARIANTS)[number]

const WHITE: Colour = [255, 255, 255]
const GREEN: Colour = [17, 120, 78]
const AMBER: Colour = [247, 168, 16]
const BROWN: Colour = [66, 38, 0]
const RED: Colour = [205, 30, 30]
const GREY: Colour = [95, 103, 115]
const GOLD: Colour = [240, 170, 20]
const PLATE: Record<Variant, Colour> = { calm: GREEN, warning: AMBER, alarm: RED, grey: GREY }

/** The white rim keeps the gate visible on dark and coloured toolbars. */
export function gate(variant: Variant, rim: number): readonly Layer[] {
  return [
    { shape: doorway(0, 16, 2.5), colour: WHITE },
    { shape: doorway(rim, 16 - rim, 2.5 - rim), colour: PLATE[variant] },
    ...SIGN[variant],
  ]
}

/** Round above, upright below, standing on `ground` with rounded feet. */
function doorway(inset: number, ground: number, foot: number): Shape {
  const upright = box(inset, inset, 16 - inset, ground, foot)
  const lower: Shape = (_, y) => y >= 8
  return either(disc(8, 8, 8 - inset), both(upright, lower))
}

const opening = either(disc(8, 8, 4), box(4, 8, 12, 16))
const hook = both(disc(8, 6, 3), not(disc(8, 6, 1)), not(box(0, 6, 7, 16)))

const SIGN: Record<Variant, readonly Layer[]> = {
  calm: [
    { shape: opening, colour: WHITE },
    { shape: disc(8, 12, 2.2), colour: GOLD },
  ],
  warning: [{ shape: either(box(6.8, 4, 9.2, 10, 0.5), box(6.8, 11, 9.2, 13, 0.5)), colour: BROWN }],
  alarm: [{ shape: either(box(4, 5, 7, 12, 0.5), box(9, 5, 12, 12, 0.5)), colour: WHITE }],
  grey: [{ shape: either(hook, disc(6, 6, 1), box(7, 8, 9, 10), box(7, 11, 9, 13, 1)), colour: WHITE }],
}
