// A line of the list of keys.
import type { KeyPress } from '../../shared/commands/key-press.ts'

/** Each of the keys does it. */
export type HelpRow = { keys: readonly KeyPress[]; does: string }
