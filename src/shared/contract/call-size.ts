// How much one call may carry, and what is said where it carries more.
import type { Refusal } from '../base/answer.ts'
import { api } from './api.ts'

/** The cap of everything that travels as JSON; a row's own `maxBytes` is for raw bytes alone. */
export const jsonBytesAtMost = 1024 * 1024

/** The cap of a method that takes a file as raw bytes; null where there is no such method. */
export function rawBytesAtMost(method: string): number | null {
  const row = Object.entries(api).find(([name]) => name === method)?.[1]
  return row && 'maxBytes' in row ? row.maxBytes : null
}

export function tooLarge(bytesAtMost: number): Refusal {
  const megabytes = bytesAtMost / (1024 * 1024)
  return {
    ok: false,
    fault: 'too_large',
    message: `This is larger than the ${megabytes} MB that Afterrun takes at once.`,
  }
}
