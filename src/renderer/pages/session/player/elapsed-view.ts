// Names the segment that the runner saw with an action that is about it, so that a boundary crossed meanwhile does not shift it.
import type { SessionAction } from '../../../../shared/session/state.ts'

/** `seen` is the segment's key. */
export function seenAt(action: SessionAction, seen: string | undefined): SessionAction {
  if (seen === undefined) return action
  switch (action.type) {
    case 'next':
    case 'done':
    case 'adjust':
    case 'ease_off':
    case 'restart_step':
      return { ...action, seen }
    case 'pause':
    case 'resume':
    case 'previous':
    case 'finish_early':
      return action
  }
}
