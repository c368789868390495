// The drawing of a year: the calendar above, the strips of its weeks below, and a link to each of its days.
import { useCallback } from 'react'
import { CalendarHeat, calendarHeight, calendarPx } from '../../../charts/CalendarHeat.tsx'
import { GridLink } from '../../../charts/GridLink.tsx'
import { rangeOf, stripPx, WeekStrip } from '../../../charts/WeekStrip.tsx'
import { calendarCell } from '../heat-words.ts'
import type { YearView } from './year-view.ts'

export function YearDrawing({ view }: { view: YearView }) {
  const { calendar, months, races, strips, sentence } = view
  const { width, height } = sizeOf(view)
  const cellAt = useCallback((week: number, row: number) => calendarCell(calendar, week, row), [calendar])
  const first = calendar.days.find(({ value }) => value !== null) ?? calendar.days[0]
  return (
    <div className="heat-place">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`The year by days and weeks. ${sentence}`}
      >
        <Names view={view} />
        <g transform={`translate(${namesPx} 0)`}>
          <CalendarHeat calendar={calendar} months={months} races={races} named />
        </g>
        {strips.map(({ title, colour, weeks }, index) => (
          <WeekStrip
            key={title}
            colour={colour}
            weeks={weeks}
            top={stripsTop + index * stripPx}
            left={namesPx}
            width={width - namesPx}
          />
        ))}
      </svg>
      {first && (
        <GridLink
          label="Calendar of soreness"
          columns={calendar.weeks}
          rows={7}
          cellAt={cellAt}
          first={[first.week, first.row]}
          style={{
            left: `${(namesPx / width) * 100}%`,
            right: 0,
            top: `${(calendarPx.top / height) * 100}%`,
            height: `${((7 * calendarPx.step) / height) * 100}%`,
          }}
        />
      )}
    </div>
  )
}

/** The names alone, which stay where the drawing is scrolled. */
export function YearNames({ view }: { view: YearView }) {
  return (
    <svg viewBox={`0 0 ${namesPx} ${sizeOf(view).height}`} aria-hidden="true">
      <Names view={view} />
    </svg>
  )
}

export function yearNamesShare(view: YearView): number {
  return namesPx / sizeOf(view).width
}

function Names({ view: { strips } }: { view: YearView }) {
  const named = strips.map(({ title, unit, weeks, text }) => {
    const [low, high] = rangeOf(weeks)
    const isLogged = weeks.n.some((n) => n > 0)
    return { title, words: isLogged ? [`${text(low)} – ${text(high)}`, unit] : ['not logged'] }
  })
  return [{ title: 'Soreness', words: ['highest, 0–10'] }, ...named].map(({ title, words }, index) => {
    const top = index === 0 ? calendarPx.top - 8 : stripsTop + (index - 1) * stripPx
    return (
      <g key={title}>
        <text x={0} y={top + 24} className="heat-title">
          {title}
        </text>
        {words.map((line, below) => (
          <text key={line} x={0} y={top + 42 + below * 16} className="heat-words">
            {line}
          </text>
        ))}
      </g>
    )
  })
}

function sizeOf({ calendar, strips }: YearView): { width: number; height: number } {
  return {
    width: namesPx + calendar.weeks * calendarPx.step,
    height: stripsTop + strips.length * stripPx,
  }
}

/** For the words beside the calendar and its strips, so that the weeks of all lie below each other. */
const namesPx = 116
const stripsTop = calendarHeight(true) + 14
