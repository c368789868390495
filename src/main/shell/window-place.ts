// Where the window was when it was closed, and where it comes back: on a screen that is there, no larger than it.
import type { Rectangle } from 'electron'

/** `page` is the address within the app, `#/journal`. */
export type WindowPlace = {
  bounds: Rectangle
  state: 'normal' | 'maximized' | 'full_screen'
  page: string
}

export const firstSize = { width: 1180, height: 820 }
export const leastSize = { width: 380, height: 520 }

/** So much of a window must lie on a screen for a hand to catch it, in pixels of the screen. */
const caughtPx = { width: 160, height: 80 }
const pagePattern = /^#\/[\w/%-]{0,80}$/

/** Null for what cannot be read: the window then opens as the first time. */
export function readWindowPlace(text: string): WindowPlace | null {
  const kept = asJson(text)
  if (typeof kept !== 'object' || kept === null) return null
  const { bounds, state, page } = kept as Partial<Record<keyof WindowPlace, unknown>>
  if (!isRectangle(bounds)) return null
  return {
    bounds,
    state: state === 'maximized' || state === 'full_screen' ? state : 'normal',
    page: typeof page === 'string' && pagePattern.test(page) ? page : '',
  }
}

/**
 * The bounds to open with. A window whose screen has gone stands in the middle of the first of these work areas; without
 * a kept place the system chooses where.
 */
export function boundsToOpen(
  kept: WindowPlace | null,
  workAreas: readonly Rectangle[],
): { width: number; height: number } & Partial<Rectangle> {
  if (!kept) return firstSize
  const fitted = workAreas.map((area) => ({ area, bounds: { ...kept.bounds, ...sizeOn(area, kept.bounds) } }))
  const home = fitted.find(({ area, bounds }) => isCaught(bounds, area))
  if (home) return { ...home.bounds, y: Math.max(home.bounds.y, home.area.y) }
  const area = workAreas[0]
  if (!area) return firstSize
  const { width, height } = sizeOn(area, kept.bounds)
  return {
    width,
    height,
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
  }
}

function sizeOn(area: Rectangle, { width, height }: Rectangle) {
  return {
    width: Math.max(leastSize.width, Math.min(width, area.width)),
    height: Math.max(leastSize.height, Math.min(height, area.height)),
  }
}

/** Enough of the upper edge lies on the screen. */
function isCaught({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return across >= caughtPx.width && y >= area.y - 40 && y <= area.y + area.height - caughtPx.height
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height } = value as Partial<Rectangle>
  return [x, y, width, height].every(Number.isSafeInteger) && Number(width) > 0 && Number(height) > 0
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
