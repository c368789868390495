// Today: the check-in, the soreness since a race, and a routine to start, in one screen.
import { Play, Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import { capitalised } from '../../../shared/base/words.ts'
import { monthsOf, raceBefore } from '../../../shared/journal/days.ts'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
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
import { useJournal } from '../../state/use-journal.ts'
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
import { afterRace } from '../../../shared/words/days.ts'
import { useAskedCheckIn } from './check-in/use-asked-check-in.ts'
import { UnwellMenu } from './UnwellMenu.tsx'
import { WeekCard } from './WeekCard.tsx'

export function TodayPage({ about }: { about: string | null }) {
  const isFree = useApp(({ session }) => session.session.type === 'idle')
  const isEmpty = useJournal((journal) => monthsOf(journal).length === 0, [])
  const today = useToday()
  const near = useJournal((journal) => raceBefore(journal, today), [today])
  const advice = useAdvice()
  const asked = useAskedCheckIn(about)
  const [begun, setBegun] = useState(false)
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  const addWorkout = useCallback((workout: WorkoutBeginning) => setForm({ type: 'begun', workout }), [])
  if (isEmpty && isFree && !begun && !asked) return <FirstRun onWrite={() => setBegun(true)} />

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
        <UnwellMenu />
        <Button icon={<Plus aria-hidden="true" />} onClick={() => setForm({ type: 'new', kind: 'workout' })}>
          Add workout
        </Button>
        {suggesting && (
          <a className="button button-primary" href={hrefTo('routines')}>
            <Play aria-hidden="true" />
            Start a routine
          </a>
        )}
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
          {near && (
            <CardBoundary>
              <AfterRaceCard raceId={near.id} today={today} />
            </CardBoundary>
          )}
          <CardBoundary>
            <MovingCard advice={advice} today={today} onLog={addWorkout} />
          </CardBoundary>
          {advice.week.aims && (
            <CardBoundary>
              <WeekCard today={today} rolling={advice.week.rolling} />
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
