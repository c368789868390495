// What the window knows of the app: the journal, what is chosen and running, and what became of the last thing written.
import type { AppEvent, SessionNow, Snapshot } from '../../shared/contract/api.ts'
import type { Journal } from '../../shared/journal/change.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import type { Reminder } from '../../shared/recovery/reminders.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import type { Cue } from '../../shared/session/cues.ts'
import type { Settings } from '../../shared/settings/settings.ts'

/** What became of the last thing the runner wrote; `unsaved` keeps the words of why. */
export type Saving =
  | { type: 'quiet' }
  | { type: 'saving' }
  | { type: 'saved'; atEpochMs: number }
  | { type: 'unsaved'; message: string }

/** Whether main is there to hear and answer. */
export type Link = { type: 'open' } | { type: 'lost'; message: string }

/** The months before the last year: still being read, all there, or why they cannot be had. */
export type OlderNotes = { type: 'loading' } | { type: 'whole' } | { type: 'refused'; message: string }

/** An entry that another window changed or deleted while it was edited here: which of the two is to stand? */
export type ClashQuestion = { mine: JournalRecord; theirs: JournalRecord | null }

/** What the runner answers: what was written here, what the other window left, or nothing yet. */
export type ClashAnswer = 'mine' | 'theirs' | 'neither'

export type Ready = {
  type: 'ready'
  /** What is there of it; `older` says whether that is all. */
  journal: Journal
  older: OlderNotes
  settings: Settings
  /** The runner's own routines. */
  routines: Routine[]
  session: SessionNow
  /** What is to be heard next; a new list replaces the one before. */
  cues: readonly Cue[]
  /** Main's clock minus the window's own (`performance.now()`): sessions and cues are written in main's. */
  mainLeadMs: number
  host: Snapshot['host']
  saving: Saving
  link: Link
  toast: Toast | null
  question: ClashQuestion | null
  /** A reminder that no notification has told yet. */
  reminder: Reminder | null
  /** How often main told of backups that were made or tried. */
  backupsTold: number
}
/** `isAbsent`: the journal that was open here is not there, and what is to be done is asked. */
export type Refused = { type: 'refused'; message: string; isAbsent: boolean }
export type ClientState = { type: 'loading' } | Refused | Ready

/** What was saved before is not said beside what is not. */
export function unsaved(message: string): Pick<Ready, 'saving' | 'toast'> {
  return { saving: { type: 'unsaved', message }, toast: null }
}

/** What trouble with a write that nobody waits for changes; once it is over it is taken off where it still stands. */
export function afterTrouble(
  { message, over }: Pick<Extract<AppEvent, { type: 'trouble' }>, 'message' | 'over'>,
  state: ClientState,
): Partial<Ready> {
  if (!over) return unsaved(message)
  const stands = state.type === 'ready' && state.saving.type === 'unsaved' && state.saving.message === message
  return stands ? { saving: { type: 'quiet' } } : {}
}

/** `routineId` is the built-in routine that goes with what was just written down. */
export type Toast = { id: number; text: string; offer: ToastOffer; routineId: string | null }

/** `rev` is the journal's revision after what the toast is about. */
export type ToastOffer =
  | { type: 'nothing' }
  | { type: 'undo' | 'redo'; rev: number }
  | { type: 'bring_back'; routine: Routine; rev: number }
