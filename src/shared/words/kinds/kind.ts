// How a kind of record is said: its names, a record of it in words, and what it is found by.
import { standingApart } from '../../base/words.ts'
import type { Description, Shown } from '../description.ts'

export type KindWords<R> = {
  /** All of them, as a filter names them: `Nights`. */
  all: string
  /** One of them, as it is added: `Night of sleep`. */
  one: string
  /** Over the form that changes one, and what is said once it was written down or changed. */
  edit: string
  written: string
  changed: string
  describe(record: R, words: Shown & { locale: string }): Description
  /** Everything of a record that a runner may look for. */
  searched(record: R): string[]
  /** What is said to have changed when a field is another: `the climb`. */
  fields: { readonly [F in Exclude<keyof R, 'id' | 'rev' | 'kind' | 'day' | 'loggedAt'>]: string }
}

/** What there is to say, with commas between; a name or note in another direction keeps to its own place. */
export function line(...parts: (string | false | null | undefined)[]): string {
  return parts.flatMap((part) => (part ? [standingApart(part)] : [])).join(', ')
}
