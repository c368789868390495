// The bars of a plot: filled where a value is known, outlines where it is at least so much.
import { type Dot, mostShapes } from './geometry.ts'
import { type PlotArea, usePlot } from './use-plot.ts'

/** A bar a mark; 0 is a flat line on the ground, which a mark that was not logged does not have. */
export function Bars({ bars, colourOf }: { bars: readonly Dot[]; colourOf: (value: number) => string }) {
  const place = usePlot()
  if (!place) return null
  const width = Math.min(widestBarPx, (place.x(1) - place.x(0)) * barShare)
  if (bars.length > mostShapes) return <BarPaths {...{ bars, colourOf, place, width }} />
  return (
    <g>
      {bars.map(({ x, y }) => {
        const height = y === 0 ? zeroPx : place.bottom - place.y(y)
        return (
          <rect
            key={x}
            x={place.x(x) - width / 2}
            y={place.bottom - height}
            width={width}
            height={height}
            rx={y === 0 ? 0 : Math.min(3, width / 2)}
            fill={y === 0 ? 'var(--ink-3)' : colourOf(y)}
          />
        )
      })}
    </g>
  )
}

function BarPaths({
  bars,
  colourOf,
  place,
  width,
}: {
  bars: readonly Dot[]
  colourOf: (value: number) => string
  place: PlotArea
  width: number
}) {
  const shapes = byColour(bars, ({ x, y }) => {
    const height = y === 0 ? zeroPx : place.bottom - place.y(y)
    return {
      colour: y === 0 ? 'var(--ink-3)' : colourOf(y),
      path: `M${place.x(x) - width / 2} ${place.bottom}v${-height}h${width}v${height}z`,
    }
  })
  return (
    <g>
      {shapes.map(([colour, paths]) => (
        <path key={colour} d={paths.join('')} fill={colour} />
      ))}
    </g>
  )
}

function byColour(
  bars: readonly Dot[],
  shapeOf: (bar: Dot) => { colour: string; path: string },
): [colour: string, paths: string[]][] {
  const colours = new Map<string, string[]>()
  for (const bar of bars) {
    const { colour, path } = shapeOf(bar)
    const known = colours.get(colour)
    if (known) known.push(path)
    else colours.set(colour, [path])
  }
  return [...colours]
}

/** Outlines of bars: at least so much. At 0 the outline is a low box on the ground. */
export function HollowBars({
  bars,
  colourOf,
}: {
  bars: readonly Dot[]
  colourOf: (value: number) => string
}) {
  const place = usePlot()
  if (!place) return null
  const width = Math.min(widestBarPx, (place.x(1) - place.x(0)) * barShare)
  const inset = Math.min(1, width / 4)
  const outlines = byColour(bars, ({ x, y }) => {
    const [left, right] = [place.x(x) - width / 2 + inset, place.x(x) + width / 2 - inset]
    const top = Math.min(place.y(y), place.bottom - hollowPx)
    const path = `M${left} ${place.bottom}V${top}H${right}V${place.bottom}`
    return { colour: y === 0 ? 'var(--ink-3)' : colourOf(Math.max(leastStroke, y)), path }
  })
  return (
    <g className="at-least" fill="none" strokeWidth={Math.min(1.6, width / 2)} strokeDasharray="2.5 2">
      {outlines.map(([colour, paths]) => (
        <path key={colour} d={paths.join('')} stroke={colour} data-bars={paths.length} />
      ))}
    </g>
  )
}

const hollowPx = 6
/** The lightest steps of the ramp are too faint for a thin line. */
const leastStroke = 5
const widestBarPx = 26
const barShare = 0.66
const zeroPx = 2
