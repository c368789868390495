// The way back after a race: the step that is right today and what the next one waits for, all steps, and the weeks after.
import { CalendarArrowDown, Flag } from 'lucide-react'
import { findRecord } from '../../../shared/journal/change.ts'
import { notRecovered, wayBackEvents } from '../../../shared/recovery/way-back-words.ts'
import { withheldWords } from '../../../shared/recovery/withheld-words.ts'
import { calendarFile } from '../../../shared/words/calendar-file.ts'
import { longDay } from '../../../shared/words/dates.ts'
import { hrefTo, pageNames } from '../../commands/routes.ts'
import { saveFile } from '../../link/save-file.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useAdvice } from '../../state/use-advice.ts'
import { appOf, now, useApp, useClient } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useToday } from '../../state/use-moment.ts'
import { useWayBack } from '../../state/use-way-back.ts'
import { StepLadder } from './StepLadder.tsx'
import { TaperCard } from './TaperCard.tsx'
import { TodayStep } from './TodayStep.tsx'
import './way-back.css'

/** `about` is the id of a race's workout; null shows the one whose way back is under way. */
export function WayBackPage({ about }: { about: string | null }) {
  const way = useWayBack(about)
  const advice = useAdvice()
  const client = useClient()
  const today = useToday()
  const isWhole = useApp((app) => app.older.type === 'whole')
  const race = useJournal(
    (journal) => (way ? (findRecord(journal, way.race.id) ?? null) : null),
    [way?.race.id],
  )
  if (!way || race?.kind !== 'workout')
    return isWhole ? <NoRace /> : <PageHeader title={pageNames['way-back']} />
  const events = wayBackEvents(way, today)
  function keep() {
    saveFile(`afterrun-way-back-${today}.ics`, calendarFile(events, now(appOf(client)).at), 'text/calendar')
  }
  return (
    <>
      <PageHeader
        above={`${way.race.name} · ${longDay(way.race.day, navigator.language)}`}
        title={pageNames['way-back']}
      >
        <LinkButton href={hrefTo('races', way.race.id)}>
          <Flag aria-hidden="true" />
          Race page
        </LinkButton>
        {events.length > 0 && (
          <Button icon={<CalendarArrowDown aria-hidden="true" />} onClick={keep}>
            .ics
          </Button>
        )}
      </PageHeader>
      <div className="way-back">
        <TodayStep way={way} today={today} withheld={withheldWords(advice, today, navigator.language)} />
        <StepLadder way={way} />
        <TaperCard race={race} today={today} isWithheld={way.withheld !== null} />
      </div>
    </>
  )
}

function NoRace() {
  return (
    <>
      <PageHeader title={pageNames['way-back']} />
      <Card title="No way back under way">
        <p>
          After a running race the steps back to running stand here: walking, movement without impact,
          walk-jog, an easy jog, the first hard session, each with its day and what it waits for.{' '}
          {notRecovered}
        </p>
        <p className="way-back-more">
          <LinkButton href={hrefTo('races')}>
            <Flag aria-hidden="true" />
            Races
          </LinkButton>
        </p>
      </Card>
    </>
  )
}
