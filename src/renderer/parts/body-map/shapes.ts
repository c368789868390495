// The body as drawn: every place that can be rated, its outline, its name and its neighbours for the arrow keys.
import { isMuscle, type Region, regionNamed, type Side, sideNamed } from '../../../shared/anatomy/body.ts'
import { inRem } from '../../styles/rem.ts'
import data from './shapes.json'

export type View = 'front' | 'back' | 'soles'
export type Direction = 'up' | 'down' | 'left' | 'right'

export type Shape = {
  /** `region:side:view`; a place seen from both sides has two shapes and one rating. */
  key: string
  region: Region
  /** The runner's own side. */
  side: Side
  view: View
  name: string
  muscle: boolean
  /** Where its number stands, and its upper and lower edge, in units of the drawing. */
  x: number
  y: number
  top: number
  bottom: number
  neighbours: Record<Direction, string | null>
  /** All its patches in one path. */
  patch: string
  /** Covers the seams between several patches, so that a click there counts as well. */
  seam: string | null
  /** Where a slim place is taken for meant beside its patch, so that a finger finds it. */
  hit: { x: number; y: number; width: number; height: number } | null
}

type Drawing = Omit<Shape, 'key' | 'region' | 'side' | 'view' | 'muscle' | 'neighbours' | 'hit'> &
  Record<Direction, string | null> & { hit?: NonNullable<Shape['hit']> }

const drawings: Record<string, Drawing> = data.shapes

export const bodyOutline: Record<View, { ground: string; plates: string }> = data.body

/** Front, back, soles; in each the muscles from the shoulders down, then the joints and tendons. */
export const shapes: readonly Shape[] = Object.entries(drawings).map(([key, drawing]) => {
  const [regionName = '', sideName = '', view] = key.split(':')
  const [region, side] = [regionNamed(regionName), sideNamed(sideName)]
  if (!region || !side) throw new RangeError(`shapes: "${key}" is drawn and is no place of the body`)
  const { up, down, left, right, hit = null, ...rest } = drawing
  return {
    ...rest,
    hit,
    key,
    region,
    side,
    view: view === 'front' || view === 'soles' ? view : 'back',
    muscle: isMuscle(region),
    neighbours: { up, down, left, right },
  }
})

const byKey = new Map(shapes.map((shape) => [shape.key, shape]))

/** @throws RangeError for a key that is not drawn. */
export function shapeOf(key: string): Shape {
  const shape = byKey.get(key)
  if (!shape) throw new RangeError(`shapeOf: no shape "${key}"`)
  return shape
}

/** A part of the drawing, in its units. */
export type ViewBox = { x: number; y: number; width: number; height: number }

export const wholeBody: ViewBox = { x: 24, y: 0, width: 592, height: 720 }
export const viewBoxes: Record<View, ViewBox> = {
  front: { x: 24, y: 0, width: 246, height: 720 },
  back: { x: 370, y: 0, width: 246, height: 720 },
  soles: { x: 228, y: 496, width: 184, height: 184 },
}

export function viewBoxText({ x, y, width, height }: ViewBox): string {
  return [x, y, width, height].join(' ')
}

/** Where a box of that width stands beside a shape: above it in the lower half, else below, inside the map's edges. */
export function besideShape({ x, top, bottom, y }: Shape, widthPx: number, box: ViewBox) {
  const across = (100 * (x - box.x)) / box.width
  const left = `clamp(0px, calc(${across}% - ${inRem(widthPx / 2)}), max(0px, calc(100% - ${inRem(widthPx)})))`
  const down = (edge: number) => (100 * (edge - box.y)) / box.height
  return down(y) > 53 ? { left, bottom: `${100 - down(top - 6)}%` } : { left, top: `${down(bottom + 6)}%` }
}
