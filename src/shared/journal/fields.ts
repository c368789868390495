// The pieces that record schemas are made of, with the sentences that a runner reads when one does not fit.
import { Day, Instant } from '../base/day.ts'
import { z } from '../base/schema.ts'

export const score = (name: string) =>
  z
    .int(`${name} is a whole number from 0 to 10.`)
    .min(0, `${name} is a number from 0 to 10.`)
    .max(10, `${name} is a number from 0 to 10.`)

export const note = z.string().max(20_000, 'A note can hold up to 20,000 characters.').default('')
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)
/** `mostText` is the upper limit as a runner reads it, `240 hours`. */
export const positive = (name: string, most: number, mostText: string) =>
  z
    .number(`${name} is a number.`)
    .positive(`${name} is more than 0.`)
    .max(most, `${name} is at most ${mostText}.`)

/** What every record has. `rev` is the journal's revision that last wrote it. */
export const common = {
  id: z.uuid(),
  day: Day,
  /** When it was first written down. */
  loggedAt: Instant,
  rev: z.int().min(0),
}
