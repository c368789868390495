// Warns of a workout that began at the same minute; saving stays possible.
import { clockTime, type Instant, readDay } from '../../../shared/base/day.ts'
import { readClock } from '../../../shared/typed/clock.ts'
import { type FormContext, startMoment } from '../../../shared/typed/form-reading.ts'
import type { WorkoutDraft, WorkoutSource } from '../../../shared/typed/workout.ts'
import { workoutAt } from '../../../shared/typed/workout-draft.ts'
import { describe } from '../../../shared/words/describe.ts'
import { clockWords } from '../../../shared/words/units.ts'
import { useApp } from '../../state/use-app.ts'
import { usePreferences } from '../../state/use-preferences.ts'

type Props = { draft: WorkoutDraft; workout: WorkoutSource | null; context: FormContext }

export function SameStart({ draft, workout, context }: Props) {
  const journal = useApp((app) => app.journal)
  const { locale, clock } = usePreferences()
  const startedAt = typedStart(draft, workout, context)
  const same = workoutAt(journal, startedAt, workout && 'id' in workout ? workout.id : null)
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
