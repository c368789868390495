// A year in one view: a square a day for soreness, a bar a week for sleep, load and the heart at rest, and its races.
import { ChevronLeft, ChevronRight, Image, Printer } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { daySpan } from '../../../../shared/words/dates.ts'
import { pictureOf } from '../../../charts/picture.ts'
import { hrefOfYear, yearOf } from '../../../commands/routes.ts'
import { saveFile } from '../../../link/save-file.ts'
import { Button } from '../../../parts/Button.tsx'
import { Card } from '../../../parts/Card.tsx'
import { DataTable } from '../../../parts/DataTable.tsx'
import { Disclosure } from '../../../parts/Disclosure.tsx'
import { LinkButton } from '../../../parts/LinkButton.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { TimeScroll } from '../../../parts/TimeScroll.tsx'
import { useApp } from '../../../state/use-app.ts'
import { useToday } from '../../../state/use-moment.ts'
import { usePreferences } from '../../../state/use-preferences.ts'
import { loggedText } from '../trend-words.ts'
import './year.css'
import { YearDrawing, YearNames, yearNamesShare } from './YearDrawing.tsx'
import { yearTable, yearView } from './year-view.ts'

export function YearPage({ about }: { about: string | null }) {
  const journal = useApp((app) => app.journal)
  const today = useToday()
  const { firstWeekday } = usePreferences()
  const thisYear = Number(today.slice(0, 4))
  const year = yearOf(about) ?? thisYear
  const view = useMemo(
    () => yearView(journal, year, today, firstWeekday),
    [journal, year, today, firstWeekday],
  )
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => void window.scrollTo(0, 0), [])
  async function savePicture() {
    const drawing = sheet.current?.querySelector<SVGSVGElement>('svg[role="img"]')
    const words = { title: `The year ${year}`, below: `Afterrun · ${legend}`, colours: [] }
    if (drawing) saveFile(`afterrun-${year}.png`, await pictureOf(drawing, words), 'image/png')
  }
  const { span, calendar, sentence } = view
  return (
    <>
      <PageHeader
        above={`${daySpan(span.from, span.to, navigator.language)} · ${loggedText(calendar.loggedDays, calendar.days.length, 'days')} logged`}
        title={`The year ${year}`}
      >
        <LinkButton href={hrefOfYear(year - 1)}>
          <ChevronLeft aria-hidden="true" />
          {year - 1}
        </LinkButton>
        {year < thisYear && (
          <LinkButton href={hrefOfYear(year + 1)}>
            {year + 1}
            <ChevronRight aria-hidden="true" />
          </LinkButton>
        )}
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          Print
        </Button>
        <Button icon={<Image aria-hidden="true" />} onClick={() => void savePicture()}>
          As a picture
        </Button>
      </PageHeader>
      <Card title="A square a day, a bar a week" aside={legend} className="year">
        <div ref={sheet}>
          <TimeScroll
            label={`The year ${year}`}
            newest={view.newest}
            leastPx={leastYearPx}
            names={<YearNames view={view} />}
            namesShare={yearNamesShare(view)}
          >
            <YearDrawing view={view} />
          </TimeScroll>
        </div>
        <p className="chart-sentence">{sentence} Weeks are medians with the lowest and highest day.</p>
        <Disclosure summary="Show as table" className="trend-weeks">
          {() => (
            <>
              <DataTable
                caption={`${year} by week`}
                columns={[
                  { title: 'Week' },
                  { title: 'Highest soreness', numeric: true },
                  { title: 'Sleep, median', numeric: true },
                  { title: 'Load, median day', numeric: true },
                  { title: 'Resting heart rate', numeric: true },
                  { title: 'Races' },
                ]}
                rows={yearTable(view)}
              />
            </>
          )}
        </Disclosure>
      </Card>
    </>
  )
}

const legend = 'faint 0 · strong 10 · dashed frame: at least · empty: not logged · framed: race'
/** Its words are still to be read. */
const leastYearPx = 900
