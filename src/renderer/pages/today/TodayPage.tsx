// Today: the check-in, the soreness since a race, and a routine to start, in one screen.
import { Play, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { addDays } from '../../../shared/base/day.ts'
import { capitalised } from '../../../shared/base/words.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import type { JournalRecord, Workout } from '../../../shared/journal/records.ts'
import { dayTitle } from '../../../shared/words/day-words.ts'
import { hrefTo } from '../../commands/routes.ts'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { EntryForm, type OpenForm } from '../../entries/forms/EntryForm.tsx'
import { Button } from '../../parts/Button.tsx'
import { CardBoundary } from '../../parts/ErrorBoundary.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { RestCard } from '../../routines/RestCard.tsx'
import { useAdvice } from '../../state/use-advice.ts'
import { useApp } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'
import { AfterRaceCard } from './AfterRaceCard.tsx'
import { ComposeCard } from './ComposeCard.tsx'
import { CheckInCard } from './check-in/CheckInCard.tsx'
import { FirstRun } from './FirstRun.tsx'
import { MovingCard } from './MovingCard.tsx'
import { ResumeCard } from './ResumeCard.tsx'
import { RoutineCard } from './RoutineCard.tsx'
import { SafetyCard } from './SafetyCard.tsx'
import { safetyWords } from './safety-words.ts'
import './today.css'
import { monthsOf, raceBefore, recordsBetween, recordsOfMonth } from '../../../shared/journal/days.ts'
import { afterRace } from '../../../shared/words/days.ts'
import { useAskedCheckIn } from './check-in/use-asked-check-in.ts'
import { WeekCard } from './WeekCard.tsx'

/** What is advised goes by a race or hard session of the last ten days and by the eight weeks before it. */
const neededDays = 75

export function TodayPage({ about }: { about: string | null }) {
  const journal = useApp((app) => app.journal)
  const isFree = useApp(({ session }) => session.session.type === 'idle')
  const today = useToday()
  const records = useMemo(
    () => recordsBetween(journal, addDays(today, -neededDays), addDays(today, 7)),
    [journal, today],
  )
  const advice = useAdvice()
  const asked = useAskedCheckIn(about)
  const [begun, setBegun] = useState(false)
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  if (isEmpty(journal) && isFree && !begun && !asked) return <FirstRun onWrite={() => setBegun(true)} />

  const near = raceBefore(journal, today)
  const race = near && raceOf(records, near.id)
  const stands = safetyWords(advice.safety, today, navigator.language)
  const { because } = advice
  const suggesting = advice.withheld === null
  const [underCheckIn, underCurve] = advice.routines
  return (
    <>
      <PageHeader
        above={dayTitle(today, navigator.language)}
        title={near ? capitalised(afterRace(near)) : 'Today'}
      >
        <Button icon={<Plus aria-hidden="true" />} onClick={() => setForm({ type: 'new', kind: 'workout' })}>
          Add workout
        </Button>
        <a className="button button-primary" href={hrefTo('routines')}>
          <Play aria-hidden="true" />
          Start a routine
        </a>
      </PageHeader>
      <div className="today">
        <div className="today-main">
          <ResumeCard />
          <CardBoundary>
            <CheckInCard />
          </CardBoundary>
          {suggesting && (
            <div className="today-routines">
              <CardBoundary>
                <ComposeCard today={today} />
              </CardBoundary>
              {underCheckIn && (
                <CardBoundary>
                  <RoutineCard suggested={underCheckIn} today={today} />
                </CardBoundary>
              )}
            </div>
          )}
        </div>
        <div className="today-side">
          {stands && <SafetyCard {...stands} />}
          {because.type === 'states' && <RestCard states={because.states} today={today} />}
          {race && (
            <CardBoundary>
              <AfterRaceCard journal={journal} race={race} today={today} />
            </CardBoundary>
          )}
          <CardBoundary>
            <MovingCard
              advice={advice}
              records={records}
              today={today}
              onLog={(workout) => setForm({ type: 'begun', workout })}
            />
          </CardBoundary>
          {advice.week.aims && (
            <CardBoundary>
              <WeekCard journal={journal} today={today} rolling={advice.week.rolling} />
            </CardBoundary>
          )}
          {underCurve && (
            <CardBoundary>
              <RoutineCard suggested={underCurve} today={today} />
            </CardBoundary>
          )}
          <p className="tiny today-diary">
            A training diary, not a doctor. <SafetyLink />
          </p>
        </div>
      </div>
      <EntryForm form={form} day={today} onClose={() => setForm({ type: 'none' })} />
    </>
  )
}

function isEmpty(journal: Journal): boolean {
  return monthsOf(journal).every((month) => recordsOfMonth(journal, month).size === 0)
}

function raceOf(records: readonly JournalRecord[], id: string): Workout | null {
  const record = records.find((known) => known.id === id)
  return record?.kind === 'workout' ? record : null
}
