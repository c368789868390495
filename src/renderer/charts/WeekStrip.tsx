// One quantity by the weeks of a year: a bar from the lowest to the highest day, a dot at the median.
import type { Pyramid } from '../../shared/days/pyramid.ts'

type Props = {
  weeks: Pyramid
  colour: string
  /** In the units of the drawing. */
  top: number
  left: number
  width: number
}

export const stripPx = 98
const insetPx = 8

export function WeekStrip({ weeks, colour, top, left, width }: Props) {
  const [low, high] = rangeOf(weeks)
  const step = width / weeks.n.length
  const y = (value: number) =>
    top + stripPx - insetPx - ((value - low) / Math.max(1e-9, high - low)) * (stripPx - 2 * insetPx)
  const logged = [...weeks.n.keys()].filter((week) => (weeks.n[week] ?? 0) > 0)
  const x = (week: number) => left + (week + 0.5) * step
  const dot = 2.7
  return (
    <g>
      <path
        d={logged
          .map((week) => `M${x(week)} ${y(weeks.min[week] ?? 0) + 0.01}V${y(weeks.max[week] ?? 0)}`)
          .join('')}
        stroke={colour}
        strokeWidth={5.5}
        strokeLinecap="round"
        opacity={0.27}
        fill="none"
      />
      <path
        d={logged
          .map(
            (week) =>
              `M${x(week) - dot} ${y(weeks.median[week] ?? 0)}a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 ${-2 * dot} 0`,
          )
          .join('')}
        fill={colour}
      />
    </g>
  )
}

/** The lowest and the highest of all weeks; both 0 where none has a value. */
export function rangeOf({ n, min, max }: Pyramid): [number, number] {
  let range: [number, number] | null = null
  n.forEach((count, week) => {
    if (count === 0) return
    const [low, high] = [min[week] ?? 0, max[week] ?? 0]
    range = range ? [Math.min(range[0], low), Math.max(range[1], high)] : [low, high]
  })
  return range ?? [0, 0]
}
