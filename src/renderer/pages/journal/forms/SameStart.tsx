// Warns of a workout that began at the same minute; saving stays possible.
import { clockTime, Day, type Instant, instantAt } from '../../../../shared/day.ts'
import { allRecords } from '../../../../shared/journal/change.ts'
import { describe } from '../../../../shared/journal/describe.ts'
import { clockText, readClock } from '../../../../shared/units.ts'
import { useApp } from '../../../use-app.ts'
import { type WorkoutDraft, type WorkoutSource, workoutAt } from './workout-draft.ts'

type Props = { draft: WorkoutDraft; workout: WorkoutSource | null; timeZone: string }

export function SameStart({ draft, workout, timeZone }: Props) {
  const { journal } = useApp()
  const startedAt = typedStart(draft, timeZone)
  const same = workoutAt(allRecords(journal), startedAt, workout && 'id' in workout ? workout.id : null)
  if (!same?.startedAt) return null
  return (
    <p className="form-note" role="status">
      A workout that began at {clockText(clockTime(same.startedAt))} is already in the journal:{' '}
      {describe(same, navigator.language).title}. Saving adds a second one.
    </p>
  )
}

function typedStart({ day, time }: WorkoutDraft, timeZone: string): Instant | null {
  const date = Day.safeParse(day.trim())
  const clock = readClock(time)
  return date.success && clock.ok && clock.value !== null ? instantAt(date.data, clock.value, timeZone) : null
}
