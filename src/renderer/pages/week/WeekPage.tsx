// The week ahead: a column a day with what is planned, the proposed days of rest to be moved, and why they are where they are.
import { CalendarArrowDown, ChevronLeft, ChevronRight, Plus } from 'lucide-react'
import { useState } from 'react'
import { addDays, type Day, readDay } from '../../../shared/base/day.ts'
import type { Plan } from '../../../shared/journal/records.ts'
import { nextHardPlan } from '../../../shared/recovery/gaps.ts'
import { weekStart } from '../../../shared/recovery/week-plan.ts'
import { weekEvents, whyWords } from '../../../shared/recovery/week-words.ts'
import { calendarFile } from '../../../shared/words/calendar-file.ts'
import { monthDaySpan, weekdayName } from '../../../shared/words/dates.ts'
import { planNames } from '../../../shared/words/record-words.ts'
import { hrefTo, pageNames } from '../../commands/routes.ts'
import { WithheldNote } from '../../commands/WithheldNote.tsx'
import { EntryForm } from '../../entries/EntryForm.tsx'
import { LegsQuestion } from '../../entries/LegsQuestion.tsx'
import type { OpenForm } from '../../entries/open-form.ts'
import { saveFile } from '../../link/save-file.ts'
import { Button } from '../../parts/Button.tsx'
import { Card } from '../../parts/Card.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { appOf, now, useClient } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useToday } from '../../state/use-moment.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { useWeekPlan } from '../../state/use-week-plan.ts'
import { DayColumn } from './DayColumn.tsx'
import { useMoveRest } from './use-move-rest.ts'
import './week.css'

/** `about` is a day of the week that is shown; null shows this one. */
export function WeekPage({ about }: { about: string | null }) {
  const { locale, unit, firstWeekday } = usePreferences()
  const client = useClient()
  const today = useToday()
  const first = weekStart((about !== null && readDay(about)) || today, firstWeekday)
  const week = useWeekPlan(first, today)
  const rest = useMoveRest(week.days)
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  const next = useJournal((journal) => nextHardPlan(journal, today), [today])
  const events = weekEvents(week, locale, unit)
  const why = whyWords(week, locale)
  const rests = week.days.filter((of) => of.rest !== null).length
  function keep() {
    saveFile(`afterrun-week-${first}.ics`, calendarFile(events, now(appOf(client)).at), 'text/calendar')
  }
  return (
    <>
      <PageHeader above={monthDaySpan(first, addDays(first, 6), locale)} title={pageNames.week}>
        <WeekLink first={addDays(first, -7)} label="The week before">
          <ChevronLeft aria-hidden="true" />
        </WeekLink>
        <WeekLink first={addDays(first, 7)} label="The week after">
          <ChevronRight aria-hidden="true" />
        </WeekLink>
        <Button icon={<Plus aria-hidden="true" />} onClick={() => setForm({ type: 'new', kind: 'plan' })}>
          Plan a run
        </Button>
        {events.length > 0 && (
          <Button icon={<CalendarArrowDown aria-hidden="true" />} onClick={keep}>
            .ics
          </Button>
        )}
      </PageHeader>
      {first <= today && addDays(first, 6) >= today && (
        <WithheldNote lead="What is planned stands as you planned it; Afterrun suggests no running until that is over." />
      )}
      <section className="card week-days" aria-label="The days of the week">
        <ol className="week-columns" ref={rest.columns}>
          {week.days.map((of) => (
            <DayColumn
              key={of.day}
              of={of}
              rest={rest}
              onOpen={(record) => setForm({ type: 'edit', record })}
            />
          ))}
        </ol>
        <p className="small">{footWords(rests)}</p>
        <p className="visually-hidden" role="status">
          {rest.said}
        </p>
      </section>
      <div className="week-below">
        <Card title="Why these days">
          {why.length > 0 ? (
            <ul className="week-why small">
              {why.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ) : (
            <p className="small">
              Rest goes after the long run, the intervals or a race first, then where you like it. Plan a run,
              or say under <a href={hrefTo('settings')}>Settings</a> which day you like off, which is your
              busiest and which is for the long run.
            </p>
          )}
        </Card>
        {next && (
          <Card title={beforeWords(next, today, locale)}>
            <LegsQuestion plan={next} today={today} />
          </Card>
        )}
      </div>
      <EntryForm
        form={form}
        day={first > today || addDays(first, 6) < today ? first : today}
        onClose={() => setForm({ type: 'none' })}
      />
    </>
  )
}

function WeekLink({ first, label, children }: { first: Day; label: string; children: React.ReactNode }) {
  return (
    <LinkButton href={hrefTo('week', first)} aria-label={label} title={label}>
      {children}
    </LinkButton>
  )
}

function beforeWords({ day, name, what }: Plan, today: Day, locale: string): string {
  const of = day === today ? 'today’s' : `${weekdayName(day, locale)}’s`
  return `Before ${of} ${name || planNames[what].toLowerCase()}`
}

const counts = [
  'No day of rest is',
  'One day of rest is',
  'Two days of rest are',
  'Three days of rest are',
  'Four days of rest are',
]

function footWords(rests: number): string {
  if (rests === 0) return 'No day of rest is proposed yet. Nothing here is kept against you.'
  const count = counts[rests] ?? `${rests} days of rest are`
  return `${count} proposed; drag one, or press it and use the arrow keys. Nothing here is kept against you.`
}
