// The place of a chart: its height from the first frame, the drawing once its code is there and it comes near, and the link over it.
import { type CSSProperties, type ReactNode, useRef } from 'react'
import './chart-place.css'
import { inRem, textScale } from '../styles/rem.ts'
import { type ChartPoint, PointLink, type Zoom } from './PointLink.tsx'
import { type Charts, useCharts } from './use-charts.ts'
import { useNear } from './use-near.ts'
import { PaperSizeContext, usePaperSize } from './use-paper.ts'

type Props = {
  /** Left out where the stylesheet of the page says it. */
  heightPx?: number
  /** What a screen reader hears instead of the drawing. */
  label: string
  /** What the points are, `Soreness of each day`. */
  pointsLabel: string
  points: readonly ChartPoint[]
  zoom?: Zoom | undefined
  children: (drawings: Extract<Charts, { type: 'ready' }>['drawings']) => ReactNode
}

export function ChartPlace({ heightPx, label, pointsLabel, points, zoom, children }: Props) {
  const charts = useCharts()
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  const onPaper = usePaperSize(place)
  return (
    <div className="chart-place" style={{ height: heightPx && inRem(heightPx) }} ref={place}>
      <div className="chart-drawing" role="img" aria-label={label} style={grown(textScale())}>
        <PaperSizeContext value={onPaper}>
          {charts.type === 'ready' && (isNear || onPaper) && children(charts.drawings)}
        </PaperSizeContext>
      </div>
      {charts.type === 'failed' ? (
        <p className="chart-failed">The drawing could not be loaded. The table says the same.</p>
      ) : (
        <PointLink label={pointsLabel} points={points} zoom={zoom} />
      )}
    </div>
  )
}

/** A drawing knows one size of text and grows as a whole. */
function grown(scale: number): CSSProperties | undefined {
  if (scale === 1) return undefined
  const side = `${100 / scale}%`
  return { inset: '0 auto auto 0', width: side, height: side, scale, transformOrigin: '0 0' }
}
