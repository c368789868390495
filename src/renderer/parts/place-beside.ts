// Where a panel stands beside the button that opened it, inside the window.

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
type Size = { width: number; height: number }

/** In pixels of the window. */
type Placed = { left: number; top: number; maxHeight: number }

const gapPixels = 6
const edgePixels = 8

/** Under the button, in line with its end; above it where there is more room; what is too high scrolls. */
export function placeBeside(button: Box, panel: Size, window: Size): Placed {
  const below = window.height - button.bottom - gapPixels - edgePixels
  const above = button.top - gapPixels - edgePixels
  const flips = panel.height > below && above > below
  const maxHeight = Math.max(0, flips ? above : below)
  const height = Math.min(panel.height, maxHeight)
  const furthest = window.width - edgePixels - panel.width
  return {
    left: Math.max(edgePixels, Math.min(button.right - panel.width, furthest)),
    top: flips ? button.top - gapPixels - height : button.bottom + gapPixels,
    maxHeight,
  }
}
