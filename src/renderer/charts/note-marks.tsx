// What was noted on the days of a plot, beside its own marks: illness along the top, aids along the ground.
import type { Span } from './geometry.ts'
import { plotWords as words } from './plot-words.ts'
import { usePlot } from './use-plot.ts'

/** Along the top of the plot: how long a runner was ill, injured or worn out, with the word where it fits. */
export function StateBars({ bars }: { bars: readonly { key: string; x: Span; text: string }[] }) {
  const place = usePlot()
  if (!place) return null
  return bars.map(({ key, x, text }) => {
    const [from, to] = [Math.max(place.left, place.x(x[0])), Math.min(place.right, place.x(x[1]))]
    return (
      <g key={key} className="state-bar">
        <rect
          x={from}
          y={place.top - 9}
          width={Math.max(3, to - from)}
          height={4}
          rx={2}
          fill="var(--ink-3)"
        />
        {text !== '' && to - from >= text.length * letterPx && (
          <text x={(from + to) / 2} y={place.top + 9} textAnchor="middle" {...words}>
            {text}
          </text>
        )}
      </g>
    )
  })
}

const letterPx = 6.5

/** Small diamonds on the ground line. */
export function AidMarks({ at }: { at: readonly number[] }) {
  const place = usePlot()
  if (!place || at.length === 0) return null
  const diamonds = at.map((x) => `M${place.x(x)} ${place.bottom + 2.5}l3 3l-3 3l-3 -3z`)
  return <path className="aid-marks" d={diamonds.join('')} fill="var(--accent)" />
}

/** Short bars below the ground line. */
export function BelowMarks({ at }: { at: readonly number[] }) {
  const place = usePlot()
  if (!place || at.length === 0) return null
  const bars = at.map((x) => `M${place.x(x) - 3} ${place.bottom + 5}h6`)
  return (
    <path
      className="below-marks"
      d={bars.join('')}
      stroke="var(--ink)"
      strokeWidth={2.4}
      strokeLinecap="round"
    />
  )
}
