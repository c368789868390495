// Which line of the curve is which, told by colour and dashes.
import type { RaceCurve } from '../../../shared/trends/race-curve.ts'
import { seriesLook } from '../../charts/series.ts'
import { LineSample } from './LineSample.tsx'

type Props = {
  curve: RaceCurve
  fitted: boolean
  /** Names of the muscles whose lines are left out; pressing one turns it. */
  hidden: readonly string[]
  onTurn: (name: string) => void
}

export function CurveLegend({ curve, fitted, hidden, onTurn }: Props) {
  return (
    <ul className="curve-legend">
      <li>
        <LineSample colour="var(--ember)" width={3} />
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
            <button
              type="button"
              className="curve-legend-switch"
              aria-pressed={!hidden.includes(name)}
              onClick={() => onTurn(name)}
            >
              <LineSample colour={colour} width={2} dashes={dashes} />
              {name}
            </button>
          </li>
        )
      })}
      {fitted && (
        <li>
          <LineSample colour="var(--ink-2)" width={1.6} dashes="1 5" />
          Fitted line
        </li>
      )}
      {curve.reference && (
        <li>
          <span className="curve-legend-range" />
          {curve.reference.label}
        </li>
      )}
    </ul>
  )
}
