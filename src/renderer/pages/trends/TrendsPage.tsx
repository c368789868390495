// How soreness and sleep went over the last days: two charts, each with its figure, its sentence and its table.
import { daySpan } from '../../../shared/words/dates.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import { SleepTrend } from './SleepTrend.tsx'
import { SorenessTrend } from './SorenessTrend.tsx'
import { ranges } from './trend-range.ts'
import { useTrends } from './use-trends.ts'
import './trends.css'

export function TrendsPage() {
  const { range, choose, window, soreness, sleep } = useTrends()
  const { from, to, days, loggedDays } = window
  return (
    <>
      <PageHeader
        above={`${daySpan(from, to, navigator.language)} · ${loggedDays} of ${days} days logged`}
        title="Trends"
      >
        <Segmented label="Span" choices={ranges} value={range} onChange={choose} />
      </PageHeader>
      {loggedDays === 0 ? (
        <Card title="Nothing logged in this span">
          <p>Each soreness check becomes a bar and each night a dot. A first check takes about 15 seconds.</p>
          <p className="small trends-empty">
            The 7-day median appears with three logged days of seven, your usual sleep with 14 nights. Days
            that are not logged stay open; they never count as 0.
          </p>
          <a className="button button-primary" href={hrefTo('today')}>
            Log today
          </a>
        </Card>
      ) : (
        <div className="trends">
          <SorenessTrend trend={window.soreness} marks={soreness} races={window.races} />
          <SleepTrend trend={window.sleep} marks={sleep} races={window.races} />
        </div>
      )}
    </>
  )
}
