// Everything that needs recharts, in one chunk.
export { CurveDrawing } from './CurveDrawing.tsx'
export { OverlayDrawing } from './OverlayDrawing.tsx'
export { PlaceDrawing } from './PlaceDrawing.tsx'
export { TrendBars } from './TrendBars.tsx'
export { TrendDots } from './TrendDots.tsx'
export { TrendStack } from './TrendStack.tsx'
