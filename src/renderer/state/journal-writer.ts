// Writing in the journal from this window: entries saved and taken out, each with its toast.
import type { Refusal } from '../../shared/base/answer.ts'
import type { Edited, Input, Method } from '../../shared/contract/api.ts'
import { clashIn, mergeEdits } from '../../shared/journal/merge.ts'
import type { Entry, JournalRecord } from '../../shared/journal/records.ts'
import type { ClashAnswer, ClashQuestion } from './app-state.ts'
import type { Toasts } from './toasts.ts'
import type { Writes } from './writes.ts'

type EditMethod = Extract<
  Method,
  | 'journal.save'
  | 'journal.import'
  | 'journal.remove'
  | 'journal.bring'
  | 'journal.undo'
  | 'journal.redo'
  | 'session.save'
  | 'backups.restore'
  | 'backups.bring'
>

/** What is said of an edit, and what the toast offers beside it. */
type Said = { text: string | undefined; offers?: 'undo' | 'redo'; routineId?: string | null }

type Ports = {
  writes: Writes
  toasts: Toasts
  /** Asks the runner what is to stand. */
  ask(question: ClashQuestion): Promise<ClashAnswer>
  /** Folds what main did into the window's journal. */
  take(edited: Edited): void
}

export type JournalWriter = {
  save(
    entry: Entry,
    said?: string,
    routineId?: string | null,
    base?: JournalRecord | null,
  ): Promise<Refusal | null>
  /** Brings in all of it, or nothing, as one edit. */
  bringIn(entries: Input<'journal.import'>['entries'], said: string): Promise<Refusal | null>
  remove(id: string, said: string): Promise<Refusal | null>
  undo(): Promise<Refusal | null>
  redo(): Promise<Refusal | null>
  /** Makes the journal what it was when a backup was made. */
  goBackTo(stamp: string, said: string): Promise<Refusal | null>
  /** Brings back single entries as a backup has them. */
  bringFrom(stamp: string, ids: readonly string[], said: string): Promise<Refusal | null>
  /** Puts an entry back that was taken out lately. */
  bringBack(id: string, said: string): Promise<Refusal | null>
  saveSession(input: Input<'session.save'>): Promise<Refusal | null>
}

export function createJournalWriter({ writes, toasts, ask, take }: Ports): JournalWriter {
  async function edit<M extends EditMethod>(method: M, input: Input<M>, said: Said) {
    const answer = await writes.write(method, input)
    if (!answer.ok) return answer
    const edited: Edited = answer.value
    take(edited)
    const offer = { type: said.offers ?? 'undo', rev: edited.change.rev } as const
    if (said.text) toasts.announce(said.text, offer, said.routineId)
    return null
  }

  async function save(
    entry: Entry,
    said?: string,
    routineId: string | null = null,
    base: JournalRecord | null = null,
  ): Promise<Refusal | null> {
    const refusal = await edit('journal.save', { ...entry, ...(base && { base }) }, { text: said, routineId })
    const clash = refusal && clashIn(refusal)
    if (!base || !clash) return refusal
    const mine = { ...base, ...entry } as JournalRecord
    const answer = await ask({ mine, theirs: clash.theirs })
    if (answer === 'neither') return refusal
    const { theirs } = clash
    if (!theirs) return answer === 'mine' ? save(entry, said, routineId) : null
    // Whatever is kept, what only one of the two changed stands.
    return save(mergeEdits({ base, mine, theirs }, answer).record, said, routineId, theirs)
  }

  return {
    save,
    bringIn: (entries, said) => edit('journal.import', { entries }, { text: said }),
    remove: (id, said) => edit('journal.remove', { id }, { text: said }),
    undo: () => edit('journal.undo', {}, { text: 'Undone.', offers: 'redo' }),
    redo: () => edit('journal.redo', {}, { text: 'Done again.' }),
    goBackTo: (stamp, said) => edit('backups.restore', { stamp }, { text: said }),
    bringFrom: (stamp, ids, said) => edit('backups.bring', { stamp, ids: [...ids] }, { text: said }),
    bringBack: (id, said) => edit('journal.bring', { ids: [id] }, { text: said }),
    saveSession: (input) => edit('session.save', input, { text: 'Saved in the journal.' }),
  }
}
