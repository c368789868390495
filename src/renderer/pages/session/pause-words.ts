// Why a session stands still when nobody pressed Pause.
import type { ActiveSession } from '../../../shared/session/state.ts'

type Paused = Extract<ActiveSession, { type: 'paused' }>

/** `the computer slept`; null where the runner paused, or where a restart has its own page. */
export function awayWords(reason: Paused['reason']): string | null {
  switch (reason) {
    case 'slept':
      return 'the computer slept'
    case 'runner':
    case 'restarted':
      return null
  }
}
