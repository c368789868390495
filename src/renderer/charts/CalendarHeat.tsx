// Soreness as a calendar: a square a day in the colour of its highest, races framed; what was not logged is an empty outline.
import { memo } from 'react'
import type { Day } from '../../shared/base/day.ts'
import type { Calendar, CalendarDay } from '../../shared/trends/calendar.ts'

type Props = {
  calendar: Calendar
  /** Words over the columns, by week. */
  months: readonly { text: string; week: number }[]
  races: readonly { id: string; day: Day; name: string }[]
  /** Writes the races below, with a line from their day. */
  named?: boolean
}

export const calendarPx = { step: 18, square: 15.6, top: 24, bottom: 40 }

export function calendarHeight(named: boolean): number {
  return calendarPx.top + 7 * calendarPx.step + (named ? calendarPx.bottom : 0)
}

/** In a plane of 18 units a day. */
export const CalendarHeat = memo(function CalendarHeat({ calendar, months, races, named = false }: Props) {
  const raced = calendar.days.flatMap((day) =>
    races.filter((race) => race.day === day.day).map((race) => ({ ...race, ...day })),
  )
  return (
    <g>
      {months.map(({ text, week }) => (
        <text key={`${text} ${week}`} x={week * calendarPx.step} y={12} className="heat-words">
          {text}
        </text>
      ))}
      {calendar.days.map((day) => (
        <Square key={day.day} of={day} />
      ))}
      {raced.map((race, index) => {
        const [x, y] = placeOf(race)
        const ground = calendarPx.top + 7 * calendarPx.step
        const isLate = race.week > calendar.weeks * 0.8
        const before = raced[index - 1]
        const isNear = before !== undefined && race.week - before.week < nearWeeks
        const line = isNear ? index % 2 : 0
        return (
          <g key={race.id}>
            {named && (
              <>
                <path
                  d={`M${x + 7.8} ${y + 15.6}V${ground + 4 + line * 15}`}
                  stroke="var(--ink)"
                  strokeWidth={0.9}
                />
                <text
                  x={isLate ? x + 15.6 : x}
                  y={ground + 16 + line * 15}
                  textAnchor={isLate ? 'end' : 'start'}
                  className="heat-race"
                >
                  {race.name}
                </text>
              </>
            )}
            <rect
              x={x}
              y={y}
              width={15.6}
              height={15.6}
              rx={4}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={2}
            />
          </g>
        )
      })}
    </g>
  )
})

/** Names of nearer races would lie on one another. */
const nearWeeks = 8

function Square({ of: day }: { of: CalendarDay }) {
  if (day.isToCome && day.value === null) return null
  const [x, y] = placeOf(day)
  const { value, isAtLeast } = day
  const box = { x: x + 0.5, y: y + 0.5, width: 14.6, height: 14.6, rx: 4 }
  if (value === null)
    return <rect {...box} fill="none" stroke="var(--line)" strokeWidth={1} strokeDasharray="2 2" />
  const colour = `var(--sore-${Math.round(value)})`
  if (isAtLeast)
    return (
      <rect
        {...box}
        fill="none"
        stroke={`var(--sore-${Math.max(4, Math.round(value))})`}
        strokeWidth={1.6}
        strokeDasharray="3 2"
      />
    )
  return <rect {...box} fill={colour} />
}

function placeOf({ week, row }: Pick<CalendarDay, 'week' | 'row'>): [number, number] {
  return [week * calendarPx.step, calendarPx.top + row * calendarPx.step]
}
