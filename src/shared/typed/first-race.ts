// A race that has just been run, from the three texts that are asked for at the very beginning.
import type { Day } from '../base/day.ts'
import type { FormContext, FormReading, WrittenIn } from './form-reading.ts'
import { readWorkout, workoutDraft } from './workout-draft.ts'

export type RaceDraft = { name: string; distance: string; time: string }

/** On that day, without a start: when it was over is not said, so that its check-ins are due all day. */
export function readFirstRace(
  { name, distance, time }: RaceDraft,
  day: Day,
  context: FormContext,
  written: WrittenIn,
): FormReading {
  const draft = workoutDraft(null, day, written)
  const race = { ...draft, isRace: true, raceName: name, distance, duration: time }
  const reading = readWorkout(race, { source: null, draft }, context, written)
  if (name.trim() !== '') return reading
  const problems = reading.ok ? {} : reading.problems
  return { ok: false, problems: { ...problems, race: 'Give the race a name.' } }
}
