// Two pictures of where and when it was sore: half a year by days, and the places of the span by weeks.

import { memo, useCallback, useMemo } from 'react'
import { regionName } from '../../../shared/anatomy/body.ts'
import { addDays, weekdayOf } from '../../../shared/base/day.ts'
import { monthColumns, sorenessCalendar, weeksOf } from '../../../shared/trends/calendar.ts'
import { regionWeeks } from '../../../shared/trends/region-weeks.ts'
import { daysIn, lastDays } from '../../../shared/trends/span.ts'
import { counted } from '../../../shared/words/counts.ts'
import { daySpan } from '../../../shared/words/dates.ts'
import { CalendarHeat, calendarHeight, calendarPx } from '../../charts/CalendarHeat.tsx'
import { GridLink } from '../../charts/GridLink.tsx'
import { GridNames } from '../../charts/GridNames.tsx'
import { RegionGrid } from '../../charts/RegionGrid.tsx'
import { weekGridPx } from '../../charts/WeekGrid.tsx'
import { hrefOfYear } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { DataTable } from '../../parts/DataTable.tsx'
import { Disclosure } from '../../parts/Disclosure.tsx'
import { TimeScroll } from '../../parts/TimeScroll.tsx'
import { calendarCell, gridWidths, monthTexts, mostWeeks } from './heat-words.ts'
import { loggedText } from './trend-words.ts'
import type { TrendView } from './use-trends.ts'
import './year/year.css'

type Props = { view: TrendView; firstWeekday: number }

const halfYearWeeks = 26

export const HalfYear = memo(function HalfYear({ view, firstWeekday }: Props) {
  const { journal, span, today } = view
  const calendar = useMemo(() => {
    const half = lastDays(
      (halfYearWeeks - 1) * 7 + ((weekdayOf(span.to) - firstWeekday + 7) % 7) + 1,
      span.to,
    )
    const months = monthColumns(half, firstWeekday)
    return { ...sorenessCalendar(journal, half, today, firstWeekday), months: monthTexts(months) }
  }, [journal, span.to, today, firstWeekday])
  const cellAt = useCallback((week: number, row: number) => calendarCell(calendar, week, row), [calendar])
  const last = calendar.days.at(-1)
  const height = calendarHeight(false)
  const year = Number(span.to.slice(0, 4))
  const sentence = `${loggedText(calendar.loggedDays, calendar.days.length, 'days')} logged.`
  return (
    <Card title="Half a year of soreness" aside="empty: not logged · dashed: at least">
      <div className="heat-place">
        <svg
          viewBox={`0 0 ${calendar.weeks * calendarPx.step} ${height}`}
          role="img"
          aria-label={`Soreness, a square a day. ${sentence}`}
        >
          <CalendarHeat calendar={calendar} months={calendar.months} races={view.notes.races} />
        </svg>
        {last && (
          <GridLink
            label="Calendar of soreness"
            columns={calendar.weeks}
            rows={7}
            cellAt={cellAt}
            first={[last.week, last.row]}
            style={{ left: 0, right: 0, top: `${(calendarPx.top / height) * 100}%`, bottom: 0 }}
          />
        )}
      </div>
      <p className="small">
        {sentence} <a href={hrefOfYear(year)}>The year {year} in one view</a>
      </p>
    </Card>
  )
})

export const RegionWeeksCard = memo(function RegionWeeksCard({ view, firstWeekday }: Props) {
  const { journal, span } = view
  const drawn = useMemo(() => {
    const shown = lastDays(Math.min(daysIn(span), mostWeeks * 7 - 6), span.to)
    const starts = weeksOf(shown, firstWeekday)
    return {
      shown,
      starts,
      regions: regionWeeks(journal, shown, starts),
      months: monthTexts(monthColumns(shown, firstWeekday)),
    }
  }, [journal, span, firstWeekday])
  const { shown, starts, regions, months } = drawn
  if (regions.length === 0) return null
  const weeks = starts.length - 1
  const width = weekGridPx.left + weeks * weekGridPx.step
  const sorest = regions.toSorted((one, other) => other.most - one.most)[0]
  const sentence = `${sorest ? `${regionName(sorest.region)} had the highest, ${sorest.most}.` : ''}`
  return (
    <Card title="Places by week" aside="the highest of both sides; a dot is not rated">
      <TimeScroll
        label="Places by week"
        {...gridWidths(weeks)}
        names={<GridNames names={regions.map(({ region }) => regionName(region))} />}
      >
        <svg
          viewBox={`0 0 ${width} ${weekGridPx.top + regions.length * weekGridPx.step}`}
          role="img"
          aria-label={`Soreness of each region by week, ${counted(weeks, 'week', 'weeks', navigator.language)}. ${sentence}`}
        >
          <RegionGrid regions={regions} months={months} />
        </svg>
      </TimeScroll>
      <p className="small">
        {sentence}
        {daysIn(shown) < daysIn(span) && ' The last year of these days is shown.'}
      </p>
      <Disclosure summary="Show as table" className="trend-weeks">
        {() => (
          <>
            <DataTable
              caption="Highest soreness of each region by week, newest first"
              columns={[
                { title: 'Week' },
                ...regions.map(({ region }) => ({ title: regionName(region), numeric: true })),
              ]}
              rows={starts
                .slice(0, -1)
                .map((start, week) => {
                  const [from, to] = [
                    addDays(shown.from, start),
                    addDays(shown.from, (starts[week + 1] ?? 0) - 1),
                  ]
                  return {
                    id: from,
                    cells: [
                      daySpan(from, to, navigator.language),
                      ...regions.map(({ highest }) => {
                        const value = highest[week] ?? Number.NaN
                        return Number.isNaN(value) ? '–' : value
                      }),
                    ],
                  }
                })
                .reverse()}
            />
          </>
        )}
      </Disclosure>
    </Card>
  )
})
