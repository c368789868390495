// A journal store without a disk, which can be told to refuse.
import type { JournalStore } from '../../src/main/store/journal-store.ts'
import type { Answer } from '../../src/shared/base/answer.ts'
import { applyChange, type Change, emptyJournal, type Journal } from '../../src/shared/journal/change.ts'

export type MemoryStore = Pick<JournalStore, 'edit' | 'editInPieces' | 'journal'> & {
  refuse(yes: boolean): void
}

export function memoryStore(begun: Journal = emptyJournal): MemoryStore {
  let journal = begun
  let refusing = false
  return {
    async edit(make): Promise<Answer<Change>> {
      const draft = make(journal)
      if (!draft.ok) return draft
      if (refusing) return { ok: false, fault: 'not_saved', message: 'The disk is full.' }
      const change = { ...draft.value, rev: journal.rev + 1, at: 0 }
      journal = applyChange(journal, change)
      return { ok: true, value: change }
    },
    async editInPieces(make) {
      const draft = await make(journal)
      if (!draft.ok) return draft
      const change = await this.edit(() => draft)
      return change.ok ? { ok: true, value: [change.value] } : change
    },
    journal: () => journal,
    refuse(yes) {
      refusing = yes
    },
  }
}
