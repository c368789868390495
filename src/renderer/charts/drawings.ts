// Everything that needs recharts, in one chunk.
export { BarsDrawing } from './BarsDrawing.tsx'
export { CurveDrawing } from './CurveDrawing.tsx'
export { NightsDrawing } from './NightsDrawing.tsx'
export { OverlayDrawing } from './OverlayDrawing.tsx'
