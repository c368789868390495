// Under the curve, on the same days: sleep, mood and what else was logged, quietly.
import type { CSSProperties } from 'react'
import type { RaceBeside } from '../../../shared/trends/race-beside.ts'
import type { RaceDay } from '../../../shared/trends/race-rows.ts'
import { dayName } from '../../charts/curve-rows.ts'
import { plotRoomOnPage, type Span } from '../../charts/geometry.ts'
import './beside-rows.css'

/** `span` is that of the chart above, so that the cells stand under its days. */
type Props = { beside: RaceBeside; days: readonly RaceDay[]; span: Span }

export function BesideRows({ beside: { rows, empty }, days, span: [from, to] }: Props) {
  if (rows.length === 0) return null
  const room = {
    '--plot-left': plotRoomOnPage.left,
    '--plot-right': plotRoomOnPage.right,
    '--span': to - from,
    '--before': 0.5 + from,
  } as CSSProperties
  return (
    <div className="race-beside" style={room}>
      <table className="beside-rows">
        <caption className="visually-hidden">Logged on the same days</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">What</th>
            {days.map(({ n }) => (
              <th key={n} scope="col">
                {dayName(n)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its day
                <td key={n} title={cell?.said}>
                  {cell && (
                    <>
                      <span aria-hidden="true" className="beside-text">
                        {cell.text}
                      </span>
                      <span aria-hidden="true" className="beside-short">
                        {cell.short ?? cell.text}
                      </span>
                      <span className="visually-hidden">{cell.said}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {empty.length > 0 && <p className="tiny">Not logged on these days: {empty.join(', ')}.</p>}
    </div>
  )
}
