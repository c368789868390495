// Why rest comes first today: what was said, and on which day.
import type { Day } from '../base/day.ts'
import { uncapitalised } from '../base/words.ts'
import type { StandingState } from '../soreness/standing-states.ts'
import { onDayWords } from '../words/day-words.ts'
import { stateNames } from '../words/record-words.ts'

/** `You noted on Monday that you were ill. When you are injured, …`: each state with the day on which it was last said. */
export function restWords(states: readonly StandingState[], today: Day, locale: string): string {
  const said = saidStates(states, today, locale)
  return `${said.join(' ')} When you are injured, ill or run down, rest comes first: full rest, best with a nap.`
}

/** `You noted on Monday that you were ill.`, a sentence a state. */
export function saidStates(states: readonly StandingState[], today: Day, locale: string): string[] {
  return states.map(({ state, saidOn }) => {
    const name = uncapitalised(stateNames[state])
    return saidOn === today
      ? `You noted today that you are ${name}.`
      : `You noted ${onDayWords(saidOn, today, locale)} that you were ${name}.`
  })
}
