// How soreness, sleep, load, well-being, the heart at rest and recovery went over a span of days.
import { Calendar, Download, Files, FileText, Printer } from 'lucide-react'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { columnOf, type Quantity, valuesBetween } from '../../../shared/days/columns.ts'
import { instruments } from '../../../shared/journal/records.ts'
import { daySpan } from '../../../shared/words/dates.ts'
import { askedItems } from '../../../shared/words/wellbeing-words.ts'
import { useOwnPrint } from '../../commands/print.ts'
import { hrefOfReport, hrefTo } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { saveFile } from '../../link/save-file.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { TickField } from '../../parts/Field.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Menu } from '../../parts/Menu.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { CustomSpan } from './CustomSpan.tsx'
import { HeartTrend } from './HeartTrend.tsx'
import { HalfYear, RegionWeeksCard } from './HeatCards.tsx'
import { LoadTrend } from './LoadTrend.tsx'
import { PatternsCard } from './patterns/PatternsCard.tsx'
import { RecoveryTrend } from './RecoveryTrend.tsx'
import { SleepTrend } from './SleepTrend.tsx'
import { SmallTrends } from './SmallTrends.tsx'
import { SorenessTrend } from './SorenessTrend.tsx'
import { sleepKinds, wellbeingKind } from './trend-kinds.ts'
import { aboutOf, type Chosen, ranges } from './trend-range.ts'
import { loggedText } from './trend-words.ts'
import './trends.css'
import { trendsCsv } from './trends-csv.ts'
import { type TrendView, useTrends } from './use-trends.ts'
import { WeekAims } from './WeekAims.tsx'

export function TrendsPage({ about }: { about: string | null }) {
  const { chosen, view, showBefore } = useTrends(about)
  const [isAsking, setAsking] = useState(false)
  const { span, window, withBefore } = view
  const toReport = () => goTo(hrefOfReport(span))
  useOwnPrint(toReport)
  const choose = (next: Chosen) => goTo(hrefTo('trends', aboutOf(next)))
  return (
    <>
      <PageHeader
        above={`${daySpan(span.from, span.to, navigator.language)} · ${loggedText(window.loggedDays, window.days, 'days')} logged`}
        title="Trends"
      >
        <Segmented
          label="Span"
          choices={ranges}
          value={typeof chosen === 'string' ? chosen : null}
          onChange={choose}
        />
        <Button
          icon={<Calendar aria-hidden="true" />}
          aria-pressed={typeof chosen !== 'string'}
          onClick={() => setAsking(true)}
        >
          Custom
        </Button>
        <Menu
          button={{ icon: <Printer aria-hidden="true" />, word: 'Print' }}
          items={[
            { label: 'One page: a report', icon: <FileText aria-hidden="true" />, onChoose: toReport },
            {
              label: 'All of these charts',
              icon: <Files aria-hidden="true" />,
              onChoose: () => globalThis.print(),
            },
          ]}
        />
        <IconButton
          label="Save these days as CSV"
          onClick={() =>
            saveFile(`afterrun-${span.from}-${span.to}.csv`, trendsCsv(view.journal, span), 'text/csv')
          }
        >
          <Download aria-hidden="true" />
        </IconButton>
      </PageHeader>
      {isAsking && (
        <CustomSpan
          span={span}
          today={view.today}
          onClose={() => setAsking(false)}
          onChoose={(next) => {
            setAsking(false)
            choose(next)
          }}
        />
      )}
      {window.loggedDays === 0 && <NothingLogged />}
      <div className="trends">
        {window.loggedDays > 0 && (
          <div className="trends-before">
            <TickField label="Show the period before as well" checked={withBefore} onChange={showBefore} />
          </div>
        )}
        <Sections view={view} />
      </div>
    </>
  )
}

function NothingLogged() {
  return (
    <Card title="Nothing logged in this span">
      <p>Each check-in becomes a bar and each night a dot. A first check-in takes about 15 seconds.</p>
      <p className="small trends-empty">
        The 7-day median appears with three logged days of seven, your usual sleep with 14 nights. Days that
        are not logged stay blank; they never count as 0.
      </p>
      <LinkButton look="primary" href={hrefTo('today')}>
        Log today
      </LinkButton>
    </Card>
  )
}

function Sections({ view }: { view: TrendView }) {
  // What lies further down follows in moments when nothing else is to be done: the first two are there at once.
  const later = useDeferredValue<TrendView | null>(view, null)
  return (
    <>
      {view.window.loggedDays > 0 && (
        <>
          <SorenessTrend view={view} />
          <SleepTrend view={view} />
        </>
      )}
      {later && <FurtherDown view={later} />}
    </>
  )
}

const FurtherDown = memo(function FurtherDown({ view }: { view: TrendView }) {
  const missing = useMemo(() => rarer.filter(({ quantity }) => !isLogged(view, quantity)), [view])
  const { firstWeekday } = usePreferences()
  const has = (quantity: Quantity) => missing.every((one) => one.quantity !== quantity)
  return (
    <>
      <SmallTrends kinds={sleepKinds} view={view} />
      {has('load') && <LoadTrend view={view} />}
      <SmallTrends kinds={wellbeingKinds} view={view} />
      {has('restingHeart') && <HeartTrend quantity="restingHeart" view={view} />}
      {has('rmssd') && <HeartTrend quantity="rmssd" view={view} />}
      <RecoveryTrend view={view} />
      {view.window.loggedDays > 0 && (
        <>
          <RegionWeeksCard view={view} firstWeekday={firstWeekday} />
          <WeekAims view={view} firstWeekday={firstWeekday} />
          <div className="trends-small">
            <HalfYear view={view} firstWeekday={firstWeekday} />
            <PatternsCard journal={view.journal} today={view.today} />
          </div>
        </>
      )}
      {missing.length > 0 && view.window.loggedDays > 0 && (
        <p className="small">
          Not logged in these days, and drawn once it is: {missing.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </>
  )
})

const rarer: readonly { quantity: Quantity; name: string }[] = [
  { quantity: 'sleepEfficiency', name: 'sleep efficiency (clock times and time awake)' },
  { quantity: 'load', name: 'load (workouts with their effort, rest days)' },
  { quantity: 'restingHeart', name: 'resting heart rate' },
  { quantity: 'rmssd', name: 'heart rate variability' },
]

function isLogged({ journal, span }: TrendView, quantity: Quantity): boolean {
  return valuesBetween(columnOf(journal, quantity), span.from, span.to).some((value) => !Number.isNaN(value))
}

const wellbeingKinds = instruments.flatMap((instrument) =>
  askedItems.map((item) => wellbeingKind(item, instrument)),
)
