// Whether a workout that is being written looks like a hard session beside the journal's own.
import { addDays } from '../../../shared/base/day.ts'
import { ofKindBetween } from '../../../shared/journal/days.ts'
import { isHard, longestRunDays } from '../../../shared/trends/hard-session.ts'
import type { WorkoutDraft, WorkoutSource } from '../../../shared/typed/workout.ts'
import { useApp } from '../../state/use-app.ts'

export function useHardGuess(): (workout: WorkoutSource, draft: WorkoutDraft) => boolean {
  const journal = useApp((app) => app.journal)
  return (workout, draft) => {
    const others = ofKindBetween(journal, 'workout', addDays(workout.day, -longestRunDays), workout.day)
    const race = draft.isRace ? { name: draft.raceName } : null
    return isHard(
      { ...workout, modality: draft.modality, effortCr10: draft.effort, race, hard: null },
      others,
    )
  }
}
