// What a program that is stopped in the middle of its writing says, a line each.
import type { Draft } from '../../src/shared/journal/change.ts'

/** An edit that it asks for, or so many more that are saved; nothing of both where it begins something else. */
export type WriterLine = {
  asked?: Draft
  saved?: number
  /** When that was acknowledged, by the clock that all processes of this computer have: nanoseconds as a text. */
  atNs?: string
}
