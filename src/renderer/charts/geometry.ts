// The room around a plot, the same for every chart, so that what lies over it finds its place without measuring.
import { inRem } from '../styles/rem.ts'

/** Pixels of the drawing; `left` holds the numbers of the y axis, `bottom` the words of the x axis. */
export const plotRoom = { top: 14, right: 14, bottom: 26, left: 44 }
/** The same room in a page's own measure, which follows the text size that the browser is set to. */
export const plotRoomOnPage = {
  top: inRem(plotRoom.top),
  right: inRem(plotRoom.right),
  bottom: inRem(plotRoom.bottom),
  left: inRem(plotRoom.left),
}

export type Span = readonly [from: number, to: number]
export type Tick = { at: number; text: string }
export type Dot = { x: number; y: number }

/** Above so many, marks of one look are drawn as one shape, as decades of weeks would be thousands. */
export const mostShapes = 400

/** Where a value lies between the ends of a span, 0 to 1. */
export function shareOf(value: number, [from, to]: Span): number {
  return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0.5
}
