// The drawing of a year: the calendar above, the strips of its weeks below, and a link to each of its days.
import { useCallback } from 'react'
import { CalendarHeat, calendarHeight, calendarPx } from '../../../charts/CalendarHeat.tsx'
import { GridLink } from '../../../charts/GridLink.tsx'
import { rangeOf, stripPx, WeekStrip } from '../../../charts/WeekStrip.tsx'
import { calendarCell } from '../heat-words.ts'
import type { YearView } from './year-view.ts'

export function YearDrawing({ view }: { view: YearView }) {
  const { calendar, months, races, strips, sentence } = view
  const width = calendar.weeks * calendarPx.step
  const top = calendarHeight(true) + 14
  const height = top + strips.length * stripPx
  const cellAt = useCallback((week: number, row: number) => calendarCell(calendar, week, row), [calendar])
  const first = calendar.days.find(({ value }) => value !== null) ?? calendar.days[0]
  return (
    <div className="heat-place">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`The year by days and weeks. ${sentence}`}
      >
        <CalendarHeat calendar={calendar} months={months} races={races} named />
        {strips.map(({ title, unit, colour, weeks, text }, index) => {
          const [low, high] = rangeOf(weeks)
          const isLogged = weeks.n.some((n) => n > 0)
          return (
            <WeekStrip
              key={title}
              title={title}
              words={isLogged ? [`${text(low)} – ${text(high)}`, unit] : ['not logged']}
              colour={colour}
              weeks={weeks}
              top={top + index * stripPx}
              left={116}
              width={width - 116}
            />
          )
        })}
      </svg>
      {first && (
        <GridLink
          label="Calendar of soreness"
          columns={calendar.weeks}
          rows={7}
          cellAt={cellAt}
          first={[first.week, first.row]}
          style={{
            left: 0,
            right: 0,
            top: `${(calendarPx.top / height) * 100}%`,
            height: `${((7 * calendarPx.step) / height) * 100}%`,
          }}
        />
      )}
    </div>
  )
}
