// What the editor holds: the routine as it is valid, the texts that were typed into its fields, and the way back and forth.
import type { EditedRoutine } from '../../../../shared/routines/edit-routine.ts'
import type { Routine } from '../../../../shared/routines/routine.ts'

/** A text stays as it was typed; `problem` says why it is not in the routine. */
type Typed = { text: string; problem: string | null }

/** `routine` is always valid; a text that cannot be taken stands beside it. */
export type Draft = { routine: Routine; texts: Readonly<Record<string, Typed>> }

export type History = {
  past: readonly Draft[]
  present: Draft
  future: readonly Draft[]
  /** The field being typed in: all its letters are one edit. */
  typingIn: string | null
}

const mostPast = 200

export function historyOf(routine: Routine): History {
  return { past: [], present: { routine, texts: {} }, future: [], typingIn: null }
}

/** An edit made at once, by a button or a choice. */
export function withEdit(history: History, routine: Routine): History {
  return { ...after(history, { ...history.present, routine }), typingIn: null }
}

/** A letter typed in the field `key`, with what the whole text made of the routine. */
export function withTyping(history: History, key: string, text: string, edited: EditedRoutine): History {
  const { routine, texts } = history.present
  const present: Draft = edited.ok
    ? { routine: edited.routine, texts: { ...texts, [key]: { text, problem: null } } }
    : { routine, texts: { ...texts, [key]: { text, problem: edited.problem } } }
  if (history.typingIn === key) return { ...history, present, future: [] }
  return { ...after(history, present), typingIn: key }
}

/** The field was left: a text that was taken shows as it stands in the routine from now on. */
export function withFieldLeft(history: History): History {
  return { ...history, present: asTaken(history.present), typingIn: null }
}

export function undone(history: History): History {
  const { past, present, future } = history
  const before = past.at(-1)
  if (!before) return history
  return { past: past.slice(0, -1), present: asTaken(before), future: [present, ...future], typingIn: null }
}

export function redone(history: History): History {
  const { past, present, future } = history
  const [next, ...later] = future
  return next ? { past: [...past, present], present: asTaken(next), future: later, typingIn: null } : history
}

/** Only texts that are not in the routine stand beside it: a later edit would make the others untrue. */
function asTaken({ routine, texts }: Draft): Draft {
  const refused = Object.entries(texts).filter(([, { problem }]) => problem !== null)
  return { routine, texts: Object.fromEntries(refused) }
}

function after(history: History, present: Draft): History {
  return { ...history, past: [...history.past, history.present].slice(-mostPast), present, future: [] }
}
