// Training load day by day, this week against the four before it, and each week's monotony and strain explained.
import { memo, useMemo } from 'react'
import { type LoadWeek, loadWeeks } from '../../../shared/trends/load-weeks.ts'
import { daysIn } from '../../../shared/trends/span.ts'
import { daySpan, numberText } from '../../../shared/words/dates.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Disclosure } from '../../parts/Disclosure.tsx'
import { SeriesCard, seriesOf } from './SeriesCard.tsx'
import { loadKind } from './trend-kinds.ts'
import { lastFourText, loadFigure } from './trend-words.ts'
import type { TrendView } from './use-trends.ts'

export const LoadTrend = memo(function LoadTrend({ view }: { view: TrendView }) {
  const { journal, span } = view
  const trend = useMemo(() => seriesOf(view, loadKind), [view])
  const weeks = useMemo(
    () => loadWeeks(journal, span.to, Math.min(mostWeeks, Math.max(leastWeeks, Math.ceil(daysIn(span) / 7)))),
    [journal, span],
  )
  const [last, ...before] = weeks
  return (
    <SeriesCard
      kind={loadKind}
      view={view}
      trend={trend}
      figure={loadFigure(last)}
      more={lastFourText(before.slice(0, 4))}
      further={<Weeks weeks={weeks} />}
    />
  )
})

/** This one and the four before it; a year of them at most. */
const leastWeeks = 5
const mostWeeks = 53

function Weeks({ weeks }: { weeks: readonly LoadWeek[] }) {
  const number = (value: number | null) => (value === null ? '–' : numberText(value, navigator.language))
  return (
    <Disclosure summary="Week by week, with monotony and strain" className="trend-weeks">
      {() => (
        <>
          <p className="small">
            Load is minutes times effort (session RPE, 0–10), added up over seven days back from the last one.
            Monotony is the mean day divided by how much days differ (their standard deviation): high when
            every day is alike, lower where easy and hard days take turns. Strain is the week’s load times its
            monotony. Both need all seven days: a workout with its effort, or a logged rest day. They describe
            the week; no limit for runners has been shown, and none is drawn here.
          </p>
          <DataTable
            caption="Load by week, newest first"
            columns={[
              { title: 'Week' },
              { title: 'Load', numeric: true },
              { title: 'Days known', numeric: true },
              { title: 'Monotony', numeric: true },
              { title: 'Strain', numeric: true },
            ]}
            rows={weeks.map(({ from, to, load, knownDays, monotony, strain }) => ({
              id: from,
              cells: [
                daySpan(from, to, navigator.language),
                load === null ? 'not known' : number(Math.round(load)),
                `${knownDays} of 7`,
                number(monotony),
                number(strain === null ? null : Math.round(strain)),
              ],
            }))}
          />
        </>
      )}
    </Disclosure>
  )
}
