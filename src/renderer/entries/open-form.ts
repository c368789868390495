// Which form is open: of a new entry of some kind, of one in the journal, or the one that moves it to another day.
import type { JournalRecord, Kind } from '../../shared/journal/records.ts'
import type { WorkoutBeginning } from '../../shared/typed/workout.ts'

/** What can be written down: a record of a kind, or a run that is read from a file. */
export type NewKind = Kind | 'import'

export type OpenForm =
  | { type: 'none' }
  | { type: 'new'; kind: NewKind }
  /** Files that were dropped on the window. */
  | { type: 'files'; files: readonly File[] }
  /** `asksKind`: what it was is still to be said. */
  | { type: 'begun'; workout: WorkoutBeginning; asksKind?: boolean }
  | { type: 'edit'; record: JournalRecord }
  | { type: 'move'; record: JournalRecord }
