// How much one call may carry, and what is said where it carries more.
import type { Refusal } from '../base/answer.ts'

/** The cap of everything that travels as JSON, but for what is named below. */
export const jsonBytesAtMost = 1024 * 1024

/** How many entries are brought in at once; whoever has more does it in parts. */
export const entriesAtMost = 50_000
export const tooManyEntries =
  'No more than 50,000 entries come in at once. Bring in some of these files now and the others after.'

/** All that a runner brings in at once: the years of another diary, with their laps. */
const largeJsonCaps = { 'journal.import': 64 * 1024 * 1024 } as const

/** How much JSON a call of this method may carry. */
export function jsonBytesAtMostOf(method: string): number {
  return Object.entries(largeJsonCaps).find(([name]) => name === method)?.[1] ?? jsonBytesAtMost
}

/** The methods that take a file, as raw bytes with a cap of their own. */
export const rawCaps = {
  'import.part': 8 * 1024 * 1024,
  'import.read': 64 * 1024 * 1024,
  'routines.import': 4 * 1024 * 1024,
} as const

/** The cap of a method that takes a file as raw bytes; null where there is no such method. */
export function rawBytesAtMost(method: string): number | null {
  return Object.entries(rawCaps).find(([name]) => name === method)?.[1] ?? null
}

export function tooLarge(bytesAtMost: number): Refusal {
  const megabytes = bytesAtMost / (1024 * 1024)
  return {
    ok: false,
    fault: 'too_large',
    message: `This is larger than the ${megabytes} MB that Afterrun takes at once.`,
  }
}
