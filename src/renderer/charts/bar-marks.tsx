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

/** From the lowest to the highest of each mark, round at both ends; dashed where the highest is at least so much. */
export function RangeBars({
  ranges,
  colourOf,
  opacity = 1,
}: {
  ranges: readonly { x: number; low: number; high: number; isAtLeast: boolean }[]
  colourOf: (value: number) => string
  opacity?: number
}) {
  const place = usePlot()
  if (!place) return null
  const width = Math.max(leastRangePx, Math.min(widestRangePx, (place.x(1) - place.x(0)) * barShare))
  const groups = new Map<string, { colour: string; isAtLeast: boolean; paths: string[] }>()
  for (const { x, low, high, isAtLeast } of ranges) {
    const colour = high === 0 ? 'var(--ink-3)' : colourOf(high)
    const group = groups.get(`${colour} ${isAtLeast}`) ?? { colour, isAtLeast, paths: [] }
    groups.set(`${colour} ${isAtLeast}`, group)
    group.paths.push(`M${place.x(x)} ${place.y(low) + 0.01}V${place.y(high)}`)
  }
  return (
    <g opacity={opacity} fill="none" strokeWidth={width}>
      {[...groups].map(([key, { colour, isAtLeast, paths }]) => (
        <path
          key={key}
          d={paths.join('')}
          stroke={colour}
          strokeLinecap={isAtLeast ? 'butt' : 'round'}
          strokeDasharray={isAtLeast ? '3 2' : undefined}
        />
      ))}
    </g>
  )
}

/** Bars on top of each other, a layer a kind. */
export function StackedBars({
  layers,
}: {
  layers: readonly { colour: string; bars: readonly { x: number; low: number; high: number }[] }[]
}) {
  const place = usePlot()
  if (!place) return null
  const width = Math.min(widestBarPx, (place.x(1) - place.x(0)) * barShare)
  return (
    <g>
      {layers.map(({ colour, bars }) => (
        <path
          key={colour}
          fill={colour}
          d={bars
            .map(({ x, low, high }) => {
              const [bottom, top] = [place.y(low), place.y(high)]
              return `M${place.x(x) - width / 2} ${bottom}V${Math.min(top + seamPx, bottom)}h${width}V${bottom}z`
            })
            .join('')}
        />
      ))}
    </g>
  )
}

const seamPx = 0.6
const leastRangePx = 1.2
const widestRangePx = 7
const hollowPx = 6
/** The lightest steps of the ramp are too faint for a thin line. */
const leastStroke = 5
const widestBarPx = 26
const barShare = 0.66
const zeroPx = 2
