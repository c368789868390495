// Writing in the journal from this window: entries saved and taken out, each with its toast.
import type { Refusal } from '../../shared/base/answer.ts'
import type { Edited, Input, Method } from '../../shared/contract/api.ts'
import type { Entry } from '../../shared/journal/records.ts'
import type { Toasts } from './toasts.ts'
import type { Writes } from './writes.ts'

type EditMethod = Extract<
  Method,
  'journal.save' | 'journal.remove' | 'journal.undo' | 'journal.redo' | 'session.save'
>

/** What is said of an edit, and what the toast offers beside it. */
type Said = { text: string | undefined; offers?: 'undo' | 'redo'; routineId?: string | null }

type Ports = {
  writes: Writes
  toasts: Toasts
  /** Folds what main did into the window's journal. */
  take(edited: Edited): void
}

export type JournalWriter = {
  save(entry: Entry, said?: string, routineId?: string | null): Promise<Refusal | null>
  remove(id: string, said: string): Promise<Refusal | null>
  undo(): Promise<Refusal | null>
  redo(): Promise<Refusal | null>
  saveSession(input: Input<'session.save'>): Promise<Refusal | null>
}

export function createJournalWriter({ writes, toasts, take }: Ports): JournalWriter {
  async function edit<M extends EditMethod>(method: M, input: Input<M>, said: Said) {
    const answer = await writes.write(method, input)
    if (!answer.ok) return answer
    const edited: Edited = answer.value
    take(edited)
    const offer = { type: said.offers ?? 'undo', rev: edited.change.rev } as const
    if (said.text) toasts.announce(said.text, offer, said.routineId)
    return null
  }

  return {
    save: (entry, said, routineId) =>
      edit('journal.save', entry, { text: said, routineId: routineId ?? null }),
    remove: (id, said) => edit('journal.remove', { id }, { text: said }),
    undo: () => edit('journal.undo', {}, { text: 'Undone.', offers: 'redo' }),
    redo: () => edit('journal.redo', {}, { text: 'Done again.' }),
    saveSession: (input) => edit('session.save', input, { text: 'Saved in the journal.' }),
  }
}
