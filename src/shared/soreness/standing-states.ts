// Injured, ill or depleted: what of it stands, until the runner ends it.
import type { Day } from '../base/day.ts'
import { type State, states } from '../journal/records.ts'

/** One word, said on one day or on several: `id` is the entry of the last of them, and ending that one ends the word. */
export type StandingState = { state: State['state']; since: Day; saidOn: Day; id: string }

/** Entries of one state are one word, until an end of any of them; an end that is still to come has not come. */
export function standingStates(entries: readonly State[], today: Day): StandingState[] {
  return states.flatMap((state) => {
    const own = entries.filter((entry) => entry.state === state && entry.day <= today)
    const ends = own.flatMap(({ ended }) => (ended && ended.on <= today ? [ended.on] : []))
    const lastEnd = ends.reduce<Day | null>((last, end) => (last && last > end ? last : end), null)
    const open = own
      .filter(({ ended }) => ended === null || ended.on > today)
      .filter(({ day }) => lastEnd === null || day >= lastEnd)
      .sort((one, other) => (one.day === other.day ? one.rev - other.rev : one.day < other.day ? -1 : 1))
    const [first, last] = [open[0], open.at(-1)]
    return first && last ? [{ state, since: first.day, saidOn: last.day, id: last.id }] : []
  })
}
