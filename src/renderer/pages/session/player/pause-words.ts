// Why a session stands still when nobody pressed Pause.
import type { PauseReason } from '../../../../shared/session/state.ts'

/** `the screen was locked`; null where the runner paused, or where a restart has its own page. */
export function awayWords(reason: PauseReason): string | null {
  switch (reason) {
    case 'slept':
      // A clock that nobody could turn for a while looks the same as a sleep.
      return 'the computer slept or stood still'
    case 'locked':
      return 'the screen was locked'
    case 'closed':
      return 'its page was closed'
    case 'runner':
    case 'restarted':
      return null
  }
}
