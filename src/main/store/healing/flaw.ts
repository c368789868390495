// What is wrong with a file of the journal, by what it says and what the others say of it.
import type { Unread } from '../envelope.ts'

/** It cannot be read, is an older state than others know, of another journal, or unknown to the others. */
export type Flaw =
  | { type: 'unread'; why: Unread }
  | { type: 'older' }
  | { type: 'foreign' }
  | { type: 'appeared' }

export const foreign = { type: 'foreign' } as const
