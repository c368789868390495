// What a file of routines that the app writes looks like.
import type { Routine, RoutineFile } from './routine.ts'

/** Readable JSON in the form `RoutineFile`. */
export function routineFileText(routines: readonly Routine[]): string {
  const content: RoutineFile = { afterrunRoutines: 1, routines: [...routines] }
  return `${JSON.stringify(content, null, 2)}\n`
}
