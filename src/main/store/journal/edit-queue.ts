// Edits in their turn: those that wait together are made one from the other and saved in one write, a large one goes by itself.
import type { Answer, Refusal } from '../../../shared/base/answer.ts'
import type { InTurn } from '../../../shared/base/one-after-another.ts'
import type { Change, Draft, Journal } from '../../../shared/journal/change.ts'
import { notWhole } from '../refusals.ts'
import type { Breathe } from '../turns.ts'
import { type Asked, isWithin, makeChanges, makePieces } from './edits.ts'
import type { Loading } from './loading.ts'
import type { SavedJournal } from './saved-journal.ts'

export type EditQueue = {
  /** Makes an edit from the journal with all edits before it; a failed save refuses it and those built on it. */
  edit(make: Asked['make']): Promise<Answer<Change>>
  /** Makes an edit of any size in slices, once every month is in memory. */
  editInPieces(make: MakeSlowly): Promise<Answer<Change[]>>
}

type MakeSlowly = (journal: Journal) => Promise<Answer<Draft>>

type Ports = {
  saved: SavedJournal
  loading: Loading
  inTurn: InTurn
  now: () => number
  breathe: Breathe
  /** Follows a save within its turn. */
  foldSoon: () => Promise<void>
}

export function editQueue({ saved, loading, inTurn, now, breathe, foldSoon }: Ports): EditQueue {
  const asked: Asked[] = []

  /** All edits that wait go out in one write; those asked for meanwhile make the next. */
  const commit = async () => {
    const group = asked.splice(0)
    const refusal = await whyNotYet(group)
    if (refusal) for (const { resolve } of group) resolve(refusal)
    const made = refusal ? [] : makeChanges(group, saved.current(), now())
    if (made.length === 0) return
    const saving = saved.save(made)
    for (const { resolve, change } of made) {
      resolve(saving.then((refused) => refused ?? { ok: true, value: change }))
    }
    const failed = await saving.then(
      (refused) => refused !== null,
      () => true,
    )
    if (!failed) await foldSoon()
  }

  /** Waits for the months that an edit may be about; of a journal that will not be whole nothing is written. */
  const whyNotYet = async (group: readonly Asked[]): Promise<Refusal | null> => {
    const state = loading.state()
    if (state.type === 'loading' && group.every(({ make }) => isWithin(make, saved.current(), state.missing)))
      return null
    const whole = await loading.whole()
    return whole.ok ? null : notWhole(whole)
  }

  const commitPieces = async (make: MakeSlowly): Promise<Answer<Change[]>> => {
    const whole = await loading.whole()
    if (!whole.ok) return notWhole(whole)
    const draft = await make(saved.current())
    if (!draft.ok) return draft
    const made = await makePieces(draft.value, saved.current(), now(), breathe)
    if (!made.ok) return made
    const refusal = await saved.savePieces(made.value)
    if (refusal) return refusal
    // Whoever asked hears of it before the fold, which takes its time.
    void inTurn(foldSoon)
    return { ok: true, value: made.value.changes }
  }

  return {
    edit: (make) =>
      new Promise((resolve, reject) => {
        asked.push({ make, resolve, reject })
        if (asked.length === 1) void inTurn(commit)
      }),
    editInPieces: (make) => inTurn(() => commitPieces(make)),
  }
}
