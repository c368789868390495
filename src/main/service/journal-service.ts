// Writing in the journal: save, remove, and one history of undo and redo for all windows.
import type { Answer } from '../../shared/base/answer.ts'
import type { Edited, Parsed } from '../../shared/contract/api.ts'
import { type Draft, findRecord, invert, type Journal, type PastEdit } from '../../shared/journal/change.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { draftOf } from './entry-draft.ts'

/** How many edits can be undone. */
const historyLength = 500

export function createJournalService(store: Pick<JournalStore, 'edit'>, tell: (edited: Edited) => void) {
  const history: History = { undo: [], redo: [] }

  /** Makes one edit; once it is durable `remember` puts its inverse where undo or redo will find it. */
  async function edit(make: MakeDraft, remember: (inverse: Draft, put: Draft['put']) => void) {
    let inverse: Draft = { put: [], remove: [] }
    const answer = await store.edit((journal) => {
      const draft = make(journal)
      if (draft.ok) inverse = invert(journal, draft.value)
      return draft
    })
    if (!answer.ok) return answer
    remember(inverse, answer.value.put)
    const edited = { change: answer.value, ...available() }
    tell(edited)
    return { ok: true, value: edited } as const
  }

  function rememberNew(inverse: Draft, put: Draft['put']) {
    const made = { way: inverse, edit: { before: inverse.put, after: put } }
    history.undo = [...history.undo, made].slice(-historyLength)
    history.redo = []
  }

  /** Takes the last edit back, or makes it again, and keeps its inverse for the way back. */
  async function travel(from: keyof History, to: keyof History, nothing: string): Promise<Answer<Edited>> {
    const step = history[from].at(-1)
    if (!step) return { ok: false, fault: 'not_found', message: nothing }
    history[from] = history[from].slice(0, -1)
    const answer = await edit(
      () => ({ ok: true, value: step.way }),
      (inverse) => {
        history[to] = [...history[to], { way: inverse, edit: step.edit }]
      },
    )
    if (!answer.ok) history[from] = [...history[from], step]
    return answer
  }

  const available = () => ({
    undo: history.undo.at(-1)?.edit ?? null,
    redo: history.redo.at(-1)?.edit ?? null,
  })

  return {
    /** Any other edit, which can be undone as well. */
    edit: (make: MakeDraft): Promise<Answer<Edited>> => edit(make, rememberNew),

    save: ({ base, ...entry }: Parsed<'journal.save'>) =>
      edit((journal) => draftOf(entry, base ?? null, findRecord(journal, entry.id) ?? null), rememberNew),

    remove: ({ id }: Parsed<'journal.remove'>) =>
      edit((journal) => {
        if (!findRecord(journal, id)) {
          return { ok: false, fault: 'not_found', message: 'This entry is no longer in the journal.' }
        }
        return { ok: true, value: { put: [], remove: [id] } }
      }, rememberNew),

    undo: () => travel('undo', 'redo', 'There is nothing to undo.'),
    redo: () => travel('redo', 'undo', 'There is nothing to do again.'),
    available,
  }
}

/** `way` is what undo or redo writes, `edit` what the runner once did. */
type Step = { way: Draft; edit: PastEdit }
type History = { undo: Step[]; redo: Step[] }
type MakeDraft = (journal: Journal) => Answer<Draft>
