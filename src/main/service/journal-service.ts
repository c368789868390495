// Writing in the journal: save, remove, bring back, and one history of undo and redo for all windows, over restarts too.
import type { Answer } from '../../shared/base/answer.ts'
import type { Edited, Parsed } from '../../shared/contract/api.ts'
import { draftOfImport } from '../../shared/journal/brought-in.ts'
import {
  type Change,
  type Draft,
  emptyJournal,
  findRecord,
  invert,
  type Journal,
  noteEntries,
  type PastEdit,
  type ToldEdit,
  toldOf,
} from '../../shared/journal/change.ts'
import {
  editsKept,
  emptyPast,
  type Past,
  redoing,
  removedKeptMs,
  undoing,
  withEdit,
  withRemoved,
  withRemovedMany,
} from '../../shared/journal/past.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { type Breathe, nextTurn } from '../store/turns.ts'
import { draftOf } from './entry-draft.ts'
import { countEntries, travelling, writtenOver } from './large-edits.ts'

/**
 * `earlier` is what was done before this start; it comes once the journal is whole. `complete` adds what goes with entries that
 * are saved or brought in, as part of the same edit.
 */
export function createJournalService(
  store: Pick<JournalStore, 'edit' | 'editInPieces' | 'journal'>,
  tell: (edited: Edited) => void,
  earlier: Promise<Past> = Promise.resolve(emptyPast),
  complete: (journal: Journal, draft: Draft) => Draft = (_, draft) => draft,
  breathe: Breathe = nextTurn,
) {
  let past = emptyPast
  let rev = 0
  let putMeanwhile: Set<string> | null = new Set()
  const loaded = earlier.then(async (before) => {
    for (const edit of [...before.undo, ...before.redo].filter(isLarge))
      noteEntries(edit, await countEntries(edit.before, edit.after, breathe))
    // What was edited meanwhile comes on top, and leaves nothing of before to be made again.
    const undo = [...before.undo, ...past.undo].slice(-editsKept)
    const removed = [...before.removed.filter(({ record }) => !putMeanwhile?.has(record.id)), ...past.removed]
    past = { undo, redo: rev > 0 ? past.redo : before.redo, removed }
    putMeanwhile = null
  })

  /** Makes one edit; once it is durable `remember` puts it where undo or redo will find it. */
  async function edit(make: MakeDraft, remember: Remember) {
    let before = emptyJournal
    const answer = await store.edit((journal) => {
      before = journal
      return make(journal)
    })
    if (!answer.ok) return answer
    const change = answer.value
    past = { ...past, removed: withRemoved(past.removed, before, change) }
    remember({ before: invert(before, change).put, after: change.put })
    for (const { id } of change.put) putMeanwhile?.add(id)
    return told(change)
  }

  /** The same for what may be large: saved in pieces and worked on in slices, it is one edit all the same. */
  async function editInSlices(make: MakeSlowly, remember: Remember) {
    await loaded
    let before: JournalRecord[] = []
    let entries = 0
    const answer = await store.editInPieces(async (journal) => {
      const draft = await make(journal)
      if (!draft.ok) return draft
      before = await writtenOver(journal, draft.value, breathe)
      entries = await countEntries(before, draft.value.put, breathe)
      return draft
    })
    if (!answer.ok) return answer
    const last = answer.value.at(-1)
    if (!last) return isNothing
    const after: JournalRecord[] = []
    for (const { put } of answer.value) after.push(...put)
    const edit = { before, after }
    noteEntries(edit, entries)
    past = { ...past, removed: withRemovedMany(past.removed, store.journal(), before, last.at) }
    remember(edit)
    return told(last)
  }

  /** Windows hear the last Change: those that have not heard of the ones before it ask for them. */
  function told(change: Change): Answer<Edited> {
    rev = change.rev
    const edited = { change, ...available() }
    tell(edited)
    return { ok: true, value: edited }
  }

  function rememberNew(edit: PastEdit) {
    past = withEdit(past, edit)
  }

  /** Takes the last edit back, or makes it again, and keeps it for the way back. */
  async function travel(from: 'undo' | 'redo', nothing: string): Promise<Answer<Edited>> {
    await loaded
    const to = from === 'undo' ? 'redo' : 'undo'
    const step = past[from].at(-1)
    if (!step) return { ok: false, fault: 'not_found', message: nothing }
    past = { ...past, [from]: past[from].slice(0, -1) }
    const keep = () => {
      past = { ...past, [to]: [...past[to], step] }
    }
    const answer = isLarge(step)
      ? await editInSlices(async () => ({ ok: true, value: await travelling(step, from, breathe) }), keep)
      : await edit(() => ({ ok: true, value: from === 'undo' ? undoing(step) : redoing(step) }), keep)
    if (!answer.ok) past = { ...past, [from]: [...past[from], step] }
    return answer
  }

  const available = () => ({ undo: lastOf(past.undo), redo: lastOf(past.redo) })

  return {
    /** Any other edit, which can be undone as well. */
    edit: (make: MakeDraft): Promise<Answer<Edited>> => edit(make, rememberNew),

    /** Any other edit that may be about very many entries. */
    editInSlices: (make: MakeSlowly): Promise<Answer<Edited>> => editInSlices(make, rememberNew),

    save: ({ base, ...entry }: Parsed<'journal.save'>) =>
      edit((journal) => {
        const draft = draftOf(entry, base ?? null, findRecord(journal, entry.id) ?? null)
        return draft.ok ? { ok: true, value: complete(journal, draft.value) } : draft
      }, rememberNew),

    remove: ({ id }: Parsed<'journal.remove'>) =>
      edit((journal) => {
        if (!findRecord(journal, id)) {
          return { ok: false, fault: 'not_found', message: 'This entry is no longer in the journal.' }
        }
        return { ok: true, value: { put: [], remove: [id] } }
      }, rememberNew),

    bringIn({ entries }: Parsed<'journal.import'>): Promise<Answer<Edited>> {
      const make = (journal: Journal): Answer<Draft> => ({
        ok: true,
        value: complete(journal, draftOfImport(journal, entries)),
      })
      if (entries.length <= entriesAtOnce) return edit(make, rememberNew)
      return editInSlices(async (journal) => make(journal), rememberNew)
    },

    undo: () => travel('undo', 'There is nothing to undo.'),
    redo: () => travel('redo', 'There is nothing to do again.'),

    /** What was taken out within the last days, the latest first; `now` in epoch milliseconds. */
    async removed(now: number): Promise<Answer<Past['removed']>> {
      await loaded
      const lately = past.removed.filter(({ at }) => at > now - removedKeptMs)
      return { ok: true, value: lately.toReversed().slice(0, removedTold) }
    },

    /** Puts entries back as they were when they were taken out. */
    async bring({ ids }: Parsed<'journal.bring'>): Promise<Answer<Edited>> {
      await loaded
      const put = ids.flatMap((id) => past.removed.findLast(({ record }) => record.id === id)?.record ?? [])
      if (put.length < ids.length) return isGone
      return edit(() => ({ ok: true, value: { put, remove: [] } }), rememberNew)
    },

    /**
     * What another program has written is an edit like any other: the next undo takes it back, and none before it writes
     * over what came in with it.
     */
    tookIn(before: Journal, change: Change): void {
      const removed = withRemoved(past.removed, before, change)
      past = withEdit({ ...past, removed }, { before: invert(before, change).put, after: change.put })
      for (const { id } of change.put) putMeanwhile?.add(id)
      rev = change.rev
      tell({ change, ...available() })
    },

    available,
    /** Resolves once what was done before this start is known. */
    loaded,
    /** All of it, and the revision of the last edit of this start; 0 where there was none. */
    past: () => ({ past, rev }),
  }
}

function isLarge({ before, after }: PastEdit): boolean {
  return before.length + after.length > entriesAtOnce
}

function lastOf(edits: readonly PastEdit[]): ToldEdit | null {
  const last = edits.at(-1)
  return last ? toldOf(last) : null
}

/** What so many entries are about is worked out at once. */
const entriesAtOnce = 500

/** How many of them are told at once. */
const removedTold = 200

const isGone = {
  ok: false,
  fault: 'not_found',
  message: 'This entry is not among those that can be brought back.',
} as const

const isNothing = {
  ok: false,
  fault: 'conflict',
  message: 'There was nothing to change.',
} as const

type MakeDraft = (journal: Journal) => Answer<Draft>
type MakeSlowly = (journal: Journal) => Promise<Answer<Draft>>
type Remember = (edit: PastEdit) => void
