// Today: the check-in, the soreness since a race, and a routine to start, in one screen.
import { Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import { capitalised } from '../../../shared/base/words.ts'
import { monthsOf, raceBefore } from '../../../shared/journal/days.ts'
import { safetyWords } from '../../../shared/recovery/safety-words.ts'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
import { dayTitle } from '../../../shared/words/day-words.ts'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { WithheldNote } from '../../commands/WithheldNote.tsx'
import { EntryForm } from '../../entries/EntryForm.tsx'
import type { OpenForm } from '../../entries/open-form.ts'
import { Button } from '../../parts/Button.tsx'
import { CardBoundary } from '../../parts/ErrorBoundary.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { RestCard } from '../../routines/RestCard.tsx'
import { SuitsNow } from '../../routines/SuitsNow.tsx'
import { useSuited } from '../../routines/use-suited.ts'
import { useAdvice } from '../../state/use-advice.ts'
import { useApp } from '../../state/use-app.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useToday } from '../../state/use-moment.ts'
import { AfterRaceCard } from './AfterRaceCard.tsx'
import { ClockLine } from './ClockLine.tsx'
import { ComposeCard } from './ComposeCard.tsx'
import { CheckInCard } from './check-in/CheckInCard.tsx'
import { CheckInLine } from './check-in/CheckInLine.tsx'
import { useFold } from './check-in/use-fold.ts'
import { FirstRun } from './FirstRun.tsx'
import { goneMarks } from './gone-marks.ts'
import { MindCard } from './MindCard.tsx'
import { MovingCard } from './MovingCard.tsx'
import { PlannedCard } from './PlannedCard.tsx'
import { ResumeCard } from './ResumeCard.tsx'
import { RoutineCard } from './RoutineCard.tsx'
import { SafetyCard } from './SafetyCard.tsx'
import { SoFarCard } from './SoFarCard.tsx'
import { TrialLine } from './TrialLine.tsx'
import './today.css'
import { standing } from '../../../shared/soreness/standing.ts'
import { afterRace } from '../../../shared/words/days.ts'
import { useAskedCheckIn } from './check-in/use-asked-check-in.ts'
import { UnwellMenu } from './UnwellMenu.tsx'
import { useAskedForm } from './use-asked-form.ts'
import { WayBackCard } from './WayBackCard.tsx'
import { WeekCard } from './WeekCard.tsx'

export function TodayPage({ about }: { about: string | null }) {
  const isFree = useApp(({ session }) => session.session.type === 'idle')
  const isEmpty = useJournal((journal) => monthsOf(journal).length === 0, [])
  const today = useToday()
  const near = useJournal((journal) => raceBefore(journal, today), [today])
  const advice = useAdvice()
  const marks = useJournal((journal) => goneMarks(advice.safety, standing(journal, today)), [advice, today])
  const asked = useAskedCheckIn(about)
  const suits = useSuited(advice, today)
  const { folded, fold, open } = useFold()
  const [isPressed, setPressed] = useState(false)
  const [begun, setBegun] = useState(false)
  const [form, setForm] = useState<OpenForm>({ type: 'none' })
  const addWorkout = useCallback((workout: WorkoutBeginning) => setForm({ type: 'begun', workout }), [])
  useAskedForm(about, (kind) => {
    setBegun(true)
    setForm({ type: 'new', kind })
  })
  if (isEmpty && isFree && !begun && !asked) return <FirstRun onWrite={() => setBegun(true)} />

  const stands = safetyWords(advice.safety, today, navigator.language)
  const { because } = advice
  const suggesting = advice.withheld === null
  const offered = advice.routines.filter((one) => one !== null).filter((one) => one !== suits)
  const isCoolingDown = advice.movement?.occasion === 'cool_down'
  const isFolded = folded && !asked
  const moving = (
    <CardBoundary>
      <MovingCard advice={advice} today={today} onLog={addWorkout} />
    </CardBoundary>
  )
  /** What decides the day stands first, above an open check-in too where the window is narrow. */
  const lead = (
    <div className="today-lead">
      <ResumeCard />
      {stands && <SafetyCard {...stands} marks={marks} />}
      {!stands && because.type !== 'states' && (
        <WithheldNote lead={suggesting ? 'Walking alone for now.' : 'Nothing is suggested today.'} />
      )}
      {because.type === 'states' && <RestCard states={because.states} today={today} />}
      {isCoolingDown && moving}
      {suits && (
        <CardBoundary>
          <SuitsNow suggested={suits} today={today} />
        </CardBoundary>
      )}
    </div>
  )
  const pair = (
    <>
      <CardBoundary>
        <PlannedCard advice={advice} today={today} />
      </CardBoundary>
      <CardBoundary>
        <TrialLine advice={advice} today={today} />
      </CardBoundary>
      <div className="today-pair">
        {!isCoolingDown && moving}
        <CardBoundary>
          <SoFarCard today={today} onOpen={(record) => setForm({ type: 'edit', record })} />
        </CardBoundary>
      </div>
    </>
  )
  const side = (
    <>
      {near && (
        <CardBoundary>
          <AfterRaceCard raceId={near.id} today={today} />
        </CardBoundary>
      )}
      <div className="today-later">
        <CardBoundary>
          <WayBackCard today={today} />
        </CardBoundary>
        {near && (
          <CardBoundary>
            <MindCard today={today} />
          </CardBoundary>
        )}
        {advice.week.aims && (
          <CardBoundary>
            <WeekCard today={today} rolling={advice.week.rolling} />
          </CardBoundary>
        )}
      </div>
      <p className="tiny today-diary">
        A training diary, not a doctor. <SafetyLink />
      </p>
    </>
  )
  const others = suggesting && (
    <div className="today-others" data-beside={suits ? 'suits' : undefined}>
      {!suits && (
        <CardBoundary>
          <ComposeCard today={today} />
        </CardBoundary>
      )}
      {offered.map((one) => (
        <CardBoundary key={one.routineId}>
          <RoutineCard suggested={one} today={today} />
        </CardBoundary>
      ))}
    </div>
  )
  return (
    <>
      <PageHeader
        above={
          <>
            {dayTitle(today, today, navigator.language)} <ClockLine />
          </>
        }
        title={near ? capitalised(afterRace(near)) : 'Today'}
      >
        <UnwellMenu />
        <Button icon={<Plus aria-hidden="true" />} onClick={() => setForm({ type: 'new', kind: 'workout' })}>
          Add workout
        </Button>
      </PageHeader>
      {isFolded ? (
        <div className="today" data-folded="true">
          <CardBoundary>
            <CheckInLine
              today={today}
              isJustFolded={isPressed}
              onChange={() => {
                setPressed(true)
                open()
              }}
            />
          </CardBoundary>
          <div className="today-now">
            {lead}
            {pair}
          </div>
          <div className="today-side">{side}</div>
          {others}
        </div>
      ) : (
        <div className="today" data-folded="false">
          {lead}
          <div className="today-check-in">
            <CardBoundary>
              <CheckInCard
                isJustOpened={isPressed}
                onFold={() => {
                  setPressed(true)
                  fold()
                }}
              />
            </CardBoundary>
            {others}
          </div>
          <div className="today-beside">
            {pair}
            {side}
          </div>
        </div>
      )}
      <EntryForm form={form} day={today} onClose={() => setForm({ type: 'none' })} />
    </>
  )
}
