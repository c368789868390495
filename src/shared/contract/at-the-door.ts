// What is asked of an input beyond its schema, at the door alone: the schemas also read what was kept before these rules.
import { nameFaultIn } from '../base/names.ts'
import type { Routine } from '../routines/routine.ts'
import { capFaultIn } from '../routines/routine-caps.ts'
import type { Method, Parsed } from './api.ts'

/** The first fault with its place and sentence, or null. `input` has passed the schema of the method. */
export function faultAtTheDoor(method: Method, input: unknown): { path: string; message: string } | null {
  switch (method) {
    case 'journal.save': {
      const { base, ...entry } = input as Parsed<'journal.save'>
      return nameFaultIn(entry, base)
    }
    case 'session.start': {
      const { routine } = input as Parsed<'session.start'>
      return typeof routine === 'string' ? null : within('routine.', routineFault(routine))
    }
    case 'routines.save':
      return routineFault(input as Parsed<'routines.save'>)
    default:
      return nameFaultIn(input)
  }
}

function routineFault(routine: Routine) {
  return nameFaultIn(routine) ?? capFaultIn(routine)
}

function within(place: string, fault: ReturnType<typeof routineFault>) {
  return fault && { ...fault, path: place + fault.path }
}
