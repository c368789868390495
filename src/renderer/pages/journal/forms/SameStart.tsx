// Warns of a workout that began at the same minute; saving stays possible.
import { clockTime, type Instant } from '../../../../shared/day.ts'
import { allRecords } from '../../../../shared/journal/change.ts'
import { describe } from '../../../../shared/journal/describe.ts'
import { clockWords, readClock } from '../../../../shared/units.ts'
import { useApp } from '../../../use-app.ts'
import { usePreferences } from '../../../use-preferences.ts'
import { type FormContext, readDay, startMoment } from './form-reading.ts'
import { type WorkoutDraft, type WorkoutSource, workoutAt } from './workout-draft.ts'

type Props = { draft: WorkoutDraft; workout: WorkoutSource | null; context: FormContext }

export function SameStart({ draft, workout, context }: Props) {
  const { journal } = useApp()
  const { locale, clock } = usePreferences()
  const startedAt = typedStart(draft, workout, context)
  const same = workoutAt(allRecords(journal), startedAt, workout && 'id' in workout ? workout.id : null)
  if (!same?.startedAt) return null
  return (
    <p className="form-note" role="status">
      A workout that began at {clockWords(clockTime(same.startedAt), clock)} is already in the journal:{' '}
      {describe(same, locale).title}. Saving adds a second one.
    </p>
  )
}

function typedStart(
  { day, time }: WorkoutDraft,
  workout: WorkoutSource | null,
  context: FormContext,
): Instant | null {
  const date = readDay(day)
  const clock = readClock(time)
  const before = workout && { moment: workout.startedAt, day: workout.day }
  return date && clock.ok && clock.value !== null ? startMoment(date, clock.value, before, context) : null
}
