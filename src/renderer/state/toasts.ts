// The line about the last thing done: said, and put away.
import type { ToastOffer } from './app-state.ts'
import type { StateCell } from './state-cell.ts'

export type Toasts = {
  /** `routineId` is a routine that can be started from the line. */
  announce(text: string, offer?: ToastOffer, routineId?: string | null): void
  dismiss(): void
}

export function createToasts(cell: StateCell): Toasts {
  let said = 0
  return {
    announce(text, offer = { type: 'nothing' }, routineId = null) {
      said += 1
      cell.patch({ toast: { id: said, text, offer, routineId } })
    },
    dismiss: () => cell.patch({ toast: null }),
  }
}
