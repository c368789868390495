// Whether a workout that is being written looks like a hard session beside the journal's own.
import { allRecords } from '../../../shared/journal/change.ts'
import type { Workout } from '../../../shared/journal/records.ts'
import { isHard } from '../../../shared/trends/hard-session.ts'
import type { WorkoutDraft, WorkoutSource } from '../../../shared/typed/workout.ts'
import { useApp } from '../../state/use-app.ts'

export function useHardGuess(): (workout: WorkoutSource, draft: WorkoutDraft) => boolean {
  const journal = useApp((app) => app.journal)
  return (workout, draft) => {
    const others = allRecords(journal).filter((record): record is Workout => record.kind === 'workout')
    const race = draft.isRace ? { name: draft.raceName } : null
    return isHard(
      { ...workout, modality: draft.modality, effortCr10: draft.effort, race, hard: null },
      others,
    )
  }
}
