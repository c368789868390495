// A file of routines, read: what a text holds, or where its fault is.
import { nameFaultIn } from '../base/names.ts'
import { sentence } from '../base/schema-words.ts'
import { findRoutine } from './builtin/index.ts'
import { each, withKnownLoads } from './known-loads.ts'
import { type Routine, RoutineFile } from './routine.ts'
import { capFaultIn } from './routine-caps.ts'

/** The routines of a file, or the fault in words with the path of where it is, empty where it is the whole. */
export type RoutineFileReading =
  | { ok: true; routines: Routine[] }
  | { ok: false; message: string; path: string }

/** `text` is null where the bytes of the file were no text at all. */
export function readRoutineFile(text: string | null): RoutineFileReading {
  const content = text === null ? undefined : each(parseJson(text), 'routines', withKnownLoads)
  if (content === undefined) return fault('', 'This file is not a file of routines: it holds no JSON.')
  const parsed = RoutineFile.safeParse(content)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return faultAt(issue?.path.map(String).join('.') ?? '', sentence(issue?.message ?? ''))
  }
  // A misspelt field that may be left out would vanish without a word.
  const unknown = unknownPath(content, parsed.data)
  if (unknown) return faultAt(unknown.join('.'), `A routine has no field "${unknown.at(-1)}".`)
  const { routines } = parsed.data
  const seen = new Set<string>()
  for (const [index, routine] of routines.entries()) {
    const at = nameFaultIn(routine) ?? capFaultIn(routine)
    if (at) return faultAt(`routines.${index}.${at.path}`, at.message)
    const { id } = routine
    const path = `routines.${index}.id`
    if (findRoutine(id)) return faultAt(path, `"${id}" is a built-in routine, which stays as it is.`)
    if (seen.has(id)) return faultAt(path, `Two routines have the id "${id}".`)
    seen.add(id)
  }
  return { ok: true, routines: routines.map((routine) => ({ ...routine, builtIn: false })) }
}

/** The first field of the file that the reading did not take up: a schema keeps every field that it knows. */
function unknownPath(given: unknown, read: unknown): string[] | null {
  if (!isObject(given) || !isObject(read)) return null
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(read, key)) return [key]
    const below = unknownPath(value, read[key])
    if (below) return [key, ...below]
  }
  return null
}

/** Arrays too, with their indexes as keys. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function faultAt(path: string, message: string): RoutineFileReading {
  return fault(path, `This file of routines has a fault${path && ` at ${path}`}: ${message}`)
}

function fault(path: string, message: string): RoutineFileReading {
  return { ok: false, message, path }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
