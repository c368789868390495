// The runner's own routines: saved, removed, and brought in from a file that is taken whole or not at all.
import type { Answer, Parsed } from '../../shared/api.ts'
import { findRoutine } from '../../shared/session/builtin/index.ts'
import { type Routine, RoutineFile } from '../../shared/session/routine.ts'
import type { Document } from '../store/setting-file.ts'

export function createRoutineService(file: Document<Routine[]>, tell: (routines: Routine[]) => void) {
  async function keep(routines: Routine[]): Promise<Answer<Routine[]>> {
    const written = await file.write(routines)
    if (!written.ok) return written
    tell(routines)
    return { ok: true, value: routines }
  }

  function withRoutines(added: readonly Routine[]): Routine[] {
    const ids = new Set(added.map(({ id }) => id))
    return [
      ...file.read().filter(({ id }) => !ids.has(id)),
      ...added.map((routine) => ({ ...routine, builtIn: false })),
    ]
  }

  return {
    all: () => file.read(),

    find: (id: string) => findRoutine(id) ?? file.read().find((routine) => routine.id === id),

    save(routine: Routine): Promise<Answer<Routine[]>> | Answer<Routine[]> {
      return findRoutine(routine.id) ? builtInIsFixed : keep(withRoutines([routine]))
    },

    remove({ id }: Parsed<'routines.remove'>): Promise<Answer<Routine[]>> | Answer<Routine[]> {
      const left = file.read().filter((routine) => routine.id !== id)
      if (left.length < file.read().length) return keep(left)
      return { ok: false, fault: 'not_found', message: 'This routine is no longer in the library.' }
    },

    bringIn({ bytes }: Parsed<'routines.import'>): Promise<Answer<Routine[]>> | Answer<Routine[]> {
      const read = readRoutineFile(bytes)
      if (!read.ok) return read
      if (read.value.some(({ id }) => findRoutine(id))) return builtInIsFixed
      return keep(withRoutines(read.value))
    },
  }
}

const builtInIsFixed = {
  ok: false,
  fault: 'conflict',
  message: 'A built-in routine stays as it is. Make a copy to change it.',
} as const

/** The routines in a file, or what is wrong with it and where. */
function readRoutineFile(bytes: Uint8Array): Answer<Routine[]> {
  const content = parseJson(bytes)
  if (content === undefined) return unreadable('This file is not a file of routines: it holds no JSON.')
  const parsed = RoutineFile.safeParse(content)
  if (parsed.success) return { ok: true, value: parsed.data.routines }
  const [issue] = parsed.error.issues
  const path = issue?.path.map(String).join('.') ?? ''
  return {
    ...unreadable(`This file of routines has a fault${path && ` at ${path}`}: ${issue?.message}`),
    path,
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function unreadable(message: string) {
  return { ok: false, fault: 'unreadable_file', message } as const
}
