// Why rest comes first today, and how long what was written down yesterday holds.
import type { Day } from '../../shared/base/day.ts'
import type { State } from '../../shared/journal/records.ts'
import { stateNames } from '../../shared/words/record-words.ts'

export function restWords(states: readonly State[], today: Day): string {
  const rest = 'Full rest, best with a nap.'
  if (states.some(({ day }) => day === today))
    return `Injured, ill or depleted comes before everything else. ${rest}`
  const [first, ...others] = states.map(({ state }) => stateNames[state])
  const named = [first, ...others.map((name) => name.toLowerCase())].join(' and ')
  return `${named}, as written down yesterday. ${rest} It holds until today’s soreness is written down; if it is still so, choose it again under More.`
}
