// What a form shows beside its fields once it is submitted: what it could not read, else what main's gate says of the entry.
import { createGate } from '../../src/main/gate.ts'
import { type FormReading, type Problems, problemsOf } from '../../src/shared/typed/form-reading.ts'
import { fakeServices } from './services.ts'

/** Null where the entry is taken. */
export async function problemsAtSave(reading: FormReading): Promise<Problems | null> {
  if (!reading.ok) return reading.problems
  const gate = createGate(fakeServices().services, (error) => {
    throw error
  })
  const answer = await gate('journal.save', reading.entry)
  return answer.ok ? null : problemsOf(answer)
}
