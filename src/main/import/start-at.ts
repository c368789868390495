// The start of a workout from a moment as the file writes it.
import type { Moment } from './moment.ts'
import type { Start } from './recording.ts'

export function startAt(ms: number, offsetMinutes: Moment['offsetMinutes']): Start {
  return offsetMinutes === undefined
    ? { type: 'wall', wallMs: ms }
    : { type: 'instant', atMs: ms, offsetMinutes }
}
