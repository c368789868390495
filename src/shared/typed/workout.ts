// A workout as it stands in its form, before it is read.
import type { ImportedWorkout } from '../journal/read-file.ts'
import type { Modality, Workout } from '../journal/records.ts'

export type WorkoutDraft = {
  day: string
  time: string
  modality: Modality
  duration: string
  /** As typed; empty where the start and the duration say it. */
  end: string
  /** In the unit the draft was written in, as is the pace. */
  distance: string
  /** Minutes and seconds a kilometre or mile, for the one of duration and distance that is not known. */
  pace: string
  climb: string
  effort: number | null
  heartRate: string
  isRace: boolean
  raceName: string
  surface: Workout['surface']
  purpose: Workout['purpose']
  occasion: Workout['occasion']
  hard: boolean | null
  /** Null where nothing was said of them. */
  intervals: boolean | null
  legsBefore: number | null
  legsAfter: number | null
  afterwards: Workout['afterwards']
  note: string
}

/** What is known of a workout before it is written down. */
export type WorkoutBeginning = Pick<WorkoutDraft, 'modality' | 'purpose' | 'occasion'> &
  Partial<Pick<WorkoutDraft, 'day' | 'time' | 'duration'>>

/** A workout of the journal, or one read from a file that is not in it yet. */
export type WorkoutSource = Workout | ImportedWorkout['workout']
