// Calls that write something down: the state says what became of each, and an undo waits for those under way.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { Carrier, Input, Method, Output } from '../../shared/contract/api.ts'
import { type Ready, type Saving, unsaved } from './app-state.ts'
import type { StateCell } from './state-cell.ts'

export type Writes = {
  /** Writes without a word while it lasts. */
  send<M extends Method>(method: M, input: Input<M>): Promise<Answer<Output<M>>>
  /** Writes, and says that it is being saved, and what became of it. */
  write<M extends Method>(method: M, input: Input<M>): Promise<Answer<Output<M>>>
  /** Settles once the writes under way are answered: what they write down is what an undo is about. */
  settled(): Promise<unknown>
  /** What was written last is on the disk. */
  saved(): Saving
}

export function createWrites(carrier: Carrier, cell: StateCell, epochMs: () => number): Writes {
  let underWay: Promise<unknown> = Promise.resolve()
  const saved = (): Saving => ({ type: 'saved', atEpochMs: epochMs() })

  function send<M extends Method>(method: M, input: Input<M>) {
    const asked = carrier.call(method, input)
    underWay = Promise.allSettled([underWay, asked])
    return asked
  }

  return {
    send,
    async write(method, input) {
      cell.patch({ saving: { type: 'saving' } })
      const answer = await send(method, input)
      cell.patch(answer.ok ? { saving: saved() } : afterRefusal(answer))
      return answer
    },
    settled: () => underWay,
    saved,
  }
}

/** Loud about the disk and about bugs; where the input was refused its field says why. */
function afterRefusal({ fault, message }: Refusal): Partial<Ready> {
  return fault === 'not_saved' || fault === 'internal' ? unsaved(message) : { saving: { type: 'quiet' } }
}
