// What is drawn inside a plot, in the plot's own numbers: bands, lines with open gaps, dots, verticals and words.
import type { CSSProperties } from 'react'
import { type Dot, mostShapes, type Span } from './geometry.ts'
import { plotWords as words } from './plot-words.ts'
import { type PlotArea, usePlot } from './use-plot.ts'

/** A stretch over the whole height that was not logged; its words stand at the top or, with `foot`, at the bottom where they fit. */
export function OpenBand({ x, label, foot = false }: { x: Span; label?: string; foot?: boolean }) {
  const place = usePlot()
  if (!place) return null
  const [from, to] = [Math.max(place.left, place.x(x[0])), Math.min(place.right, place.x(x[1]))]
  // While the plot goes on to another span, a band of it can lie outside.
  if (to <= from) return null
  return (
    <g>
      <rect
        x={from}
        y={place.top}
        width={to - from}
        height={place.bottom - place.top}
        fill="var(--sunken)"
        opacity={0.75}
      />
      {label && (!foot || to - from >= labelPx) && (
        <text x={(from + to) / 2} y={foot ? place.bottom - 8 : place.top + 14} textAnchor="middle" {...words}>
          {label}
        </text>
      )}
    </g>
  )
}

/** Room for the words in a band between bars. */
const labelPx = 64

/** An area between a lower and an upper edge. */
export function Ribbon({
  rows,
  fill,
  opacity,
}: {
  rows: readonly { x: number; low: number; high: number }[]
  fill: string
  opacity: number
}) {
  const place = usePlot()
  if (!place) return null
  const upper = rows.map(({ x, high }) => `${place.x(x)},${place.y(high)}`)
  const lower = rows.map(({ x, low }) => `${place.x(x)},${place.y(low)}`).reverse()
  return <polygon points={[...upper, ...lower].join(' ')} fill={fill} opacity={opacity} />
}

/** Straight lines; each run of dots is one line, and between the runs nothing is drawn. */
export function Runs({
  runs,
  colour,
  width,
  dashes,
}: {
  runs: readonly (readonly Dot[])[]
  colour: string
  width: number
  dashes?: string | undefined
}) {
  const place = usePlot()
  if (!place) return null
  return (
    <g
      fill="none"
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dashes}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {runs.map((run) => (
        <polyline key={run[0]?.x} points={run.map(({ x, y }) => `${place.x(x)},${place.y(y)}`).join(' ')} />
      ))}
    </g>
  )
}

export function Dots({ dots, radius, look }: { dots: readonly Dot[]; radius: number; look: CSSProperties }) {
  const place = usePlot()
  if (!place) return null
  if (dots.length > mostShapes) {
    const ring = `a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`
    return (
      <path
        style={look}
        d={dots.map(({ x, y }) => `M${place.x(x) - radius} ${place.y(y)}${ring}`).join('')}
      />
    )
  }
  return (
    <g style={look}>
      {dots.map(({ x, y }) => (
        <circle key={x} cx={place.x(x)} cy={place.y(y)} r={radius} />
      ))}
    </g>
  )
}

/** Rings with a short way up from them: at least so much. */
export function AtLeastDots({
  dots,
  radius,
  colour,
}: {
  dots: readonly Dot[]
  radius: number
  colour: string
}) {
  const place = usePlot()
  if (!place) return null
  return (
    <g className="at-least" fill="none" stroke={colour} strokeWidth={1.6} strokeLinecap="round">
      {dots.map((dot) => {
        const [x, y] = [place.x(dot.x), place.y(dot.y)]
        const top = Math.max(place.top + 2, y - radius - upPx)
        return (
          <g key={dot.x}>
            <circle
              cx={x}
              cy={y}
              r={radius}
              fill="var(--surface)"
              strokeDasharray="2.6 2.2"
              strokeLinecap="butt"
            />
            <path d={`M${x} ${y - radius - 2}V${top}m-3 3l3 -3l3 3`} />
          </g>
        )
      })}
    </g>
  )
}

const upPx = 13

/** An area over the whole width between two values. */
export function Level({ y, fill, opacity }: { y: Span; fill: string; opacity: number }) {
  const place = usePlot()
  if (!place) return null
  const top = place.y(y[1])
  return (
    <rect
      x={place.left}
      y={top}
      width={place.right - place.left}
      height={place.y(y[0]) - top}
      fill={fill}
      opacity={opacity}
    />
  )
}

type VerticalProps = {
  at: number
  label?: string
  anchor: 'start' | 'end'
  /** Which line of words from the top. */
  line?: number
  colour?: string
}

/** A dotted line from top to bottom, with its words beside it. */
export function Vertical(props: VerticalProps) {
  const place = usePlot()
  return place && <VerticalAt {...props} place={place} />
}

/** Many of them in order, which ask for their place in the plot once; their words stand on one of two lines. */
export function Verticals({ lines }: { lines: readonly (VerticalProps & { id: string })[] }) {
  const place = usePlot()
  if (!place) return null
  if (lines.length > mostLines) return <FaintVerticals at={lines.map(({ at }) => at)} place={place} />
  const ends: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return lines.map(({ id, label, ...line }) => {
    const from = place.x(line.at)
    const wide = (label?.length ?? 0) * letterPx + 7
    const [left, right] = line.anchor === 'start' ? [from, from + wide] : [from - wide, from]
    // Words that have room on neither line would lie on others.
    const free = ends.findIndex((end) => end <= left)
    if (label !== undefined && free >= 0) ends[free] = right
    const words = label !== undefined && free >= 0 ? { label, line: free } : {}
    return <VerticalAt key={id} {...line} {...words} place={place} />
  })
}

/** More lines than this would be all that is seen, and names would have no room: one faint shape without words. */
const mostLines = 40

function FaintVerticals({ at, place }: { at: readonly number[]; place: PlotArea }) {
  return (
    <path
      d={at.map((x) => `M${place.x(x)} ${place.top - 6}V${place.bottom}`).join('')}
      {...dotted}
      stroke="var(--ink-3)"
      opacity={0.35}
    />
  )
}

const dotted = { strokeWidth: 1.2, strokeDasharray: '1.5 4', strokeLinecap: 'round' } as const

const letterPx = 6.6

function VerticalAt({
  at,
  label,
  anchor,
  line = 0,
  colour = 'var(--ink-3)',
  place,
}: VerticalProps & { place: PlotArea }) {
  const x = place.x(at)
  return (
    <g>
      <line x1={x} x2={x} y1={place.top - 6} y2={place.bottom} stroke={colour} {...dotted} />
      {label && (
        <text
          x={anchor === 'start' ? x + 7 : x - 7}
          y={place.top + 4 + line * 15}
          textAnchor={anchor}
          {...words}
        >
          {label}
        </text>
      )}
    </g>
  )
}

type Words = {
  at: Dot
  text: string
  anchor: 'start' | 'middle' | 'end'
  dx?: number
  dy?: number
  colour?: string
  bold?: boolean
}

export function WordsAt({ at, text, anchor, dx = 0, dy = 0, colour, bold = false }: Words) {
  const place = usePlot()
  if (!place) return null
  return (
    <text
      x={place.x(at.x) + dx}
      y={place.y(at.y) + dy}
      textAnchor={anchor}
      {...words}
      fill={colour ?? words.fill}
      fontWeight={bold ? 650 : undefined}
    >
      {text}
    </text>
  )
}
