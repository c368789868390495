// Days of one's own choosing as one printed page: charts, their sentences and a table of the weeks. It fits A4 and Letter alike.
import { ArrowLeft, Printer } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { monthOf } from '../../../../shared/base/day.ts'
import { monthsOf } from '../../../../shared/journal/days.ts'
import { reportRows } from '../../../../shared/trends/report-rows.ts'
import { lastDays } from '../../../../shared/trends/span.ts'
import { daySpan, longDay } from '../../../../shared/words/dates.ts'
import { hrefTo, reportOf } from '../../../commands/routes.ts'
import { Button } from '../../../parts/Button.tsx'
import { DataTable } from '../../../parts/DataTable.tsx'
import { LinkButton } from '../../../parts/LinkButton.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { useApp } from '../../../state/use-app.ts'
import { useToday } from '../../../state/use-moment.ts'
import { recoveryOf } from '../recovery-rows.ts'
import { seriesOf } from '../SeriesCard.tsx'
import { loadKind, restingHeartKind } from '../trend-kinds.ts'
import { aboutOf } from '../trend-range.ts'
import { loggedText, recoverySentence } from '../trend-words.ts'
import { type TrendView, viewOf } from '../use-trends.ts'
import { ReportCharts } from './ReportCharts.tsx'
import './report.css'
import { chartsText, rowCells, rowColumns, rowName, sizeName, tableText } from './report-words.ts'

export function ReportPage({ about }: { about: string | null }) {
  const journal = useApp((app) => app.journal)
  const today = useToday()
  const span = useMemo(() => reportOf(about) ?? lastDays(28, today), [about, today])
  const view = useMemo(() => viewOf(journal, span, today, false), [journal, span, today])
  // A sheet of half the notes would be taken for the whole; the last months are there from the start.
  const isThere =
    useApp(({ older }) => older.type === 'whole') || monthOf(span.from) >= (monthsOf(journal)[0] ?? '')
  useEffect(() => void window.scrollTo(0, 0), [])
  return (
    <>
      <PageHeader above="One page, for A4 and Letter" title="Report">
        <LinkButton href={hrefTo('trends', aboutOf(span))}>
          <ArrowLeft aria-hidden="true" />
          Trends
        </LinkButton>
        <Button
          look="primary"
          icon={<Printer aria-hidden="true" />}
          disabled={!isThere}
          onClick={() => window.print()}
        >
          Print
        </Button>
      </PageHeader>
      <article className="report" aria-label="The page as it is printed">
        <header className="report-head">
          <h2>Recovery, {daySpan(span.from, span.to, navigator.language)}</h2>
          <p className="tiny">
            {isThere && `${loggedText(view.window.loggedDays, view.window.days, 'days')} logged · `}Afterrun,{' '}
            {longDay(today, navigator.language)}
          </p>
        </header>
        {!isThere ? (
          <p>This page is drawn once all entries of these days are read.</p>
        ) : view.window.loggedDays === 0 ? (
          <p>Nothing was logged in these days.</p>
        ) : (
          <Sheet view={view} />
        )}
        <p className="report-small">
          A personal training diary: it does not diagnose, treat or monitor any illness or injury.
        </p>
      </article>
    </>
  )
}

function Sheet({ view }: { view: TrendView }) {
  const { journal, span, window, notes } = view
  const [load, heart] = useMemo(() => [seriesOf(view, loadKind), seriesOf(view, restingHeartKind)], [view])
  const { kinds, minutes } = useMemo(() => recoveryOf(view), [view])
  const { size, rows } = useMemo(() => reportRows(journal, span, notes.races), [journal, span, notes.races])
  const dots = [window.sleep, heart].find(({ loggedDays }) => loggedDays > 0) ?? null
  return (
    <>
      <ReportCharts view={view} load={load} heart={heart} />
      <p className="report-small">{chartsText(view, dots, load.loggedDays > 0)}</p>
      {kinds.length > 0 && (
        <p className="report-sentence">Recovery: {recoverySentence(minutes, window.days)}</p>
      )}
      <DataTable
        caption={`By ${sizeName(size).toLowerCase()}, newest first`}
        columns={rowColumns(size)}
        rows={rows.map((row) => ({ id: row.from, cells: [rowName(row, size), ...rowCells(row, size)] }))}
      />
      <p className="report-small">{tableText(size)}</p>
    </>
  )
}
