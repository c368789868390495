// The runner's own routines: saved, removed, and brought in from a file that is taken whole or not at all.

import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import type { Parsed } from '../../shared/contract/api.ts'
import { findRoutine } from '../../shared/routines/builtin/index.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { readRoutineFile } from '../../shared/routines/routine-file.ts'
import type { Document } from '../store/setting-file.ts'

export function createRoutineService(
  file: Pick<Document<Routine[]>, 'read' | 'write'>,
  tell: (routines: Routine[]) => void,
) {
  const inTurn = oneAfterAnother()

  /** One edit after the other: each starts from what the one before has left on the disk. */
  function edit(make: (routines: Routine[]) => Answer<Routine[]>): Promise<Answer<Routine[]>> {
    return inTurn(async (): Promise<Answer<Routine[]>> => {
      const made = make(file.read())
      if (!made.ok) return made
      const written = await file.write(made.value)
      if (!written.ok) return written
      // Another program may have written in the file as well.
      const saved = file.read()
      tell(saved)
      return { ok: true, value: saved }
    })
  }

  return {
    all: () => file.read(),

    find: (id: string) => findRoutine(id) ?? file.read().find((routine) => routine.id === id),

    save: (routine: Routine) =>
      edit((routines) =>
        findRoutine(routine.id)
          ? builtInIsFixed
          : withinCaps(routines, withRoutines(routines, [{ ...routine, builtIn: false }])),
      ),

    remove: ({ id }: Parsed<'routines.remove'>) =>
      edit((routines) => {
        const left = routines.filter((routine) => routine.id !== id)
        return left.length < routines.length ? { ok: true, value: left } : isGone
      }),

    bringIn: ({ bytes }: Parsed<'routines.import'>) =>
      edit((routines) => {
        const read = readRoutineFile(textOf(bytes))
        return read.ok
          ? withinCaps(routines, withRoutines(routines, read.routines))
          : { ...read, fault: 'unreadable_file' }
      }),
  }
}

const builtInIsFixed = {
  ok: false,
  fault: 'conflict',
  message: 'A built-in routine stays as it is. Make a copy to change it.',
} as const

const isGone = {
  ok: false,
  fault: 'not_found',
  message: 'This routine is no longer in the library.',
} as const

const routinesAtMost = 500
const megabytesAtMost = 4

/** A library that is over a cap from before may still be edited, but not grow. */
function withinCaps(before: readonly Routine[], after: Routine[]): Answer<Routine[]> {
  if (after.length > Math.max(routinesAtMost, before.length))
    return tooMuch(`${routinesAtMost} routines of your own`)
  const isWithin = bytesOf(after) <= Math.max(megabytesAtMost * 1024 * 1024, bytesOf(before))
  return isWithin ? { ok: true, value: after } : tooMuch(`${megabytesAtMost} MB of them`)
}

function bytesOf(routines: readonly Routine[]): number {
  return Buffer.byteLength(JSON.stringify(routines))
}

function tooMuch(most: string): Refusal {
  const message = `The library has room for ${most}. Nothing was added: remove some first.`
  return { ok: false, fault: 'too_large', message }
}

/** One that has an id in use takes its place in the order too; new ones come after. */
function withRoutines(routines: readonly Routine[], added: readonly Routine[]): Routine[] {
  const byId = new Map(routines.map((routine) => [routine.id, routine]))
  for (const routine of added) byId.set(routine.id, routine)
  return [...byId.values()]
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
