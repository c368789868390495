// Where a value of the plot lies in pixels, for the marks drawn inside it.
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

export type PlotArea = {
  x(value: number): number
  y(value: number): number
  left: number
  right: number
  top: number
  bottom: number
}

/** Pixels of a place in the plot; null while the plot has no size yet. */
export function usePlot(): PlotArea | null {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const area = usePlotArea()
  if (!xScale || !yScale || !area) return null
  return {
    x: (value) => Number(xScale(value)),
    y: (value) => Number(yScale(value)),
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  }
}
