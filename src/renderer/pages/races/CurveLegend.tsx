// Which line of the curve is which, told by colour and dashes.
import type { RaceCurve } from '../../../shared/trends/race-curve.ts'
import { seriesLook } from '../../charts/series.ts'

export function CurveLegend({ curve }: { curve: RaceCurve }) {
  return (
    <ul className="curve-legend">
      <li>
        <Line colour="var(--ember)" width={3} />
        Daily highest
      </li>
      {curve.summary.daysAtLeast > 0 && (
        <li>
          <svg viewBox="0 0 12 18" width="12" height="18" aria-hidden="true">
            <g fill="none" stroke="var(--ember)" strokeWidth="1.6">
              <circle cx="6" cy="13" r="4" strokeDasharray="2.6 2.2" />
              <path d="M6 7V1m-3 3l3-3l3 3" strokeLinecap="round" />
            </g>
          </svg>
          At least
        </li>
      )}
      {curve.regions.map(({ region, name }, index) => {
        const { colour, dashes } = seriesLook(index)
        return (
          <li key={region}>
            <Line colour={colour} width={2} dashes={dashes} />
            {name}
          </li>
        )
      })}
      {curve.reference && (
        <li>
          <span className="curve-legend-range" />
          {curve.reference.label}
        </li>
      )}
    </ul>
  )
}

function Line({ colour, width, dashes }: { colour: string; width: number; dashes?: string | undefined }) {
  return (
    <svg viewBox="0 0 18 6" width="18" height="6" aria-hidden="true">
      <line
        x1="1"
        x2="17"
        y1="3"
        y2="3"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dashes}
        strokeLinecap="round"
      />
    </svg>
  )
}
