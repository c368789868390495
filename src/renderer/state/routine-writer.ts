// The runner's own routines as this window writes them: saved, deleted, brought back and brought in.
import type { Refusal } from '../../shared/base/answer.ts'
import type { Input, Method } from '../../shared/contract/api.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import type { StateCell } from './state-cell.ts'
import type { Toasts } from './toasts.ts'
import type { Writes } from './writes.ts'

type RoutineMethod = Extract<Method, 'routines.save' | 'routines.remove' | 'routines.import'>

export type RoutineWriter = {
  save(routine: Routine): Promise<Refusal | null>
  /** `said` is the toast, which can bring the routine back. */
  remove(routine: Routine, said: string): Promise<Refusal | null>
  bringBack(routine: Routine): Promise<Refusal | null>
  bringIn(fileName: string, bytes: Uint8Array<ArrayBuffer>, said: string): Promise<Refusal | null>
}

export function createRoutineWriter(writes: Writes, cell: StateCell, toasts: Toasts): RoutineWriter {
  async function edit<M extends RoutineMethod>(method: M, input: Input<M>) {
    const answer = await writes.write(method, input)
    if (!answer.ok) return answer
    cell.patch({ routines: answer.value })
    return null
  }
  const save = (routine: Routine) => edit('routines.save', routine)

  return {
    save,
    async remove(routine, said) {
      const refusal = await edit('routines.remove', { id: routine.id })
      const now = cell.ready()
      if (refusal || !now) return refusal
      toasts.announce(said, { type: 'bring_back', routine, rev: now.journal.rev })
      return null
    },
    async bringBack(routine) {
      const refusal = await save(routine)
      toasts.announce(refusal ? refusal.message : 'Undone.')
      return refusal
    },
    async bringIn(fileName, bytes, said) {
      const refusal = await edit('routines.import', { fileName, bytes })
      if (!refusal) toasts.announce(said)
      return refusal
    },
  }
}
