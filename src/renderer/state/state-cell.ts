// The window's state in one place: read, changed as a whole or in part, and watched.
import { createListeners } from '../../shared/base/listeners.ts'
import type { ClientState, Ready } from './app-state.ts'

export type StateCell = {
  state(): ClientState
  /** Null until the first snapshot has come. */
  ready(): Ready | null
  set(next: ClientState): void
  /** Changes a part of what is loaded; nothing before that. */
  patch(part: Partial<Ready>): void
  watch(listener: () => void): () => void
}

export function createStateCell(): StateCell {
  let state: ClientState = { type: 'loading' }
  const watchers = createListeners<void>((error) => reportError(error))

  function set(next: ClientState) {
    state = next
    watchers.tell()
  }

  return {
    state: () => state,
    ready: () => (state.type === 'ready' ? state : null),
    set,
    patch(part) {
      if (state.type === 'ready') set({ ...state, ...part })
    },
    watch: watchers.add,
  }
}
