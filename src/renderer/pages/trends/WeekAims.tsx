// The weeks of the span beside what the coaches aim at: days of mobility, stretching and rolling.
import { memo, useMemo } from 'react'
import { addDays, type Day } from '../../../shared/base/day.ts'
import { isAnyWritten } from '../../../shared/journal/days.ts'
import { monthColumns, weeksOf } from '../../../shared/trends/calendar.ts'
import { daysIn, lastDays } from '../../../shared/trends/span.ts'
import { type CountedFamily, doneBetween, doneDays } from '../../../shared/trends/week-targets.ts'
import { counted } from '../../../shared/words/counts.ts'
import { daySpan } from '../../../shared/words/dates.ts'
import { AimGrid } from '../../charts/AimGrid.tsx'
import { GridNames } from '../../charts/GridNames.tsx'
import { weekGridPx } from '../../charts/WeekGrid.tsx'
import { Card } from '../../parts/Card.tsx'
import { DataTable } from '../../parts/DataTable.tsx'
import { Disclosure } from '../../parts/Disclosure.tsx'
import { TimeScroll } from '../../parts/TimeScroll.tsx'
import { gridWidths, monthTexts, mostWeeks } from './heat-words.ts'
import type { TrendView } from './use-trends.ts'

type Props = { view: TrendView; firstWeekday: number }

export const WeekAims = memo(function WeekAims({ view, firstWeekday }: Props) {
  const { weeks, months, isCut } = useMemo(() => aimsOf(view, firstWeekday), [view, firstWeekday])
  if (weeks.every(({ done }) => done === null || sumOf(done) === 0)) return null
  const width = weekGridPx.left + weeks.length * weekGridPx.step
  const sentence = sentenceOf(weeks.flatMap(({ done }) => (done ? [done] : [])))
  return (
    <Card title="Weekly aims" aside="days with half of a routine or more; a dot is a week without an entry">
      <TimeScroll
        label="Weekly aims"
        {...gridWidths(weeks.length)}
        names={<GridNames names={families.map(({ name }) => name)} />}
      >
        <svg
          viewBox={`0 0 ${width} ${weekGridPx.top + families.length * weekGridPx.step}`}
          role="img"
          aria-label={`Days of mobility, stretching and rolling by week, ${counted(weeks.length, 'week', 'weeks', navigator.language)}. ${sentence}`}
        >
          <AimGrid
            rows={families.map(({ family, name }) => ({
              name,
              weeks: weeks.map(({ done }) => done?.[family] ?? null),
            }))}
            months={months}
          />
        </svg>
      </TimeScroll>
      <p className="small">
        {sentence}
        {isCut && ' The last year of these days is shown.'}
      </p>
      <Disclosure summary="Show as table" className="trend-weeks">
        {() => (
          <>
            <DataTable
              caption="Days of mobility, stretching and rolling by week, newest first"
              columns={[{ title: 'Week' }, ...families.map(({ name }) => ({ title: name, numeric: true }))]}
              rows={weeks.toReversed().map(({ from, to, done }) => ({
                id: from,
                cells: [
                  daySpan(from, to, navigator.language),
                  ...families.map(({ family }) => done?.[family] ?? '–'),
                ],
              }))}
            />
          </>
        )}
      </Disclosure>
    </Card>
  )
})

const families: readonly { family: CountedFamily; name: string }[] = [
  { family: 'mobility', name: 'Mobility, aim 4–5' },
  { family: 'stretching', name: 'Stretching, aim 7' },
  { family: 'rolling', name: 'Rolling' },
]

type Week = { from: Day; to: Day; done: Record<CountedFamily, number> | null }

/** Weeks of the calendar, the first cut where the span begins; `done` is null where nothing at all was logged. */
function aimsOf({ journal, span }: TrendView, firstWeekday: number) {
  const shown = lastDays(Math.min(daysIn(span), mostWeeks * 7 - 6), span.to)
  const starts = weeksOf(shown, firstWeekday)
  const done = doneDays(journal, shown)
  const weeks = starts.slice(0, -1).map((start, week): Week => {
    const own = { from: addDays(shown.from, start), to: addDays(shown.from, (starts[week + 1] ?? 0) - 1) }
    return { ...own, done: isAnyWritten(journal, own.from, own.to) ? doneBetween(done, own) : null }
  })
  return {
    weeks,
    months: monthTexts(monthColumns(shown, firstWeekday)),
    isCut: daysIn(shown) < daysIn(span),
  }
}

/** "Mobility on 22 days, stretching on 17, rolling on 9, in 13 weeks with entries." */
function sentenceOf(weeks: readonly Record<CountedFamily, number>[]): string {
  const days = (family: CountedFamily) => weeks.reduce((sum, done) => sum + done[family], 0)
  const mobility = days('mobility')
  const of = counted(weeks.length, 'week', 'weeks', navigator.language)
  return `Mobility on ${counted(mobility, 'day', 'days', navigator.language)}, stretching on ${days('stretching')}, rolling on ${days('rolling')}, in ${of} with entries.`
}

function sumOf(done: Record<CountedFamily, number>): number {
  return Object.values(done).reduce((sum, days) => sum + days, 0)
}
